/** The classes of words, in the terms of the treebanks and of the CEFR word lists. */
export const PARTS_OF_SPEECH = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'numeral',
  'interjection',
  'particle',
  'name',
  'abbreviation',
  'expression',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** CEFR levels, easiest first. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What an inflected form is of its lemma. 'lemma' is the headword itself (for a verb also the present plural);
 * 'stem' is the first person present and the imperative; 'present' is stem + t.
 */
export const FEATURES = [
  'lemma',
  'plural',
  'diminutive',
  'diminutive plural',
  'genitive',
  'inflected',
  'partitive',
  'comparative',
  'comparative inflected',
  'comparative partitive',
  'superlative',
  'superlative inflected',
  'stem',
  'present',
  'past singular',
  'past plural',
  'past participle',
  'past participle inflected',
  'present participle',
  'present participle inflected',
  'subjunctive',
  'te-infinitive',
] as const;
export type Feature = (typeof FEATURES)[number];

/** UTF-16 code units into the paragraph's text, end exclusive. */
export type Span = readonly [start: number, end: number];

export type TermKind = 'word' | 'split-verb' | 'compound' | 'expression' | 'name' | 'unknown';

/** The head of a glossary entry: what the engine must know of it. Its senses are read only to be shown. */
export interface EntryHead {
  /** Number of the entry in its pack; stable for one build of the pack only. */
  readonly id: number;
  /** As in running text: a separable verb joined ("aankondigen"), an expression in full. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly level: Level;
  /** Nouns: de, het or de/het. */
  readonly article?: 'de' | 'het' | 'de/het';
  /** Separable verbs: the particle ("aan", "tegemoet", "plaats"), in lower case. */
  readonly particle?: string;
  /** Separable verbs: the infinitive without its particle ("kondigen"), which need not be an entry. */
  readonly base?: string;
  /** The lemma is written "zich ..." or every sense is reflexive. */
  readonly reflexive?: boolean;
  /** Transparent parts as in the source: "massa+vernietiging+(s)+wapen". */
  readonly parts?: string;
  /** Names: country, city, person ... ; abbreviations: the words in full. */
  readonly detail?: string;
}

/** One way to read a written form: this entry, in this form. */
export interface FormReading {
  readonly entry: number;
  readonly feature: Feature;
}

/**
 * The glossary as the engine sees it: synchronous, in memory. The engine takes it as an argument, so that any
 * pack (built in, imported, or one made in a test) serves.
 */
export interface Lexicon {
  /** Readings of a form exactly as spelled (case and accents count); empty where the form is unknown. */
  lookup(form: string): readonly FormReading[];
  /** Heads of entries; throws RangeError on a number that is no entry. */
  entry(id: number): EntryHead;
  /** Entries of separable verbs with this particle and this base infinitive: ("aan", "kondigen"). */
  separable(particle: string, base: string): readonly number[];
  /** Whether some separable verb has this particle. */
  isParticle(word: string): boolean;
  /**
   * Base infinitives of separable verbs that this form can be of ("kondigde" gives kondigen, past singular), also
   * those that are no verb of their own. Simple verbs that serve as a base are found here too.
   */
  bases(form: string): readonly BaseReading[];
  /** Expressions that contain this word, by its form in the expression's lemma and in lower case ("stelling"). */
  expressions(word: string): readonly number[];
}

export interface BaseReading {
  readonly base: string;
  readonly feature: Feature;
}

/** A part of a compound or derivation; entry is -1 where the glossary has no gloss for it ("-s-" is never a part). */
export interface PartReading {
  readonly lemma: string;
  readonly entry: number;
}

/** One analysis of one term in a paragraph. */
export interface Term {
  readonly spans: readonly Span[];
  readonly kind: TermKind;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly feature?: Feature;
  /** Entry of the chosen reading, or -1: unknown words, compounds that are not in the glossary, unlisted names. */
  readonly entry: number;
  /** Parts of a compound or transparent derivation, in order, linking letters left out. */
  readonly parts?: readonly PartReading[];
  /** The other readings of the same form, most likely first. */
  readonly others?: readonly FormReading[];
  /** Prepositions near the word, and zich, which can tell one sense from another: houden van, zich houden aan. */
  readonly company?: readonly string[];
  /** Why this reading was chosen, in words for the card ("after te"); absent where there was no choice. */
  readonly reason?: string;
}
