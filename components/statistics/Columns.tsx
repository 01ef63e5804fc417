interface ColumnsProps {
  readonly columns: readonly { readonly label: string; readonly value: number; readonly title: string }[];
  /** The value of a full column, and how it and its half are written on the scale. */
  readonly most: number;
  readonly scale: (value: number) => string;
  /** Where a line is drawn across each column; in the unit of the values. */
  readonly targets?: readonly number[];
}

/** A column for each value, every few of them named below. */
export function Columns({ columns, most, scale, targets }: ColumnsProps) {
  const every = Math.ceil(columns.length / 7);
  return (
    <div class="columns">
      <ol class="scale">
        <li>{scale(most)}</li>
        <li>{scale(most / 2)}</li>
        <li>0</li>
      </ol>
      {columns.map(({ label, value, title }, i) => (
        <div key={title} title={title}>
          <span class="room">
            <i style={{ height: `${(100 * value) / Math.max(most, 1e-9)}%` }} />
            {targets?.[i] !== undefined && <b style={{ bottom: `${(100 * targets[i]) / most}%` }} />}
          </span>
          <small>{i % every === 0 ? label : '\u00a0'}</small>
        </div>
      ))}
    </div>
  );
}
