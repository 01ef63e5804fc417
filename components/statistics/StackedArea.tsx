import { shortDate } from './dates.ts';

interface StackedAreaProps {
  /** From the bottom up; each has a colour of its own in the style sheet, by its name. */
  readonly layers: readonly { readonly name: string; readonly label: string; readonly values: readonly number[] }[];
  readonly days: readonly number[];
}

const WIDTH = 600;
const HEIGHT = 200;

/** Layers over time, one upon the other, with a scale and a legend. */
export function StackedArea({ layers, days }: StackedAreaProps) {
  const totals = days.map((_, i) => layers.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const most = niceMost(Math.max(...totals));
  // One day alone is drawn as two, for a point has no area.
  const drawn = days.length === 1 ? [0, 0] : [...days.keys()];
  const x = (i: number) => (WIDTH * i) / (drawn.length - 1);
  const y = (value: number) => HEIGHT - (HEIGHT * value) / most;
  const floor = drawn.map(() => 0);
  const shapes = layers.map(({ name, values }) => {
    const bottom = floor.map((value, i) => `${x(i)},${y(value)}`).reverse();
    for (const [i, day] of drawn.entries()) floor[i] = floor[i]! + (values[day] ?? 0);
    const top = floor.map((value, i) => `${x(i)},${y(value)}`);
    return <polygon key={name} class={name} points={[...top, ...bottom].join(' ')} />;
  });
  // The first day, the middle one and the last; of few days each once.
  const named = [...new Set([0, Math.floor((days.length - 1) / 2), days.length - 1])].map((i) => days[i]!);
  return (
    <>
      <figure class="area">
        <ol class="scale">
          <li>{most.toLocaleString('en-GB')}</li>
          <li>{(most / 2).toLocaleString('en-GB')}</li>
          <li>0</li>
        </ol>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="presentation">
          {shapes}
        </svg>
        <ol class="times">
          {named.map((day) => (
            <li key={day}>{shortDate(day)}</li>
          ))}
        </ol>
      </figure>
      <ul class="legend">
        {layers.toReversed().map(({ name, label, values }) => (
          <li key={name}>
            <i class={name} /> {label} {(values.at(-1) ?? 0).toLocaleString('en-GB')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The next number that reads well on a scale and can be halved. */
export function niceMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return Math.max(2, [1, 2, 4, 6, 8, 10].map((step) => step * power).find((nice) => nice >= value) ?? 10 * power);
}
