import type { Layout } from './layout.ts';
import { type Paragraph, ParagraphBuilder } from './text-map.ts';

/** A paragraph as found on the page, with what tells running text from the rest. */
export interface FoundParagraph extends Paragraph {
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** Characters of it in text nodes that `keeps` accepted. */
  readonly kept: number;
}

export interface WalkOptions {
  readonly layout: Layout;
  /** Elements that are passed over with all they hold. */
  readonly skips?: (element: Element) => boolean;
  readonly keeps?: (node: Text) => boolean;
}

const SENTENCE_END = /[.!?…:;]["'”’»)\]]*\s*$/u;
const LINE_START = /^\s*(?:[\p{Lu}\p{N}"“„‘•·*–—-]|['’][A-Z])/u;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Children as they are laid out: of the shadow root where there is one, and what a slot is given. */
export function childrenOf(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (given.length > 0) return given;
  }
  return element.childNodes;
}

/** The parent as laid out, the inverse of `childrenOf`. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  return parent?.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : node.parentElement;
}

/**
 * Splits the text under an element into paragraphs, in document order: a block, two line breaks, or one line break
 * between what looks like lines of their own begin a new one.
 */
export function paragraphsIn(root: Element, options: WalkOptions): FoundParagraph[] {
  const walk = new Walk(options);
  walk.block(root);
  return walk.found;
}

class Walk {
  readonly found: FoundParagraph[] = [];
  readonly #builder = new ParagraphBuilder();
  #block!: Element;
  #breaks = 0;
  #links = 0;
  #linked = 0;
  #kept = 0;

  constructor(readonly options: WalkOptions) {}

  block(element: Element): void {
    this.#flush();
    const outer = this.#block;
    this.#block = element;
    this.#children(element);
    this.#flush();
    this.#block = outer;
  }

  #children(element: Element): void {
    const nodes = childrenOf(element);
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (node.nodeType === 3) this.#text(node as Text);
      else if (node.nodeType === 1) this.#element(node as Element);
    }
  }

  #element(element: Element): void {
    const name = element.localName;
    if (name === 'br') {
      if (++this.#breaks > 1) this.#flush();
      return;
    }
    if (name === 'wbr' || this.options.skips?.(element) || isNoteMark(element)) return;
    const kind = this.options.layout.kindOf(element);
    if (kind === 'none') return;
    const isLink = name === 'a' && element.hasAttribute('href');
    if (isLink) this.#links++;
    if (kind === 'block') this.block(element);
    else this.#children(element);
    if (isLink) this.#links--;
  }

  #text(node: Text): void {
    const { data } = node;
    if (!BLANK_LINE.test(data) || !node.parentElement || !this.options.layout.keepsLines(node.parentElement)) {
      this.#append(node, 0, data.length);
      return;
    }
    let at = 0;
    for (const match of data.matchAll(/\n[^\S\n]*\n\s*/g)) {
      this.#append(node, at, match.index);
      this.#flush();
      at = match.index + match[0].length;
    }
    this.#append(node, at, data.length);
  }

  #append(node: Text, from: number, to: number): void {
    const text = node.data.slice(from, to);
    const length = text.trim().length;
    if (length > 0 && this.#breaks > 0) this.#breakLine(text);
    this.#builder.append(node, from, to);
    if (this.#links > 0) this.#linked += length;
    if (this.options.keeps?.(node)) this.#kept += length;
  }

  #breakLine(next: string): void {
    const isHeading = /^h[1-6]$/.test(this.#block.localName);
    if (!isHeading && (SENTENCE_END.test(this.#builder.text) || LINE_START.test(next))) this.#flush();
    else this.#builder.space();
    this.#breaks = 0;
  }

  #flush(): void {
    const paragraph = this.#builder.take(this.#block);
    if (paragraph) this.found.push({ ...paragraph, linked: this.#linked, kept: this.#kept });
    this.#breaks = 0;
    this.#linked = 0;
    this.#kept = 0;
  }
}

/** The raised number or star that leads to a note; "m²" and "1e" are no links. */
function isNoteMark(element: Element): boolean {
  if (element.localName !== 'sup' && element.getAttribute('role') !== 'doc-noteref') return false;
  if (!element.closest('a') && !element.querySelector('a')) return false;
  return /^[^\p{L}\p{N}]*[\p{L}\p{N}]{0,3}[^\p{L}\p{N}]*$/u.test(element.textContent ?? '');
}
