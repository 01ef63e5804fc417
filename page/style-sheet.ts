/**
 * Gives a shadow root a style sheet. Adopted where possible: such a sheet is no node, and no policy of the page's
 * refuses it.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  const window = root.ownerDocument.defaultView!;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
