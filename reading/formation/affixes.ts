import type { PartOfSpeech } from '../types.ts';

/**
 * Prefixes that make a word of the same class out of one that is listed, and for which classes they are productive
 * (ANS 12.2 to 12.4; Handboek Morfologie, Booij 2019).
 */
export const PREFIXES: readonly (readonly [prefix: string, classes: readonly PartOfSpeech[]])[] = [
  ['on', ['adjective', 'noun', 'verb', 'adverb']],
  ['her', ['verb', 'noun']],
  ['ont', ['verb']],
  ['be', ['verb']],
  ['ver', ['verb']],
  ['mis', ['verb', 'noun']],
  ...(['ex', 'oud', 'mede', 'co', 'vice', 'aarts', 'non', 'niet'] as const).map(
    (p) => [p, ['noun', 'adjective']] as const,
  ),
  ...(
    [
      'anti',
      'pro',
      'super',
      'hyper',
      'mega',
      'mini',
      'micro',
      'macro',
      'multi',
      'pseudo',
      'quasi',
      'semi',
      'ultra',
      'neo',
      'post',
      'pre',
      'proto',
      'inter',
      'intra',
      'trans',
      'sub',
      'bi',
      'mono',
      'poly',
      'tele',
      'bio',
      'eco',
      'euro',
      'thermo',
      'elektro',
      'fysio',
      'psycho',
      'socio',
      'geo',
      'contra',
      'extra',
      'aller',
      'oer',
      'wan',
    ] as const
  ).map((p) => [p, ['noun', 'adjective']] as const),
];

/**
 * Suffixes that decide class and gender, for words whose rest is not listed. The last two fields tell what the ending is
 * of: an adjective's -e form or a noun's plural has the lemma `lemma` in place of the ending.
 */
export interface Suffix {
  readonly ending: string;
  readonly pos: PartOfSpeech;
  readonly article?: 'de' | 'het';
}

const nouns = (article: 'de' | 'het', endings: string): Suffix[] =>
  endings.split(' ').map((ending) => ({ ending, pos: 'noun', article }));
const adjectives = (endings: string): Suffix[] => endings.split(' ').map((ending) => ({ ending, pos: 'adjective' }));

/** Source: ANS 3.3.2 (gender by suffix), 12.3.1 and 12.3.2. */
export const SUFFIXES: readonly Suffix[] = [
  ...nouns(
    'de',
    'heid ing atie itie utie tie sie iteit schap isme ist aar er ster logie grafie nomie erij ij ade age theek eur euse ant ent ica iek ine ose ase oloog',
  ),
  ...nouns('het', 'isme um ment sel gram'),
  ...adjectives(
    'loos baar achtig matig vrij rijk talig jarig gezind lijk ig isch aal eel ief eus air iaans aans ees waardig arm dicht proof waarts vormig zijdig tallig delig daags maals hoevig kleurig',
  ),
];
