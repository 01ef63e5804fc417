import { close, devoice } from '../inflection/index.ts';
import type { Feature, PartOfSpeech } from '../types.ts';
import type { Tag } from '../word.ts';

/**
 * Endings by which Dutch inflects, longest first within a class: what a word with this ending may be, and how the lemma is
 * had back from what precedes the ending. Sources: ANS 2.3 (verbs), 3.5 (plural), 6.4 (adjectives), 12.3.1 (diminutives);
 * Leidraad 2, 7 and 12 for the spelling.
 */
export interface Ending {
  readonly ending: string;
  readonly pos: PartOfSpeech;
  readonly feature: Feature;
  readonly tags: readonly Tag[];
  /** Possible lemmas for the rest of the word, the likeliest first. */
  readonly lemmas: (rest: string) => readonly string[];
}

const asIs = (rest: string) => [rest];
/** mannen - man, bomen - boom, wolven - wolf, artikelen - artikel */
const closed = (rest: string) => {
  const strong = devoice(close(rest));
  const weak = devoice(rest);
  return /[^aeiou](?:el|er|em|en|ig|ik|or|es|it|is|um)$/.test(rest) && /[aeiou].*[aeiou]/.test(rest)
    ? [weak, strong]
    : [strong, weak];
};
/** Two or more syllables, the last one weak: its consonant does not double (wandel - wandelen, vestig - vestigen). */
const WEAK_STEM = /[aeiouyäëïöüéè][^aeiouyäëïöüéè]+(?:e[lrmn]|ig|ik)$/;
/** Infinitives for a stem as it stands in a closed syllable: maak - maken, pak - pakken, leef - leven, wandel - wandelen */
export const infinitives = (stem: string): readonly string[] => {
  const voiced = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const long = /(aa|ee|oo|uu)[bcdfgklmnprstvz]$/.test(stem);
  if (long) return [`${voiced.replace(/(.)\1(.)$/, '$1$2')}en`, `${stem.replace(/(.)\1(.)$/, '$1$2')}en`];
  if (/(^|[^aeiouy])[aeiou][bcdfgklmnprst]$/.test(stem) && !WEAK_STEM.test(stem))
    return [`${stem}${stem.at(-1)}en`, `${stem}en`];
  return [`${stem}en`, `${voiced}en`];
};

const row = (
  ending: string,
  pos: PartOfSpeech,
  feature: Feature,
  tags: readonly Tag[],
  lemmas: Ending['lemmas'],
): Ending => ({
  ending,
  pos,
  feature,
  tags,
  lemmas,
});

export const ENDINGS: readonly Ending[] = [
  row('heden', 'noun', 'plural', ['noun-pl'], (rest) => [`${rest}heid`]),
  row("'s", 'noun', 'plural', ['noun-pl'], asIs),
  row('s', 'noun', 'plural', ['noun-pl'], asIs),
  row('s', 'noun', 'genitive', ['noun-de'], asIs),
  row('ën', 'noun', 'plural', ['noun-pl'], (rest) => [rest, `${rest}e`]),
  row('eren', 'noun', 'plural', ['noun-pl'], (rest) => closed(rest)),
  row('en', 'noun', 'plural', ['noun-pl'], closed),
  row('n', 'noun', 'plural', ['noun-pl'], asIs),
  row('etje', 'noun', 'diminutive', ['noun-het'], (rest) => [close(rest, false), rest]),
  row('tje', 'noun', 'diminutive', ['noun-het'], (rest) => [rest, rest.replace(/(.)\1$/, '$1')]),
  row('pje', 'noun', 'diminutive', ['noun-het'], asIs),
  row('kje', 'noun', 'diminutive', ['noun-het'], (rest) => [`${rest}g`]),
  row('je', 'noun', 'diminutive', ['noun-het'], asIs),
  row('etjes', 'noun', 'diminutive plural', ['noun-pl'], (rest) => [close(rest, false), rest]),
  row('tjes', 'noun', 'diminutive plural', ['noun-pl'], (rest) => [rest, rest.replace(/(.)\1$/, '$1')]),
  row('pjes', 'noun', 'diminutive plural', ['noun-pl'], asIs),
  row('kjes', 'noun', 'diminutive plural', ['noun-pl'], (rest) => [`${rest}g`]),
  row('jes', 'noun', 'diminutive plural', ['noun-pl'], asIs),
  row('e', 'adjective', 'inflected', ['adj-e'], (rest) => [...closed(rest), `${rest}e`]),
  row('en', 'adjective', 'inflected', ['adj-e'], (rest) => [...closed(rest), `${rest}e`]),
  // industriële - industrieel
  row('ële', 'adjective', 'inflected', ['adj-e'], (rest) => [`${rest}eel`]),
  row('s', 'adjective', 'partitive', ['adj-s'], asIs),
  row('er', 'adjective', 'comparative', ['comp'], closed),
  row('der', 'adjective', 'comparative', ['comp'], asIs),
  row('ere', 'adjective', 'comparative inflected', ['comp-e'], closed),
  row('st', 'adjective', 'superlative', ['sup'], (rest) => [rest, `${rest}s`]),
  row('ste', 'adjective', 'superlative inflected', ['sup'], (rest) => [rest, `${rest}s`]),
  row('end', 'verb', 'present participle', ['pres-part'], (rest) => [`${rest}en`]),
  row('ende', 'verb', 'present participle inflected', ['pres-part-e'], (rest) => [`${rest}en`]),
  row('de', 'verb', 'past singular', ['past-sg'], infinitives),
  row('te', 'verb', 'past singular', ['past-sg'], infinitives),
  row('den', 'verb', 'past plural', ['past-pl'], infinitives),
  row('ten', 'verb', 'past plural', ['past-pl'], infinitives),
  row('t', 'verb', 'present', ['fin-t'], infinitives),
  row('', 'verb', 'stem', ['fin-sg'], infinitives),
];

/** A participle of a weak verb taken apart: what stands before ge-, or a prefix that takes no ge-, and the stem. */
export interface WeakParticiple {
  readonly before: string;
  readonly lemmas: readonly string[];
  readonly inflected: boolean;
}
const INSEPARABLE = /^((?:her)?(?:be|ver|ont|her|er|mis))(.{3,})([dt])(e?)$/;
const WITH_GE = /^(.*?)ge(.{2,})([dt])(e?)$/;

/** What a word with the shape of a weak verb's participle may be of: vertegenwoordigd, opgekrikt, gefaxte. */
export function weakParticiple(key: string): WeakParticiple | undefined {
  const bare = INSEPARABLE.exec(key);
  if (bare) return { before: '', lemmas: infinitives(bare[2]!).map((l) => bare[1]! + l), inflected: bare[4] !== '' };
  const match = WITH_GE.exec(key);
  if (!match) return undefined;
  const [, before, stem, , e] = match;
  return { before: before!, lemmas: infinitives(stem!).map((l) => before! + l), inflected: e !== '' };
}
