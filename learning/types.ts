import type { Level, PartOfSpeech, Span } from '../reading/types.ts';

/** How well a word came back: 1 again, 2 hard, 3 good, 4 easy; the grades of FSRS and of Anki. */
export type Rating = 1 | 2 | 3 | 4;

/** What a card asks: the meaning of the Dutch, the Dutch that is left out of a sentence, the Dutch of the English, or the Dutch that is heard. */
export type CardKind = 'meaning' | 'gap' | 'dutch' | 'listen';

/** How an answer came about: by a card, or by reading on past the word in an article (learning/reading-recall.ts). */
export type ReviewKind = CardKind | 'reading';

/**
 * One answer in a review. Reviews are only ever added and marked as undone, so that the logs of two machines can be
 * joined, and a schedule can be computed again from them by this or another scheduler.
 */
export interface Review {
  readonly id: string;
  /** Key of the word. */
  readonly key: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The reader's own day at that moment, as `dayOf` counts them. */
  readonly day: number;
  readonly rating: Rating;
  readonly kind: ReviewKind;
  /** Share of words that the reader wanted to know when they come back, 0.7 to 0.97, for which it was scheduled. */
  readonly retention: number;
  /** Milliseconds from the card to the answer. */
  readonly took: number;
  readonly undoneAt?: number;
}

/** When a word comes back, and the memory of it in the terms of FSRS. Computed from its reviews. */
export interface Schedule {
  /** 'learning' and 'relearning' return within minutes, 'review' after days. */
  readonly phase: 'learning' | 'review' | 'relearning';
  /** Number of the learning step, from 0. */
  readonly step: number;
  /** Days after which the word is recalled with a probability of 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  /** Day of the newest review. */
  readonly lastDay: number;
  readonly dueDay: number;
  /** Milliseconds since 1970, UTC: the moment within the day; only while the word returns within minutes. */
  readonly dueAt?: number;
}

/** Why a word is not asked: the reader knows it, does not want it asked, or it was forgotten too often. */
export type Aside = 'known' | 'suspended' | 'leech';

/** A value with the time it was set, milliseconds since 1970, UTC: the later one holds when two machines differ. */
export interface Stamped<T> {
  readonly value: T;
  readonly at: number;
}

/** What the reader has made of a word. Each stands for itself when two vocabularies are merged. */
export interface Edits {
  /** In place of the glossary's; '' for the glossary's again. */
  readonly gloss?: Stamped<string>;
  readonly note?: Stamped<string>;
  readonly tags?: Stamped<readonly string[]>;
  readonly aside?: Stamped<Aside | null>;
  /** Not to be asked before this day. */
  readonly buried?: Stamped<number>;
  /** Which of the entry's senses is meant, in its own words, where the reader said so; '' for the saved one again. */
  readonly sense?: Stamped<string>;
  /** Reviews up to this moment no longer count, milliseconds since 1970, UTC: the word was begun anew. 0: all count. */
  readonly since?: Stamped<number>;
  /** The day on which the reader looked the word up in an article though it was due; -1 for none. */
  readonly lookedUp?: Stamped<number>;
}
export type EditValues = { readonly [K in keyof Edits]?: NonNullable<Edits[K]>['value'] };

/** Where and in what sentence a word was met. */
export interface MetContext {
  readonly sentence: string;
  /** Spans of the word in the sentence, UTF-16 code units. */
  readonly spans: readonly Span[];
  readonly title: string;
  readonly url: string;
  /** Milliseconds since 1970, UTC. */
  readonly metAt: number;
  /** When its removal was undone. */
  readonly keptAt?: number;
}

/** A sentence that the reader took off a word: what it was is gone, but no other machine brings it back. */
export interface DroppedContext {
  /** As `contextId` gives it. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
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
  /** The sense that was shown first, or chosen, when it was last saved: in the entry's own words. */
  readonly sense?: string;
  /** Lemmas of the parts of a compound. */
  readonly parts?: readonly string[];
  readonly level?: Level;
  /** Newest last; a sentence of a page stands here once. */
  readonly contexts: readonly MetContext[];
  readonly dropped?: readonly DroppedContext[];
  /** Milliseconds since 1970, UTC, as are the three below. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was last saved or restored. */
  readonly keptAt: number;
  readonly deletedAt?: number;
  readonly edits?: Edits;
  readonly schedule?: Schedule;
}

/** What is known of a word when the reader saves it. */
export interface WordDraft {
  readonly key: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly article?: 'de' | 'het' | 'de/het';
  readonly gloss: string;
  readonly sense?: string;
  readonly parts?: readonly string[];
  readonly level?: Level;
  readonly context?: MetContext;
}

/** How the reader wants to review. */
export interface ReviewSettings {
  /** Words asked for the first time, and words asked again, at most in one day. */
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Share of words that is to be known when they come back, 0.7 to 0.97. */
  readonly retention: number;
  /** Hour of the clock, 0 to 23, at which the reader's day starts. */
  readonly dayStartsAt: number;
  /** At least one. */
  readonly kinds: readonly CardKind[];
}
