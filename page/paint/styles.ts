import css from '../marks.css?inline';
import { adoptStyle } from '../style-sheet.ts';

const styled = new WeakSet<ShadowRoot>();

/**
 * Makes the marks show where an element stands in a shadow root: the style sheet of the page reaches highlights there
 * in Chromium, but not in Firefox. An adopted sheet is no node, so the page's DOM stays as it is.
 */
export function adoptMarkStyles(element: Element): void {
  const root = element.getRootNode();
  if (root.nodeType !== 11 || styled.has(root as ShadowRoot)) return;
  styled.add(root as ShadowRoot);
  adoptStyle(root as ShadowRoot, css);
}
