import { parentOf } from './paragraphs.ts';
import { type Paragraph, sourcesOf, type TextMap } from './text-map.ts';

/** A character of a paragraph, by its UTF-16 offset into the text. */
export interface TextPoint {
  readonly paragraph: Paragraph;
  readonly offset: number;
}

/** Pixels around a glyph's box that still count: lines have gaps between them. */
const SLACK = 1;

/** Finds the character of the article that is painted at a point of the window. */
export class HitTest {
  // One range for all measurements, parked in the document: each live range costs the page at its changes.
  readonly #range: Range;

  constructor(
    readonly document: Document,
    readonly map: TextMap,
    /** The paragraphs laid out in an element, for where the browser names no text. */
    readonly paragraphsOf: (block: Element) => Iterable<Paragraph>,
  ) {
    this.#range = document.createRange();
  }

  /**
   * The character at a point in CSS pixels of the window; undefined where none is painted there: the browser's caret is
   * the nearest one, which may be at the end of a short line or under something that covers the text.
   */
  at(x: number, y: number): TextPoint | undefined {
    const top = elementAt(this.document, x, y);
    if (!top) return undefined;
    // The browser looks only into those shadow roots that it is told of.
    const caret = this.document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAround(top) });
    const node = caret?.offsetNode;
    const near = node && node.nodeType === 3 ? this.#near(node as Text, caret!.offset, x, y) : undefined;
    const found = near ?? this.#search(top, x, y);
    this.#range.setStart(this.document, 0);
    this.#range.collapse(true);
    return found && !isCovered(found.paragraph, node, top) ? found : undefined;
  }

  /** A caret stands between two characters: the point lies on the one before it or the one after. */
  #near(node: Text, offset: number, x: number, y: number): TextPoint | undefined {
    for (const at of [offset, offset - 1]) {
      if (at >= 0 && at < node.length && this.#isOn(node, at, at + 1, x, y)) return this.map.locate(node, at);
    }
    return undefined;
  }

  /** Goes through the text of the block at the point, where the browser names another place: "user-select: all", an empty
   * link stretched over the text. */
  #search(top: Element, x: number, y: number): TextPoint | undefined {
    for (let block: Element | null = top; block; block = block.parentElement) {
      for (const paragraph of this.paragraphsOf(block)) {
        for (const { node, from, to } of sourcesOf(paragraph, 0, paragraph.text.length)) {
          const at = this.#halve(node, from, to, x, y);
          if (at !== undefined) return this.map.locate(node, at);
        }
      }
    }
    return undefined;
  }

  #halve(node: Text, from: number, to: number, x: number, y: number): number | undefined {
    if (to > node.length || !this.#isOn(node, from, to, x, y)) return undefined;
    if (to - from === 1) return from;
    const middle = (from + to) >> 1;
    return this.#halve(node, from, middle, x, y) ?? this.#halve(node, middle, to, x, y);
  }

  #isOn(node: Text, from: number, to: number, x: number, y: number): boolean {
    this.#range.setStart(node, from);
    this.#range.setEnd(node, to);
    return [...this.#range.getClientRects()].some((rect) => contains(rect, x, y, SLACK));
  }
}

/** Whether a point lies in a rectangle or at most so many pixels beside it. */
export const contains = (rect: DOMRectReadOnly, x: number, y: number, slack = 0): boolean =>
  x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack;

/** The topmost element at a point, in whatever shadow root. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function shadowRootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = element.getRootNode(); root.nodeType === 11; root = roots.at(-1)!.host.getRootNode()) {
    roots.push(root as ShadowRoot);
  }
  return roots;
}

/** Whether something else is on top of a text; a link that is stretched over its block covers nothing. */
function isCovered({ block }: Paragraph, node: Node | undefined, top: Element): boolean {
  for (let at = node ? parentOf(node) : null; at; at = parentOf(at)) if (at === top) return false;
  return !block.contains(top);
}
