import type { Memory } from '../../learning/memory.ts';
import { MemoryChart } from './MemoryChart.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import { dayText, percent } from './text.ts';

/** The memory of a word: how it stands, its curve, and each review. */
export function MemoryView({ memory, onUndo }: { memory: Memory | undefined; onUndo: (id: string) => void }) {
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">Memory</h2>
      {memory ? (
        <>
          <p>
            Today you would recall it with a chance of <b>{percent(memory.now)}</b>. It comes back{' '}
            <b>{memory.dueDay <= memory.today ? 'today' : dayText(memory.dueDay)}</b>.
          </p>
          <MemoryChart memory={memory} />
          <details>
            <summary>The curve as a table</summary>
            <CurveTable memory={memory} />
          </details>
          <h3>Reviews</h3>
          <ReviewTable reviews={memory.reviews} onUndo={onUndo} />
        </>
      ) : (
        <p>It was not reviewed yet.</p>
      )}
    </section>
  );
}

/** What the chart shows, in figures: each review, today, and each week of the forecast. */
function CurveTable({ memory: { curve, reviews, today, until, now } }: { memory: Memory }) {
  const ahead = curve.filter(({ day }) => day > today);
  const steps = ahead.filter((_, i) => i % Math.max(1, Math.ceil(ahead.length / 6)) === 0 || i === ahead.length - 1);
  const rows = [
    ...reviews.map(({ day, recall }) => ({ day, what: 'review', recall: recall ?? 1 })),
    { day: today, what: 'today', recall: now },
    ...steps.map(({ day, recall }) => ({ day: Math.min(until, Math.round(day)), what: 'forecast', recall })),
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
          <th scope="col">Chance of recalling it</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, what, recall }, i) => (
          <tr key={`${i}`}>
            <th scope="row">{dayText(day)}</th>
            <td>{what}</td>
            <td>{percent(recall)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
