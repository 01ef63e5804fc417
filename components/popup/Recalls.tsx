import type { Recalled } from '../../messaging/types.ts';

interface RecallsProps {
  readonly recalled: readonly Recalled[];
  readonly onUndo: (recalls: readonly Recalled[]) => void;
}

/** Due words that the reader has read on past in this article, and the way to take that back, one by one. */
export function Recalls({ recalled, onUndo }: RecallsProps) {
  if (recalled.length === 0) return null;
  return (
    <section class="recalls" aria-label="Recalled while reading">
      <h2>{recalled.length === 1 ? '1 word' : `${recalled.length} words`} recalled while reading</h2>
      <ul>
        {recalled.map((recall) => (
          <li key={recall.key}>
            <span lang="nl">{recall.lemma}</span>{' '}
            <button
              type="button"
              class="link"
              aria-label={`Not recalled: ${recall.lemma}`}
              title="I had not recalled this one"
              onClick={() => onUndo([recall])}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
