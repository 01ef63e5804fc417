/** A component drawn in a test, and what is looked for and pressed in it. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

export const draw = (content: ComponentChild) => act(() => render(content, document.body));
export const all = <T extends Element = HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
/** The texts of all that match, white space as a reader sees it. */
export const texts = (selector: string) =>
  all(selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
/** The button of an accessible name or text. */
export function button(name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>('button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}
export const press = (element: HTMLElement) => act(() => element.click());
afterEach(() => act(() => render(null, document.body)));
