import type { EntryHead, Span } from '../reading/types.ts';

/** A sentence that shows a word at work. */
export interface Example {
  readonly sentence: string;
  /** Where the word stands in the sentence: once, or both halves of a split verb. */
  readonly spans: readonly Span[];
  /** In English. */
  readonly translation: string;
}

/** A whole entry, as the card shows it. */
export interface Entry extends EntryHead {
  /** Senses, most frequent first, each with its synonyms and hints. */
  readonly senses: readonly string[];
  /** Plural, past singular, -e form, an expression's word-for-word English: as in the source; undefined where "-". */
  readonly form1?: string;
  /** Auxiliary with participle, comparative: as in the source; undefined where "-". */
  readonly form2?: string;
  readonly example?: Example;
}
