import { useEffect } from 'preact/hooks';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

/**
 * The keyboard in the list: / goes to the search, the arrows from word to word, X selects the word in hand and E edits
 * it. Enter opens its page, as on any link.
 */
export function useListKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const search = document.querySelector<HTMLInputElement>('.tools input[type=search]');
      if (event.key === '/' && !isTyping(event.target)) search?.focus();
      else if (event.key === 'ArrowDown' && event.target === search) step(1);
      else if (isTyping(event.target) || !press(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function press(key: string): boolean {
  if (key === 'ArrowDown') return step(1);
  if (key === 'ArrowUp') return step(-1);
  const button = { x: 'input[type=checkbox]', e: '.edit-word' }[key.toLowerCase()];
  const own = button && document.activeElement?.closest('li.word')?.querySelector<HTMLElement>(button);
  if (!own) return false;
  own.click();
  return true;
}

/** Moves the focus to the next word or the one before; upwards from the first to the search. */
function step(by: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('li.word h2 a')];
  const item = document.activeElement?.closest('li.word');
  const at = links.findIndex((link) => item?.contains(link));
  if (at < 0 && by < 0) return false;
  const next =
    links[at + by] ?? (by < 0 ? document.querySelector<HTMLElement>('.tools input[type=search]') : undefined);
  next?.focus();
  return next != null;
}
