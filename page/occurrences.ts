import type { Span } from '../reading/types.ts';
import type { MarkStyle } from './paint/painter.ts';
import type { Paragraph } from './text-map.ts';

/** A term where it stands in a paragraph, with what the caller wants to know when the reader reaches it. */
export interface Occurrence<T> {
  /** In text order; two or more for a split verb or an expression with words between. */
  readonly spans: readonly Span[];
  /** How it is underlined; absent where it is not. */
  readonly style?: MarkStyle | undefined;
  readonly data: T;
}

export interface Hit<T> extends Occurrence<T> {
  readonly paragraph: Paragraph;
}

/** The terms of the paragraphs on a page. */
export class OccurrenceIndex<T> {
  readonly #hits = new Map<Paragraph, readonly Hit<T>[]>();

  /** Replaces a paragraph's terms. One that stands where one stood stays the same object, so that its card stays open. */
  set(paragraph: Paragraph, occurrences: readonly Occurrence<T>[]): void {
    const before = new Map(this.of(paragraph).map((hit) => [String(hit.spans), hit]));
    this.#hits.set(
      paragraph,
      occurrences.map((occurrence) => {
        const { spans, style, data } = occurrence;
        return Object.assign(before.get(String(spans)) ?? {}, { paragraph, spans, style, data });
      }),
    );
  }

  delete(paragraph: Paragraph): void {
    this.#hits.delete(paragraph);
  }

  of(paragraph: Paragraph): readonly Hit<T>[] {
    return this.#hits.get(paragraph) ?? [];
  }

  /**
   * The terms at a UTF-16 offset of the text. First the one that the reader most likely means: the last that is
   * underlined, else the last, since expressions come after the words they contain.
   */
  at(paragraph: Paragraph, offset: number): Hit<T>[] {
    const isThere = ([start, end]: Span) => offset >= start && offset < end;
    const there = this.of(paragraph).filter(({ spans }) => spans.some(isThere));
    const first = there.findLast(({ style }) => style !== undefined) ?? there.at(-1);
    return first ? [first, ...there.filter((hit) => hit !== first)] : [];
  }

  /** All that are underlined in these paragraphs, in text order. */
  marked(paragraphs: readonly Paragraph[]): Hit<T>[] {
    return paragraphs.flatMap((paragraph) =>
      this.of(paragraph)
        .filter(({ style }) => style !== undefined)
        .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)),
    );
  }
}
