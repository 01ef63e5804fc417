import { Scrolled } from '../shared/Scrolled.tsx';

interface TableBehindProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...(number | string)[]])[];
}

/** The figures of a chart. */
export function TableBehind({ title, head, rows }: TableBehindProps) {
  return (
    <details>
      <summary>As a table</summary>
      <Scrolled name="behind" label={`${title}, as a table`}>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ...figures]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {figures.map((figure, i) => (
                  <td key={head[i + 1]}>{typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </details>
  );
}
