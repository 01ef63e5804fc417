import { useEffect, useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import { type WordActions, WordItem } from './WordItem.tsx';

/** Words drawn at first and added at each step down, so that ten thousand open as fast as ten. */
const STEP = 30;

interface WordListProps extends WordActions {
  readonly rows: readonly WordRow[];
  readonly selected: ReadonlySet<string>;
}

/** The list, drawn further each time its end comes near. */
export function WordList({ rows, selected, ...actions }: WordListProps) {
  const [count, setCount] = useState(STEP);
  const [end, setEnd] = useState<Element | null>(null);
  useEffect(() => {
    if (!end) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((e) => e.isIntersecting) && setCount((n) => n + STEP),
      { rootMargin: '800px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [end, count]);
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
