import type { Span } from '../../reading/types.ts';
import { type Paragraph, rangesOf } from '../text-map.ts';
import { adoptMarkStyles } from './styles.ts';

/** 'word': above the reader's level; 'saved': in the reader's vocabulary. */
export type MarkStyle = 'word' | 'saved';

/** What is underlined of one occurrence: all its spans, both halves of a split verb. */
export interface Mark {
  readonly spans: readonly Span[];
  readonly style: MarkStyle;
}

/** What lies within this distance of the window is painted, so that scrolling shows no bare text. */
const NEARBY = '100% 0px';

/**
 * Underlines spans of paragraphs by CSS highlights, which leave the page's DOM alone. Only paragraphs near the window
 * are registered, as static ranges: Chromium's cost of every update grows with what is registered, and live ranges slow
 * each change of the page. What is registered is kept here too: Firefox lets no content script iterate a Highlight.
 */
export class Painter {
  readonly #highlights: Record<MarkStyle | 'active', Highlight>;
  readonly #marks = new Map<Paragraph, readonly Mark[]>();
  readonly #painted = new Map<Paragraph, (readonly [Highlight, StaticRange])[]>();
  /** Paragraphs by the element whose place on screen stands for theirs. */
  readonly #placed = new Map<Element, Set<Paragraph>>();
  readonly #placeOf = new Map<Paragraph, Element>();
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();
  #active: readonly StaticRange[] = [];

  constructor(document: Document, signal: AbortSignal) {
    this.#highlights = { word: new Highlight(), saved: new Highlight(), active: new Highlight() };
    this.#highlights.saved.priority = 1;
    this.#highlights.active.priority = 2;
    for (const [style, highlight] of Object.entries(this.#highlights))
      CSS.highlights.set(`leeswijzer-${style}`, highlight);
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), {
      // The document, not the default: else the margin does not count in a frame.
      root: document,
      rootMargin: NEARBY,
    });
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Replaces the marks of a paragraph. */
  set(paragraph: Paragraph, marks: readonly Mark[]): void {
    this.#marks.set(paragraph, marks);
    const place = this.#placeOf.get(paragraph) ?? placeOf(paragraph.block);
    this.#placeOf.set(paragraph, place);
    const there = this.#placed.get(place);
    if (there) there.add(paragraph);
    else {
      this.#placed.set(place, new Set([paragraph]));
      adoptMarkStyles(place);
      this.#observer.observe(place);
    }
    if (this.#near.has(place)) this.#paint(paragraph);
  }

  remove(paragraph: Paragraph): void {
    this.#wipe(paragraph);
    this.#marks.delete(paragraph);
    const place = this.#placeOf.get(paragraph);
    const there = place && this.#placed.get(place);
    this.#placeOf.delete(paragraph);
    if (!there?.delete(paragraph) || there.size > 0) return;
    this.#placed.delete(place!);
    this.#near.delete(place!);
    this.#observer.unobserve(place!);
  }

  /** Lights the spans of the term in hand, and puts out those of the one before. */
  light(paragraph: Paragraph, spans: readonly Span[]): void {
    this.unlight();
    this.#active = spans.flatMap((span) => rangesOf(paragraph, span));
    for (const range of this.#active) this.#highlights.active.add(range);
  }

  unlight(): void {
    for (const range of this.#active) this.#highlights.active.delete(range);
    this.#active = [];
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting === this.#near.has(target)) continue;
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      for (const paragraph of this.#placed.get(target) ?? []) {
        if (isIntersecting) this.#paint(paragraph);
        else this.#wipe(paragraph);
      }
    }
  }

  #paint(paragraph: Paragraph): void {
    this.#wipe(paragraph);
    const painted = (this.#marks.get(paragraph) ?? []).flatMap(({ spans, style }) =>
      spans.flatMap((span) => rangesOf(paragraph, span).map((range) => [this.#highlights[style], range] as const)),
    );
    for (const [highlight, range] of painted) highlight.add(range);
    this.#painted.set(paragraph, painted);
  }

  #wipe(paragraph: Paragraph): void {
    for (const [highlight, range] of this.#painted.get(paragraph) ?? []) highlight.delete(range);
    this.#painted.delete(paragraph);
  }

  #end(): void {
    this.#observer.disconnect();
    for (const [style, highlight] of Object.entries(this.#highlights)) {
      // A newer copy of the script may have put its own in place.
      if (CSS.highlights.get(`leeswijzer-${style}`) === highlight) CSS.highlights.delete(`leeswijzer-${style}`);
      else highlight.clear();
    }
  }
}

/** The nearest element with a box: one with "display: contents" has none and is never seen. */
function placeOf(block: Element): Element {
  let place = block;
  while (place.getClientRects().length === 0 && place.parentElement) place = place.parentElement;
  return place;
}
