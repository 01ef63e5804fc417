import type { Choice, Column } from '../../learning/exchange/columns.ts';
import { Scrolled } from '../shared/Scrolled.tsx';
import type { SheetView } from './exchange-api.ts';

const ROLES: Partial<Record<Column, string>> = {
  dutch: 'Dutch',
  english: 'Meaning',
  sentence: 'Sentence',
  note: 'Note',
};

interface ColumnChooserProps {
  readonly sheet: SheetView;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Which column holds what, where a file has more than one: a guess that the reader can put right. */
export function ColumnChooser({ sheet, choice, onChoose }: ColumnChooserProps) {
  const { name, columns, rows, sample } = sheet;
  if (columns.length < 2) return null;
  const set = (role: Column, at: number) => {
    const others = Object.entries(choice).filter(([own, i]) => own !== role && i !== at);
    onChoose({ ...Object.fromEntries(others), ...(at >= 0 && { [role]: at }) });
  };
  return (
    <fieldset class="columns">
      <legend>
        {name} ({rows.toLocaleString('en-GB')})
      </legend>
      <div class="roles">
        {(Object.entries(ROLES) as [Column, string][]).map(([role, text]) => (
          <label key={role}>
            {text}
            <select
              aria-label={`${text}: column of ${name}`}
              value={choice[role] ?? -1}
              onChange={(event) => set(role, Number(event.currentTarget.value))}
            >
              {role !== 'dutch' && <option value={-1}>none</option>}
              {columns.map((column, i) => (
                <option key={column} value={i}>
                  {column}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Scrolled name="sample" label="The first rows of the file">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((cells) => (
              <tr key={cells.join('\n')}>
                {cells.map((cell, i) => (
                  <td key={columns[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </fieldset>
  );
}
