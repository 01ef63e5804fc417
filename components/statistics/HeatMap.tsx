import type { DayCount } from '../../learning/statistics/statistics.ts';
import { dateText, shortMonth } from './dates.ts';

/** A square a day, a column a week; the fuller, the more answers. The months stand above. */
export function HeatMap({ days }: { days: readonly DayCount[] }) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  // Rows are days of the week, Monday first: 1 January 1970 was a Thursday.
  const before = ((days[0]?.day ?? 0) + 3) % 7;
  return (
    <div class="heat">
      {monthsOf(days, before).map(({ name, column }) => (
        <small key={`${name} ${column}`} style={{ gridColumn: column }}>
          {name}
        </small>
      ))}
      {days.map(({ day, count }, i) => (
        <i
          key={day}
          title={`${dateText(day)}: ${count}`}
          // Any answer at all is to be seen beside a day with a hundred.
          style={{
            '--share': count === 0 ? '0%' : `${25 + (75 * count) / most}%`,
            gridRow: 2 + ((before + i) % 7),
            gridColumn: 1 + Math.floor((before + i) / 7),
          }}
        />
      ))}
    </div>
  );
}

/** The months that begin among these days, and the column of their first day. */
function monthsOf(days: readonly DayCount[], before: number): { name: string; column: number }[] {
  return days.flatMap(({ day }, i) => {
    const begins = new Date(day * 86_400_000).getUTCDate() === 1;
    return begins ? [{ name: shortMonth(day), column: 1 + Math.floor((before + i) / 7) }] : [];
  });
}
