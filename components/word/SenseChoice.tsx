import type { WordRow } from '../../learning/rows.ts';
import type { Gloss } from '../../messaging/types.ts';
import { Sense } from '../shared/Senses.tsx';

interface SenseChoiceProps {
  readonly row: WordRow;
  /** Undefined while the glossary has not answered. */
  readonly entries: readonly Gloss[] | undefined;
  readonly onChoose: (sense: string) => void;
}

/** What the word means: the senses of its entry, of which the one that is meant can be chosen. */
export function SenseChoice({ row, entries, onChoose }: SenseChoiceProps) {
  const own = row.word.edits?.gloss?.value;
  const meant = row.sense;
  const senses = [...new Set((entries ?? []).flatMap((entry) => entry.senses))];
  // A glossary that was mended since may have the sense no longer.
  const listed = meant && !senses.includes(meant) ? [meant, ...senses] : senses;
  return (
    <section aria-labelledby="meaning">
      <h2 id="meaning">Meaning</h2>
      {own && (
        <p class="gloss">
          <Sense text={own} /> <small>in your words</small>
        </p>
      )}
      {listed.length > 1 ? (
        <fieldset class="sense-choice">
          <legend>The sense you are learning</legend>
          {listed.map((sense) => (
            <label key={sense} class={sense === meant && !own ? 'meant' : ''}>
              <input type="radio" name="sense" checked={sense === meant && !own} onChange={() => onChoose(sense)} />{' '}
              <span>
                <Sense text={sense} />
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        !own && <p class="gloss">{row.gloss ? <Sense text={row.gloss} /> : 'not in the glossary'}</p>
      )}
    </section>
  );
}
