import type { Annotation, TermCard } from '../../messaging/types.ts';
import type { Span } from '../../reading/types.ts';

/** A term where it stands, with the sentence around it. */
export interface Place {
  readonly term: TermCard;
  readonly sentence: Span;
}
export interface PlacedTerm extends Place {
  readonly spans: readonly Span[];
}

/** What the background said of one of the paragraphs that it was asked about, by its number among them. */
export function placesOf({ terms, occurrences, sentences }: Annotation, paragraph: number): PlacedTerm[] {
  const own = sentences[paragraph] ?? [];
  return occurrences
    .filter((occurrence) => occurrence.paragraph === paragraph)
    .map(({ spans, term }) => {
      const [start] = spans[0]!;
      const sentence =
        own.find(([from, to]) => start >= from && start < to) ?? ([0, Number.POSITIVE_INFINITY] as const);
      return { term: terms[term]!, spans, sentence };
    });
}
