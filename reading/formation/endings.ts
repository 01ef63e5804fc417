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
/** Infinitives for a stem as it stands in a closed syllable: maak - maken, pak - pakken, leef - leven, wandel - wandelen */
const infinitives = (stem: string) => {
  const voiced = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const long = /(aa|ee|oo|uu)[bcdfgklmnprstvz]$/.test(stem);
  if (long) return [`${voiced.replace(/(.)\1(.)$/, '$1$2')}en`, `${stem.replace(/(.)\1(.)$/, '$1$2')}en`];
  if (/(^|[^aeiouy])[aeiou][bcdfgklmnprst]$/.test(stem) && !/[aeiou].*[^aeiou]e[lrmn]$/.test(stem))
    return [`${stem}${stem.at(-1)}en`, `${stem}en`];
  return [`${stem}en`, `${voiced}en`];
};
const withoutDental = (rest: string) => infinitives(rest);

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
  // The dative in fixed phrases: met name, ten tonele (ANS 3.4.3)
  row('e', 'noun', 'genitive', ['noun-de'], closed),
  row('e', 'adjective', 'inflected', ['adj-e'], (rest) => [...closed(rest), `${rest}e`]),
  row('en', 'adjective', 'inflected', ['adj-e'], (rest) => [...closed(rest), `${rest}e`]),
  row('s', 'adjective', 'partitive', ['adj-s'], asIs),
  row('er', 'adjective', 'comparative', ['comp'], closed),
  row('der', 'adjective', 'comparative', ['comp'], asIs),
  row('ere', 'adjective', 'comparative inflected', ['comp-e'], closed),
  row('st', 'adjective', 'superlative', ['sup'], (rest) => [rest, `${rest}s`]),
  row('ste', 'adjective', 'superlative inflected', ['sup'], (rest) => [rest, `${rest}s`]),
  row('end', 'verb', 'present participle', ['pres-part'], (rest) => [`${rest}en`]),
  row('ende', 'verb', 'present participle inflected', ['pres-part-e'], (rest) => [`${rest}en`]),
  row('de', 'verb', 'past singular', ['past-sg'], withoutDental),
  row('te', 'verb', 'past singular', ['past-sg'], withoutDental),
  row('den', 'verb', 'past plural', ['past-pl'], withoutDental),
  row('ten', 'verb', 'past plural', ['past-pl'], withoutDental),
  row('t', 'verb', 'present', ['fin-t'], withoutDental),
  row('', 'verb', 'stem', ['fin-sg'], infinitives),
];

/** Participles with ge-: gemaakt, gered, gefaxt, and their -e forms. */
const PARTICIPLE = /^(.*?)ge(.{2,}?)(d|t)(e?)$/;
/** Lemmas of a word that looks like a participle of a weak verb, with or without a separable particle before ge-. */
export function weakParticiple(
  key: string,
): { readonly lemmas: readonly string[]; readonly inflected: boolean } | undefined {
  const match = PARTICIPLE.exec(key);
  if (!match) return undefined;
  const [, before, stem, dental, e] = match;
  const lemmas = [...infinitives(stem!), ...infinitives(stem! + dental!)];
  return { lemmas: lemmas.map((lemma) => before! + lemma), inflected: e !== '' };
}
