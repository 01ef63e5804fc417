import type {
  Explanation as Gloss,
  PartExplanation as PartGloss,
  TermExplanation as TermCard,
} from '../glossary/explain.ts';
import type { Level, PartOfSpeech, Span } from '../reading/types.ts';

/** Identifies a word for saving and for its status, whatever pack explains it: "verb:aankondigen". */
export type WordKey = `${PartOfSpeech}:${string}`;

export type {
  Explanation as Gloss,
  PartExplanation as PartGloss,
  TermExplanation as TermCard,
} from '../glossary/explain.ts';
/**
 * What the card shows: one reading, a part of a compound, and one analysis with everything it needs, so that a hover
 * sends no message.
 */
export type { Example } from '../glossary/types.ts';

/** One place in the text where a term stands. */
export interface Occurrence {
  /** Index into the paragraphs of the request. */
  readonly paragraph: number;
  /** Spans in text order; two or more for a split verb or an expression with words between. */
  readonly spans: readonly Span[];
  /** Index into `terms`. */
  readonly term: number;
}

/** The answer to one batch of paragraphs. */
export interface Annotation {
  readonly terms: readonly TermCard[];
  /** Text order by first span; expressions come after the words they contain. */
  readonly occurrences: readonly Occurrence[];
  /** For each paragraph its sentences, in order. */
  readonly sentences: readonly (readonly Span[])[];
  /** Keys among these terms that the reader has saved. */
  readonly saved: readonly WordKey[];
  /** Those of the saved ones that count as recalled where the reader reads on past them. */
  readonly watched: readonly WordKey[];
}

/** Where and in what sentence a word was met. */
export interface WordContext {
  readonly sentence: string;
  /** Spans of the word in the sentence. */
  readonly spans: readonly Span[];
  readonly title: string;
  readonly url: string;
  /** Milliseconds since 1970, UTC. */
  readonly metAt: number;
  /** When its removal was undone. */
  readonly keptAt?: number;
}

/** What the card or the popup sends to be saved. A word saved from the popup's look-up has no context. */
export interface SaveDraft {
  readonly key: WordKey;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly article?: 'de' | 'het' | 'de/het';
  readonly gloss: string;
  /** The sense that was shown first, or that the reader chose, in the entry's own words. */
  readonly sense?: string;
  /** Lemmas of the parts of a compound. */
  readonly parts?: readonly string[];
  readonly level?: Level;
  readonly context?: WordContext;
}

/** What holds for the page in view; the reader's own choices among it. */
export interface ReaderSettings {
  /** Words of this level and above are underlined. */
  readonly level: Level;
  /** Milliseconds the pointer rests on a word before its card opens. */
  readonly hoverDelay: number;
}

/** What the popup asks of the page in the active tab. */
export interface PageReport {
  readonly title: string;
  /** Distinct terms in text order, each once. */
  readonly terms: readonly PageTerm[];
  readonly level: Level;
  /** Whether all paragraphs have been explained; a long article is explained in batches. */
  readonly complete: boolean;
  /** Due words that the reader has read on past. */
  readonly recalled: readonly Recalled[];
}
/** What the glossary has of a word; all empty for a word that it does not have. */
export interface WordEntry {
  /** One for each homograph. */
  readonly entries: readonly Gloss[];
  /** As the card shows them, each with its entry where it has one. */
  readonly parts: readonly (PartGloss & { readonly word?: Kin })[];
  readonly family: readonly Relative[];
}
/** A word that belongs to another, and can be saved from its page. */
export interface Kin {
  readonly key: WordKey;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly article?: 'de' | 'het' | 'de/het';
  /** In the entry's own words: the sense that is meant, or the first. */
  readonly gloss: string;
}
/** A word of the same root. */
export interface Relative extends Kin {
  readonly relation: 'compound' | 'verb' | 'derived';
}
/** A word that was recalled while reading, with the review by which that can be undone. */
export interface Recalled {
  readonly key: WordKey;
  readonly lemma: string;
  readonly review: string;
}
export interface PageTerm {
  readonly term: TermCard;
  /** How often the article has it. */
  readonly count: number;
  readonly marked: boolean;
  readonly context: WordContext;
}

/** What is gone or damaged of the reader's words. */
export interface Findings {
  /** The newest copy has words or answers that are gone though nobody removed them. */
  readonly loss?: { readonly words: number; readonly reviews: number; readonly day: number; readonly madeAt: number };
  /** There were words, and neither they nor their copies are there: how many when they were last counted. */
  readonly gone?: { readonly records: number; readonly madeAt: number };
  /** Damaged records that were set aside. */
  readonly aside: number;
}
