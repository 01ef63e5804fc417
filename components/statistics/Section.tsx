import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { TableBehind } from './TableBehind.tsx';

interface SectionProps {
  readonly title: string;
  /** What the chart says, in a sentence. */
  readonly said: ComponentChildren;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...(number | string)[]])[];
  /** The chart; screen readers have the table. */
  readonly children: ComponentChildren;
}

/** A chart under its title, with its figures as a table behind it. Without figures only what is to be said. */
export function Section({ title, said, head, rows, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="said">{said}</p>
      {rows.length > 0 && (
        <>
          <div aria-hidden="true">{children}</div>
          <TableBehind title={title} head={head} rows={rows} />
        </>
      )}
    </section>
  );
}
