import { Fragment } from 'preact';

interface BarsProps {
  readonly rows: readonly {
    readonly label: string;
    /** From the left, each with a colour of its own by its name; the rest of the bar stays empty. */
    readonly parts: readonly { readonly name: string; readonly value: number }[];
    /** Said at the end of the bar. */
    readonly said: string;
  }[];
  /** The value of a full bar; each row's own where it has one. */
  readonly most: (row: number) => number;
}

/** A bar a row, of one or more parts. */
export function Bars({ rows, most }: BarsProps) {
  return (
    <div class="bars">
      {rows.map(({ label, parts, said }, row) => (
        <Fragment key={label}>
          <span>{label}</span>
          <span class="bar">
            {parts.map(({ name, value }) => (
              <i key={name} class={name} style={{ width: `${(100 * value) / Math.max(1, most(row))}%` }} />
            ))}
          </span>
          <span>{said}</span>
        </Fragment>
      ))}
    </div>
  );
}
