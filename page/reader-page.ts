import type { Span } from '../reading/types.ts';
import { ParagraphBatches } from './batches.ts';
import { CardHost } from './card-host.ts';
import type { Anchor } from './card-place.ts';
import { type Changes, type ChangeWatcher, watchChanges } from './changes.ts';
import { contains, HitTest } from './hit-test.ts';
import { type HoverOptions, type Reach, watchPointer } from './hover.ts';
import { type ReadingOptions, ReadingWatch } from './in-view.ts';
import { type Difference, LiveArticle } from './live-article.ts';
import { type Hit, type Occurrence, OccurrenceIndex } from './occurrences.ts';
import { Painter } from './paint/painter.ts';
import { firstInView, reveal } from './stepping.ts';
import { type Paragraph, rectsOf, TextMap } from './text-map.ts';

export interface ReaderPageOptions<T> {
  readonly signal: AbortSignal;
  /** Milliseconds that the pointer rests on a word before its card opens. */
  readonly hoverDelay: () => number;
  /** Style sheet of the card's content; `light-dark()` in it follows the page. */
  readonly cardCss: string;
  /** What a screen reader calls the card. */
  readonly cardLabel: string;
  /**
   * Paragraphs that are new on the page, nearest to the window first; to be given their terms by `annotate`. The next
   * batch waits for the promise. Where it is rejected those paragraphs stay without terms.
   */
  readonly onParagraphs: (paragraphs: readonly Paragraph[]) => Promise<void>;
  /** Renders the card of a place: the term that is lit, then others there, as the words of an expression. */
  readonly renderCard: (container: HTMLElement, terms: readonly Hit<T>[], reach: Reach) => void;
  /** The card was closed; its content may be unmounted. */
  readonly clearCard: (container: HTMLElement) => void;
  /** A key pressed while a card is open and nothing is being typed; true where it was used. */
  readonly onKey?: (key: string, hit: Hit<T>) => boolean;
}

/** Finds the article of a page and reads along; undefined where it has none in Dutch. */
export function openPage<T>(document: Document, options: ReaderPageOptions<T>): ReaderPage<T> | undefined {
  const article = new LiveArticle(document);
  const found = article.find();
  return found.added.length > 0 ? new ReaderPage(document, article, found, options) : undefined;
}

/** The reader's page: paragraphs out, terms in; marks, pointer, keys and card are its own business. */
export class ReaderPage<T> {
  readonly #map = new TextMap();
  readonly #terms = new OccurrenceIndex<T>();
  readonly #byBlock = new Map<Element, Set<Paragraph>>();
  readonly #batches: ParagraphBatches;
  readonly #painter: Painter;
  readonly #card: CardHost;
  readonly #pointer: { enter(hit: Hit<T>): void; reset(): void };
  readonly #changes: ChangeWatcher;
  #reading: ReadingWatch | undefined;
  #current: Hit<T> | undefined;
  #reach: Reach = 'mouse';

  constructor(
    readonly document: Document,
    readonly article: LiveArticle,
    found: Difference,
    readonly options: ReaderPageOptions<T>,
  ) {
    const { signal, cardCss: css, cardLabel: label } = options;
    this.#batches = new ParagraphBatches(options.onParagraphs, signal);
    this.#painter = new Painter(document, signal);
    const onClose = () => this.#closed();
    this.#card = new CardHost(document, { css, label, onKey: (key) => this.#keyed(key), onClose }, signal);
    this.#pointer = watchPointer<Hit<T>>(document, this.#hoverOptions(), signal);
    const onChange = (changes: Changes) => this.#take(article.update(changes));
    this.#changes = watchChanges(document, { isOurs: this.#card.isHost, onChange }, signal);
    this.#take(found);
  }

  get title(): string {
    return this.article.title;
  }

  /** In document order. */
  get paragraphs(): readonly Paragraph[] {
    return this.article.paragraphs;
  }

  /** The term whose card is open. */
  get current(): Hit<T> | undefined {
    return this.#current;
  }

  /** The terms of a paragraph as last annotated. */
  termsOf(paragraph: Paragraph): readonly Hit<T>[] {
    return this.#terms.of(paragraph);
  }

