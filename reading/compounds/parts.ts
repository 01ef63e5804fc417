import type { EntryHead, Lexicon, PartOfSpeech, PartReading } from '../types.ts';
import { splitCompound } from './split.ts';

/** Suffixes that the glossary lists as parts; they make one word with what stands before them. */
const SUFFIXES = new Set(
  'er ster ing ig lijk heid baar loos schap isch iek teit eur aar aard ier es in erij dom sel te e s st achtig zaam en je ling'.split(
    ' ',
  ),
);
/**
 * A common compound (wedstrijd, voetbal, landbouw) is one word to a reader, also within another; a rarer one
 * (ploegleider) is taken apart. Measured on treebank compounds: B1 and B2 as limits are worse.
 */
const TRANSPARENT_FROM = 'C1';
/** A shorter word whose parts the glossary does not list is opaque: toernooi is not toer + ooi. */
const SHORTEST_UNLISTED = 9;
/** als + nog says nothing of alsnog: function words and verbs are learnt whole. */
const COMPOUNDED: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'adjective', 'name']);
/** A part within a part within a part: no Dutch word goes deeper. */
const DEEPEST = 3;

/**
 * Parts of an entry, in order, each taken apart as far as it goes: those that the glossary lists, else those that the
 * splitter finds. Empty where the entry is no compound. Linking letters are no parts, nor are suffixes: a derived head
 * (olie+winnen+ing) is one word, winning.
 */
export function partsOf(entry: EntryHead, lexicon: Lexicon): readonly PartReading[] {
  if (!COMPOUNDED.has(entry.pos)) return [];
  const parts = expand(entry, lexicon, DEEPEST);
  return parts.length > 1 ? parts : [];
}

/** The parts of a part that is an entry itself: ploegleiderswagen is ploeg + leider + wagen. */
function expandPart(part: PartReading, lexicon: Lexicon, depth: number): readonly PartReading[] {
  if (part.entry < 0 || depth <= 0) return [part];
  const entry = lexicon.entry(part.entry);
  if (entry.pos !== 'noun' || !entry.parts || entry.level < TRANSPARENT_FROM) return [part];
  const inner = expand(entry, lexicon, depth - 1);
  const nouns = inner.every((p) => p.entry >= 0 && lexicon.entry(p.entry).pos === 'noun');
  return inner.length > 1 && nouns ? inner : [part];
}

function expand(entry: EntryHead, lexicon: Lexicon, depth: number): readonly PartReading[] {
  if (!entry.parts)
    return entry.pos === 'noun' && entry.lemma.length >= SHORTEST_UNLISTED
      ? (splitCompound(entry.lemma, lexicon)?.parts ?? [])
      : [];
  const own = listedParts(entry.lemma, entry.parts, lexicon);
  return own.flatMap((part) => expandPart(part, lexicon, depth));
}

/** The parts as listed, a suffix at the end drawn together with the word before it; empty where only one is left. */
function listedParts(lemma: string, source: string, lexicon: Lexicon): PartReading[] {
  const listed = source.split('+');
  const suffixed = SUFFIXES.has(listed.at(-1)!);
  const kept = suffixed ? listed.slice(0, -2) : listed;
  const parts = kept.filter((part) => !isLink(part)).map((part) => partReading(part, lexicon));
  if (!suffixed) return parts.length > 1 ? parts : [];
  const before = kept.map((part) => part.replace(/[()]/g, '')).join('');
  if (parts.length === 0 || !lemma.startsWith(before)) return [];
  return [...parts, partReading(lemma.slice(before.length), lexicon)];
}

const isLink = (part: string): boolean => part.startsWith('(');

/** A part with the entry that explains it: a noun before any other class. */
function partReading(lemma: string, lexicon: Lexicon): PartReading {
  const heads = lexicon
    .lookup(lemma)
    .filter((r) => r.feature === 'lemma')
    .map((r) => lexicon.entry(r.entry));
  const head = heads.find((h) => h.pos === 'noun') ?? heads[0];
  return { lemma, entry: head?.id ?? -1 };
}
