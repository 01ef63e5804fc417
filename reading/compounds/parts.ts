import type { EntryHead, Lexicon, PartOfSpeech, PartReading } from '../types.ts';
import { partEntry } from './part-entry.ts';
import { prefixedParts } from './prefixes.ts';
import { type CompoundSplit, cutCompound } from './split.ts';

/** Suffixes that the glossary lists as parts; they make one word with what stands before them. */
const SUFFIXES = new Set(
  'er ster de d iteit end ende ing ig lijk heid baar loos schap isch iek teit eur aar aard ier es in erij dom sel te e s st achtig zaam en je ling'.split(
    ' ',
  ),
);
/**
 * A short compound (voetbal, landbouw, bloedvat) is one word to a reader, also within another; a long one (gemeenteraad) or a rare
 * one (honkslag) is taken apart. Treebank compounds agree; a limit by level alone is worse.
 */
const TRANSPARENT_LENGTH = 10;
const TRANSPARENT_LEVEL = 'C1';
/** Words of every day are known whole, however long: tijdschrift, koninkrijk. */
const KNOWN_WHOLE = 'A2';
/** als + nog says nothing of alsnog: function words and verbs are learnt whole. */
const COMPOUNDED: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'adjective', 'name']);
const NONE: readonly PartReading[] = [];
/** A part within a part within a part: no Dutch word goes deeper. */
const DEEPEST = 3;

/**
 * Parts of an entry, in order, each taken apart as far as it goes: those that the glossary lists, else those that the
 * splitter finds. Empty where the entry is no compound. Linking letters are no parts, nor are suffixes: a derived head
 * (olie+winnen+ing) is one word, winning.
 */
export function partsOf(entry: EntryHead, lexicon: Lexicon): readonly PartReading[] {
  if (!COMPOUNDED.has(entry.pos)) return NONE;
  const parts = expand(entry, lexicon, DEEPEST);
  return parts.length > 1 ? parts : NONE;
}

/**
 * Parts of a word that is not listed and that was formed with a prefix or at a hyphen: oud-minister, PSV-trainer, superheld. Empty where
 * `lemma` is not what the splitter makes of the form.
 */
export function partsOfForm(form: string, lemma: string, lexicon: Lexicon): readonly PartReading[] {
  const split = splitCompound(form, lexicon);
  if (split && split.lemma.toLowerCase() === lemma.toLowerCase()) return split.parts;
  return prefixedParts(lemma, lexicon) ?? NONE;
}

/** Splits an unlisted compound: see cutCompound. Parts that are long compounds themselves are taken apart. */
export function splitCompound(word: string, lexicon: Lexicon): CompoundSplit | undefined {
  const cut = cutCompound(word, lexicon);
  return cut && { ...cut, parts: cut.parts.flatMap((part) => expandPart(part, lexicon, DEEPEST)) };
}

/** The parts of a part that is an entry itself: ploegleiderswagen is ploeg + leider + wagen. */
function expandPart(part: PartReading, lexicon: Lexicon, depth: number): readonly PartReading[] {
  if (part.entry < 0 || depth <= 0) return [part];
  const entry = lexicon.entry(part.entry);
  if (entry.pos !== 'noun' || !entry.parts || !isTransparent(entry)) return [part];
  const inner = expand(entry, lexicon, depth - 1);
  const nouns = inner.every((p) => p.entry >= 0 && lexicon.entry(p.entry).pos === 'noun');
  return inner.length > 1 && nouns ? inner : [part];
}

/** A hyphen shows a seam. Another word whose parts the glossary does not list is opaque: hamburger is not ham + burger. */
const isSeamed = (lemma: string): boolean => lemma.includes('-');

const isTransparent = ({ lemma, level }: EntryHead): boolean =>
  level >= TRANSPARENT_LEVEL || (level > KNOWN_WHOLE && lemma.length >= TRANSPARENT_LENGTH);

function expand(entry: EntryHead, lexicon: Lexicon, depth: number): readonly PartReading[] {
  const { lemma, pos, parts } = entry;
  const own = parts ? listedParts(entry, parts, lexicon) : NONE;
  if (own.length > 1) return own.flatMap((part) => expandPart(part, lexicon, depth));
  // wereldkampioene is listed as derived from wereldkampioen alone: its own form shows the rest
  const derived = parts !== undefined && !parts.includes('+');
  if (pos !== 'noun' || !(derived || isSeamed(lemma))) return NONE;
  return splitCompound(lemma, lexicon)?.parts ?? (derived ? prefixedParts(lemma, lexicon) : undefined) ?? NONE;
}

/** The parts as listed, a suffix at the end drawn together with the word before it; empty where only one is left. */
function listedParts(whole: EntryHead, source: string, lexicon: Lexicon): PartReading[] {
  const { lemma } = whole;
  const listed = source.split('+');
  // A linking letter stands before a word only: volk+(s)+aard
  const suffixed = SUFFIXES.has(listed.at(-1)!) && !isLink(listed.at(-2) ?? '');
  const kept = suffixed ? listed.slice(0, -2) : listed;
  const parts = kept.flatMap((part, i) => {
    const next = kept[i + 1] ?? '';
    const standing = { whole, last: i === kept.length - 1 && !suffixed, link: isLink(next) ? next : '' };
    return isLink(part) ? [] : [partEntry(part, standing, lexicon)];
  });
  if (!suffixed) return parts;
  const before = kept.map((part) => part.replace(/[()]/g, '')).join('');
  // uitdeling is made of uitdelen, not of deling
  if (parts.length === 0 || !lemma.startsWith(before) || isVerb(listed.slice(0, -1).join(''), lexicon)) return [];
  return [...parts, partEntry(lemma.slice(before.length), { whole, last: true, link: '' }, lexicon)];
}

const isLink = (part: string): boolean => part.startsWith('(');

const isVerb = (lemma: string, lexicon: Lexicon): boolean =>
  lexicon.lookup(lemma).some((r) => r.feature === 'lemma' && lexicon.entry(r.entry).pos === 'verb');
