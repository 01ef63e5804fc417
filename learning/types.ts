import type { Level, PartOfSpeech, Span } from '../reading/types.ts';

/** Where and in what sentence a word was met. */
export interface MetContext {
  readonly sentence: string;
  /** Spans of the word in the sentence, UTF-16 code units. */
  readonly spans: readonly Span[];
  readonly title: string;
  readonly url: string;
  /** Milliseconds since 1970, UTC. */
  readonly metAt: number;
}

/**
 * A word the reader keeps. The key identifies it on every machine, so that two vocabularies can be merged; a word
 * that was removed stays as a record with `deletedAt`, for the same reason and so that a removal can be undone.
 */
export interface SavedWord {
  /** Part of speech and lemma: "verb:aankondigen". */
  readonly key: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly article?: 'de' | 'het' | 'de/het';
  readonly gloss: string;
  readonly level?: Level;
  /** Newest last; a sentence of a page stands here once. */
  readonly contexts: readonly MetContext[];
  /** Milliseconds since 1970, UTC, as are the two below. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** What is known of a word when the reader saves it. */
export interface WordDraft {
  readonly key: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly article?: 'de' | 'het' | 'de/het';
  readonly gloss: string;
  readonly level?: Level;
  readonly context?: MetContext;
}
