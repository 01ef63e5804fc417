import type { Level } from '../../reading/types.ts';

/** Entries in one block: small enough to read on demand, large enough that a glossary is a few hundred records. */
export const BLOCK_SIZE = 256;
/** Low bits of a posting that hold the feature; the rest is the entry's number. */
export const FEATURE_BITS = 5;
export const ARTICLES = ['de', 'het', 'de/het'] as const;

export interface PackMeta {
  readonly name: string;
  readonly entries: number;
  readonly blocks: number;
  /** Words of each level, names and expressions left out. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Hash of the content. */
  readonly build: string;
}
