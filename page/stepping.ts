import type { Hit } from './occurrences.ts';
import { rectsOf } from './text-map.ts';

/** The first term in the window, or the last one above it. */
export function firstInView<T>(marked: readonly Hit<T>[], direction: 1 | -1): Hit<T> | undefined {
  const top = (hit: Hit<T>) => rectsOf(hit.paragraph, hit.spans[0]!)[0]?.top ?? Number.NEGATIVE_INFINITY;
  return direction === 1 ? marked.find((hit) => top(hit) >= 0) : marked.findLast((hit) => top(hit) < 0);
}

/** Scrolls a term into the window where it is not, with room for its card. */
export function reveal<T>({ paragraph, spans }: Hit<T>): void {
  const rect = rectsOf(paragraph, spans[0]!)[0];
  const window = paragraph.block.ownerDocument.defaultView!;
  if (!rect || (rect.top >= 0 && rect.bottom <= window.innerHeight)) return;
  paragraph.block.scrollIntoView({ block: 'center', behavior: 'instant' });
  const moved = rectsOf(paragraph, spans[0]!)[0];
  if (moved) window.scrollBy({ top: moved.top - window.innerHeight / 3, behavior: 'instant' });
}
