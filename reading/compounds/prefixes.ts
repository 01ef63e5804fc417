import type { Lexicon, PartOfSpeech, PartReading } from '../types.ts';

/**
 * Prefixes and combining forms that a reader sees as a part of its own, with the class of the entry that explains them
 * where the same form is a word (ANS 12.2; Leidraad 6.B). on-, be-, ge-, ver- and ont- are none: they say nothing alone.
 */
const PREFIXES: Readonly<Record<string, PartOfSpeech | undefined>> = {
  her: undefined,
  aarts: undefined,
  stief: undefined,
  oer: undefined,
  ex: 'noun',
  oud: 'adjective',
  mede: 'adverb',
  niet: 'adverb',
  vice: undefined,
  adjunct: undefined,
  anti: 'adjective',
  super: 'adjective',
  mini: 'adjective',
  maxi: 'adjective',
  extra: 'adjective',
  bio: 'adjective',
  hyper: undefined,
  mega: undefined,
  micro: undefined,
  macro: undefined,
  multi: undefined,
  mono: undefined,
  poly: undefined,
  pseudo: undefined,
  quasi: undefined,
  semi: undefined,
  ultra: undefined,
  neo: undefined,
  inter: undefined,
  tele: undefined,
  eco: undefined,
  euro: undefined,
  thermo: undefined,
  elektro: undefined,
  psycho: undefined,
  socio: undefined,
  geo: undefined,
  contra: undefined,
};
const KNOWN = Object.keys(PREFIXES);

/** A prefix and the word that it stands before: her + inrichting; undefined where that word is not in the glossary. */
export function prefixedParts(lemma: string, lexicon: Lexicon): readonly PartReading[] | undefined {
  for (const prefix of KNOWN) {
    if (!lemma.startsWith(prefix)) continue;
    const rest = lemma.slice(prefix.length).replace(/^-/, '');
    const entry = entryOf(rest, lexicon, 'noun') ?? entryOf(rest, lexicon, 'adjective');
    if (entry === undefined) continue;
    const own = PREFIXES[prefix];
    const known = own && entryOf(prefix, lexicon, own);
    return [
      { lemma: prefix, entry: known ?? -1 },
      { lemma: rest, entry },
    ];
  }
  return undefined;
}

const entryOf = (lemma: string, lexicon: Lexicon, pos: PartOfSpeech): number | undefined =>
  lexicon.lookup(lemma).find((r) => r.feature === 'lemma' && lexicon.entry(r.entry).pos === pos)?.entry;
