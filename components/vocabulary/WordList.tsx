import { useEffect, useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import { type WordActions, WordItem } from './WordItem.tsx';

/** Words drawn at once, about what a window holds; a key in the search costs no more than these. */
const FIRST = 10;
/** Words added each time the end of the list comes near. */
const STEP = 30;
const NEAR = { rootMargin: '800px' };

interface WordListProps extends WordActions {
  readonly rows: readonly WordRow[];
  readonly selected: ReadonlySet<string>;
  /** Another one is another list, which begins at its beginning. */
  readonly filter: object;
}

/** The list, drawn further each time its end comes near, so that ten thousand words open as fast as ten. */
export function WordList({ rows, selected, filter, ...actions }: WordListProps) {
  const [drawn, setDrawn] = useState({ filter, count: FIRST });
  const [end, setEnd] = useState<Element | null>(null);
  const count = drawn.filter === filter ? drawn.count : FIRST;
  useEffect(() => {
    if (!end) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn({ filter, count: count + STEP });
    }, NEAR);
    observer.observe(end);
    return () => observer.disconnect();
  }, [end, count, filter]);
  return (
    <>
      <ul class="words">
        {rows.slice(0, count).map((row) => (
          <WordItem key={row.word.key} row={row} selected={selected.has(row.word.key)} {...actions} />
        ))}
      </ul>
      {count < rows.length && <div ref={setEnd} class="end" />}
    </>
  );
}
