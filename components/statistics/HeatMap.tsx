import type { DayCount } from '../../learning/statistics.ts';
import { dateText } from './dates.ts';

/** A square a day, a column a week; the fuller, the more answers. Hidden from screen readers, who have the table. */
export function HeatMap({ days }: { days: readonly DayCount[] }) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <div class="heat" aria-hidden="true">
      {days.map(({ day, count }) => (
        <i
          key={day}
          title={`${dateText(day)}: ${count}`}
          // Any answer at all is to be seen beside a day with a hundred.
          style={{ '--share': count === 0 ? '0%' : `${25 + (75 * count) / most}%` }}
        />
      ))}
    </div>
  );
}
