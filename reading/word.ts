import type { BaseReading, Feature, PartOfSpeech, PartReading } from './types.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** One token of a paragraph. Offsets are UTF-16 code units into the paragraph, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As on the page. */
  readonly text: string;
  /** As it is looked up: NFC, without soft hyphens and zero-width characters, with straight apostrophes. Case and accents stay. */
  readonly form: string;
  readonly kind: TokenKind;
}

/** Where a reading comes from: the glossary, a verb that only lives with a particle, productive word formation, a compound, a capital, digits, or nowhere. */
export type ReadingSource = 'listed' | 'base' | 'formed' | 'compound' | 'name' | 'number' | 'guessed';

/**
 * The class of a reading as the sequence model sees it: finer than the part of speech where context tells
 * the difference. 'prt' is a separable verb's particle that stands apart ("belt ... op"), 'prep' a preposition.
 */
export const TAGS = [
  'noun-de',
  'noun-het',
  'noun-pl',
  'name',
  'fin-sg',
  'fin-t',
  'fin-pl',
  'past-sg',
  'past-pl',
  'inf',
  'part',
  'part-e',
  'pres-part',
  'pres-part-e',
  'adj',
  'adj-e',
  'adj-s',
  'comp',
  'comp-e',
  'sup',
  'adv',
  'pron-adv',
  'pron',
  'pron-subj',
  'pron-rel',
  'refl',
  'poss',
  'det',
  'art',
  'num',
  'ord',
  'prep',
  'prt',
  'te',
  'conj',
  'sub',
  'intj',
  'abbr',
  'punct',
  'symbol',
] as const;
export type Tag = (typeof TAGS)[number];

/** One way to read a word in its sentence. */
export interface Reading {
  /** Number of the entry in the lexicon, or -1. */
  readonly entry: number;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly tag: Tag;
  readonly feature?: Feature;
  readonly source: ReadingSource;
  readonly parts?: readonly PartReading[];
}

/**
 * A token of a sentence with its readings; punctuation, symbols and numbers are words here too, since clauses
 * end at them. `readings` is never empty; `chosen` is one of them, set before the separable verbs are sought.
 */
export interface Word {
  readonly token: Token;
  /** The form in lower case, accents of stress removed ("nóg" gives nog): for comparing with function words. */
  readonly key: string;
  /** First word of its sentence, so that its capital says nothing. */
  readonly initial: boolean;
  readonly readings: readonly Reading[];
  /** What it can be of verbs that have a particle, where it can be a verb at all. */
  readonly bases: readonly BaseReading[];
  chosen: Reading;
  reason?: string;
}
