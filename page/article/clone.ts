import { isTextless, type Layout } from '../layout.ts';
import { childrenOf } from '../paragraphs.ts';

const NUMBER = 'data-leeswijzer';
/** What Readability weighs, and what it takes a title from. */
const ATTRIBUTES = 'id class role hidden aria-hidden aria-modal itemprop itemtype rel href style property'.split(' ');
/** In these Readability leaves text where it is; elsewhere it may wrap it into paragraphs that have no number. */
const STABLE = new Set('p li h1 h2 h3 h4 h5 h6 a b i em strong span td th dd dt figcaption'.split(' '));
/** They hold no text, but Readability counts them. */
const COUNTED = new Set(['img', 'picture', 'input', 'video', 'iframe', 'embed', 'object']);

/** A copy of a document whose elements carry the number of the node they were made from. */
export interface NumberedClone {
  readonly document: Document;
  /** The live nodes that what is left of the copy stands for: elements, and text nodes by themselves or in them. */
  liveNodesIn(remains: Element): Set<Node>;
}

/**
 * Copies what is under an element as it is laid out, with the document's metadata: shadow roots and slots in their place, what is not shown left out. Numbers, and
 * not identity, lead back, since Readability reparses its document when a first attempt finds too little.
 */
export function cloneNumbered(live: Document, root: Element, layout: Layout): NumberedClone {
  const copier = new Copier(live, layout);
  copier.head(live);
  copier.children(root, copier.copy.body, false);
  return { document: copier.copy, liveNodesIn: (remains) => copier.liveNodesIn(remains) };
}

class Copier {
  readonly copy: Document;
  readonly #nodes: Node[] = [];

  constructor(
    live: Document,
    readonly layout: Layout,
  ) {
    this.copy = live.implementation.createHTMLDocument('');
  }

  head(live: Document): void {
    this.copy.title = live.title;
    for (const element of live.querySelectorAll('meta, script[type="application/ld+json"]')) {
      const copied = this.copy.createElement(element.localName);
      for (const { name, value } of element.attributes) copied.setAttribute(name, value);
      copied.textContent = element.textContent;
      this.copy.head.append(copied);
    }
  }

  /** @param folded inside a closed <details>, whose content is part of the article though it is not shown */
  children(from: Element, to: Element, folded: boolean): void {
    const nodes = childrenOf(from);
    folded ||= from.localName === 'details' && !from.hasAttribute('open');
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (node.nodeType === 3) this.#text(node as Text, to);
      else if (node.nodeType === 1) this.#element(node as Element, to, folded);
    }
  }

  #element(from: Element, to: Element, folded: boolean): void {
    const counted = COUNTED.has(from.localName);
    if ((isTextless(from) && !counted) || !(folded || this.layout.isShown(from))) return;
    const element = this.#create(from);
    for (const name of ATTRIBUTES) {
      const value = from.getAttribute(name);
      if (value !== null) element.setAttribute(name, value);
    }
    this.#number(element, from);
    to.append(element);
    if (!counted) this.children(from, element, folded);
  }

  #text(from: Text, to: Element): void {
    const text = this.copy.createTextNode(from.data);
    if (STABLE.has(to.localName) || !from.data.trim()) {
      to.append(text);
      return;
    }
    const span = this.copy.createElement('span');
    this.#number(span, from);
    span.append(text);
    to.append(span);
  }

  #create(from: Element): Element {
    try {
      return this.copy.createElement(from.localName);
    } catch {
      // The parser makes elements of names that the method refuses, such as <a"b>.
      return this.copy.createElement('span');
    }
  }

  #number(element: Element, node: Node): void {
    element.setAttribute(NUMBER, String(this.#nodes.push(node) - 1));
  }

  liveNodesIn(remains: Element): Set<Node> {
    const found = new Set<Node>();
    for (const element of remains.querySelectorAll(`[${NUMBER}]`)) {
      const node = this.#nodes[Number(element.getAttribute(NUMBER))];
      if (node) found.add(node);
    }
    return found;
  }
}