  /** Replaces the terms of a paragraph, and what is underlined of them. */
  annotate(paragraph: Paragraph, occurrences: readonly Occurrence<T>[]): void {
    // The page may have dropped it while its terms were on their way.
    if (!this.#byBlock.get(paragraph.block)?.has(paragraph)) return;
    this.#terms.set(paragraph, occurrences);
    this.#painter.set(
      paragraph,
      occurrences.flatMap(({ spans, style }) => (style ? [{ spans, style }] : [])),
    );
  }

  /** Begins to watch which paragraphs are read; once. */
  watchReading(onPassed: ReadingOptions['onPassed']): void {
    if (this.#reading) return;
    this.#reading = new ReadingWatch(this.document, { signal: this.options.signal, onPassed });
    this.#reading.add(this.paragraphs);
  }

  /** Opens the card of the next underlined word (1) or the one before (-1); false where there is none. */
  step(direction: 1 | -1): boolean {
    const marked = this.#terms.marked(this.paragraphs);
    const from = this.#current ? marked.indexOf(this.#current) : -1;
    const next = from >= 0 ? marked[from + direction] : firstInView(marked, direction);
    if (!next) return false;
    reveal(next);
    this.#pointer.enter(next);
    this.#open(next, 'keyboard');
    return true;
  }

  /** Closes the card, if one is open. */
  close(): void {
    this.#card.close();
    this.#closed();
  }

  #hoverOptions(): HoverOptions<Hit<T>> {
    const blocks = (block: Element) => this.#byBlock.get(block) ?? [];
    const hits = new HitTest(this.document, this.#map, blocks);
    return {
      delay: this.options.hoverDelay,
      hitAt: (x, y) => {
        const point = hits.at(x, y);
        return point && this.#terms.at(point.paragraph, point.offset)[0];
      },
      isMarked: ({ style }) => style !== undefined,
      isInCard: (x, y) => this.#card.isNear(x, y),
      onEnter: (hit, reach, x, y) => this.#open(hit, reach, { x, y }),
      onLeave: () => this.close(),
    };
  }

  #open(hit: Hit<T>, reach: Reach, point?: { x: number; y: number }): void {
    const { paragraph, spans } = hit;
    const isThere = (span: Span) =>
      point && rectsOf(paragraph, span).some((rect) => contains(rect, point.x, point.y, 1));
    const span = spans.find(isThere) ?? spans[0]!;
    const others = this.#terms.at(paragraph, span[0]).filter((other) => other !== hit);
    this.#current = hit;
    this.#reach = reach;
    this.#painter.light(paragraph, spans);
    this.options.renderCard(this.#card.container, [hit, ...others], reach);
    const anchor: Anchor = { rects: () => rectsOf(paragraph, span), block: paragraph.block };
    void this.#card.open(point ? { ...anchor, point } : anchor);
  }

  #closed(): void {
    if (!this.#current) return;
    this.#current = undefined;
    this.#painter.unlight();
    this.#pointer.reset();
    this.options.clearCard(this.#card.container);
  }

  #keyed(key: string): boolean {
    if (!this.#current) return false;
    if (this.options.onKey?.(key, this.#current)) return true;
    if (this.#reach !== 'keyboard') return false;
    if (key === 'ArrowRight') return this.step(1);
    if (key === 'ArrowLeft') return this.step(-1);
    if (key !== 'Enter' || this.#card.hasFocus) return false;
    this.#card.focus();
    return true;
  }

  #take({ added, removed }: Difference): void {
    for (const paragraph of removed) {
      if (this.#current?.paragraph === paragraph) this.close();
      this.#map.remove(paragraph);
      this.#terms.delete(paragraph);
      this.#painter.remove(paragraph);
      this.#byBlock.get(paragraph.block)?.delete(paragraph);
    }
    for (const paragraph of added) {
      this.#map.add(paragraph);
      const root = paragraph.block.getRootNode();
      if (root !== this.document) this.#changes.observe(root);
      const there = this.#byBlock.get(paragraph.block);
      if (there) there.add(paragraph);
      else this.#byBlock.set(paragraph.block, new Set([paragraph]));
    }
    this.#reading?.remove(removed);
    this.#reading?.add(added);
    this.#batches.remove(removed);
    this.#batches.add(added);
  }
}
