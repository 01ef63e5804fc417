import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What the arrow keys step through: the button of each row. */
const STOPS = '.row .keep';

/** The keyboard: the field first, arrows through the rows, and Escape clears the field before it closes the popup. */
export function useKeys(field: RefObject<HTMLInputElement | null>, onClear: () => void): void {
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // On the document: after a button has gone, the focus is nowhere.
    const onKeyDown = (event: KeyboardEvent) => {
      const clears = event.key === 'Escape' && field.current?.value;
      if (clears) {
        onClear();
        field.current?.focus();
      }
      if (clears || stepRows(event.key, field.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/**
 * Moves the focus by the arrow keys from the field into the rows, from row to row, and back to the field: a page can
 * have hundreds of rows, too many for the Tab key. Returns whether the key was used.
 */
function stepRows(key: string, field: HTMLElement | null): boolean {
  const { activeElement } = document;
  // In a list of options these keys choose.
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || activeElement?.matches('select')) return false;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(activeElement as HTMLElement);
  if (at < 0 && key === 'ArrowUp') return false;
  const next = key === 'ArrowDown' ? stops[at + 1] : (stops[at - 1] ?? field);
  next?.focus();
  return next != null;
}
