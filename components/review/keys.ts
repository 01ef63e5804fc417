import { useLayoutEffect, useRef } from 'preact/hooks';

export const FIRST_SPACE = 'space in an empty field';

/**
 * Keys of the whole page. A field keeps its letters until Escape leaves it, and a button that has the focus its space
 * and Enter. Space in an empty field, with which no answer begins, is a key of its own: `FIRST_SPACE`. Ctrl+Z is Z, too, but in a field with text, whose own undoing it is there.
 */
export function useKeys(actions: Record<string, () => void>): void {
  const latest = useRef(actions);
  latest.current = actions;
  // Before the card is painted: a key pressed at once must not fall between two cards.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const action = name && latest.current[name];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The key's name; undefined for one that is not for the page. */
function nameOf(event: KeyboardEvent): string | undefined {
  if (event.altKey || event.isComposing || event.repeat) return undefined;
  const target = event.target instanceof Element ? event.target : null;
  const field = target instanceof HTMLInputElement ? target : undefined;
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'z' && !field?.value ? 'z' : undefined;
  if (field?.value === '' && key === ' ') return FIRST_SPACE;
  if (field && key !== 'Enter' && key !== 'Escape') return undefined;
  if (target?.closest('button, a, summary, select') && (key === ' ' || key === 'Enter')) return undefined;
  return key.length === 1 ? key.toLowerCase() : key;
}
