import type { Preview } from './api.ts';

const OUTCOMES = { refused: 'left out', added: 'added', merged: 'merged', same: 'already there' } as const;
type Outcome = keyof typeof OUTCOMES;
/** Rows shown of each outcome; more would make the page slow and nobody wiser. */
const MOST = 200;

interface PreviewTableProps {
  readonly preview: Preview;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What taking a file in would do, row by row; what is refused comes first, with its reason. */
export function PreviewTable({ preview, onApply, onCancel }: PreviewTableProps) {
  const { what, rows, newReviews } = preview;
  const by = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome);
  const outcomes = (Object.keys(OUTCOMES) as Outcome[]).filter((outcome) => by(outcome).length > 0);
  const useful = newReviews > 0 || rows.some(({ outcome }) => outcome === 'added' || outcome === 'merged');
  const counts = outcomes.map((outcome) => `${by(outcome).length.toLocaleString('en-GB')} ${OUTCOMES[outcome]}`);
  if (newReviews > 0) counts.push(`${newReviews.toLocaleString('en-GB')} reviews added`);
  return (
    <section class="preview" aria-label="What this file would do">
      <p>
        <b>{what}</b>
      </p>
      <p>{counts.join(', ') || 'It holds no words.'}</p>
      <section class="rows" aria-label="Row by row">
        <table>
          <tbody>
            {outcomes.flatMap((outcome) =>
              by(outcome)
                .slice(0, MOST)
                .map(({ line, label, reason }) => (
                  <tr key={`${outcome} ${line} ${label}`}>
                    <td>{line}</td>
                    <td lang="nl">{label}</td>
                    <td class={outcome}>
                      {OUTCOMES[outcome]}
                      {reason && `: ${reason}`}
                    </td>
                  </tr>
                )),
            )}
          </tbody>
        </table>
      </section>
      {rows.length > MOST && <p>The first {MOST} of each kind are shown.</p>}
      <p class="formats">
        {useful && (
          <button type="button" class="primary" onClick={onApply}>
            Take it in
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {useful ? 'Leave it' : 'Close'}
        </button>
      </p>
    </section>
  );
}
