import type { EntryHead } from '../reading/types.ts';

/** A whole entry, as the card shows it. */
export interface Entry extends EntryHead {
  /** Senses, most frequent first, each with its synonyms and hints. */
  readonly senses: readonly string[];
  /** Plural, past singular, -e form, an expression's word-for-word English: as in the source; undefined where "-". */
  readonly form1?: string;
  /** Auxiliary with participle, comparative: as in the source; undefined where "-". */
  readonly form2?: string;
}
