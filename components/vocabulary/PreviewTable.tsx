import { Scrolled } from '../shared/Scrolled.tsx';
import type { Preview } from './exchange-api.ts';

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
  const { rows, newReviews, settings } = preview;
  const by: { [K in Outcome]?: Preview['rows'] } = {};
  for (const outcome of Object.keys(OUTCOMES) as Outcome[]) {
    const own = rows.filter((row) => row.outcome === outcome);
    if (own.length > 0) by[outcome] = own;
  }
  const outcomes = (Object.keys(OUTCOMES) as Outcome[]).filter((outcome) => by[outcome]);
  const useful = newReviews > 0 || settings || by.added !== undefined || by.merged !== undefined;
  const counts = outcomes.map((outcome) => `${by[outcome]!.length.toLocaleString('en-GB')} ${OUTCOMES[outcome]}`);
  if (newReviews > 0) counts.push(`${newReviews.toLocaleString('en-GB')} reviews added`);
  if (settings) counts.push('review settings changed');
  return (
    <>
      <p>{counts.join(', ') || 'It holds no words.'}</p>
      <Scrolled name="rows" label="Row by row">
        <table>
          <tbody>
            {outcomes.flatMap((outcome) =>
              by[outcome]!.slice(0, MOST).map(({ line, label, reason }) => (
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
      </Scrolled>
      {outcomes.some((outcome) => by[outcome]!.length > MOST) && <p>The first {MOST} of each kind are shown.</p>}
      <p class="buttons-row">
        {useful && (
          <button type="button" class="primary" onClick={onApply}>
            Take it in
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {useful ? 'Leave it' : 'Close'}
        </button>
      </p>
    </>
  );
}
