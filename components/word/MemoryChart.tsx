import type { Memory } from '../../learning/memory.ts';
import { dayText, percent } from './text.ts';

const [WIDTH, HEIGHT] = [640, 220];
const EDGE = { left: 44, right: 12, top: 12, bottom: 28 };
const LEVELS = [0, 0.25, 0.5, 0.75, 1];

/**
 * The curve of forgetting with its reviews as points, and what is to come as a dashed line. Drawn by hand: one path and
 * some circles need no library. Hidden from screen readers, who have the table.
 */
export function MemoryChart({ memory }: { memory: Memory }) {
  const { curve, reviews, today, dueDay, until } = memory;
  const from = reviews[0]?.day ?? today;
  const x = (day: number) => EDGE.left + ((day - from) / Math.max(1, until - from)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (recall: number) => EDGE.top + (1 - recall) * (HEIGHT - EDGE.top - EDGE.bottom);
  const path = (points: Memory['curve']) =>
    points.map(({ day, recall }, i) => `${i === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(recall).toFixed(1)}`).join('');
  const last = curve.findLastIndex(({ day }) => day <= today);
  const marks = [{ day: today, name: 'today' }, ...(dueDay > today ? [{ day: dueDay, name: 'comes back' }] : [])];
  return (
    <svg class="memory" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {LEVELS.map((level) => (
        <g key={level}>
          <line class="grid" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(level)} y2={y(level)} />
          <text x={EDGE.left - 6} y={y(level) + 4} text-anchor="end">
            {percent(level)}
          </text>
        </g>
      ))}
      {marks.map(({ day, name }, i) => (
        <g key={name}>
          <line class="mark" x1={x(day)} x2={x(day)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
          <text
            x={x(day)}
            y={HEIGHT - EDGE.bottom - 6 - 14 * i}
            text-anchor={x(day) > WIDTH / 2 ? 'end' : 'start'}
            dx={x(day) > WIDTH / 2 ? -4 : 4}
          >
            {name}
          </text>
        </g>
      ))}
      <path class="past" d={path(curve.slice(0, last + 1))} />
      <path class="forecast" d={path(curve.slice(Math.max(0, last)))} />
      {reviews.map(({ id, day, recall = 1, rating, kind }) => (
        <circle
          key={id}
          class={kind === 'reading' ? 'reading' : rating === 1 ? 'lapse' : 'review'}
          cx={x(day)}
          cy={y(recall)}
          r={4.5}
        >
          <title>{`${dayText(day)}: ${percent(recall)}`}</title>
        </circle>
      ))}
      <text x={EDGE.left} y={HEIGHT - 8}>
        {dayText(from)}
      </text>
      <text x={WIDTH - EDGE.right} y={HEIGHT - 8} text-anchor="end">
        {dayText(until)}
      </text>
    </svg>
  );
}
