import { Fragment } from 'preact';

/** A bar a row, each as long as its share of the largest. Hidden from screen readers, who have the table behind it. */
export function Bars({ rows }: { rows: readonly { readonly label: string; readonly count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div class="bars" aria-hidden="true">
      {rows.map(({ label, count }) => (
        <Fragment key={label}>
          <span>{label}</span>
          <i style={{ width: `${(100 * count) / most}%` }} />
          <span>{count.toLocaleString('en-GB')}</span>
        </Fragment>
      ))}
    </div>
  );
}
