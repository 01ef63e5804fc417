import { partsOf } from '../reading/compounds/parts.ts';
import { infinitives } from '../reading/formation/endings.ts';
import type { EntryHead, Lexicon, PartOfSpeech } from '../reading/types.ts';
import { originsOf } from './origin.ts';

/** How a word belongs to another: it is made with it, a verb of the same base, or derived from the same. */
export type Relation = 'compound' | 'verb' | 'derived';

export interface FamilyMember {
  readonly id: number;
  readonly relation: Relation;
}

/** Kinsfolk shown at most: of "maken" there are hundreds. */
const MOST = 40;
const LEAST_STEM = 3;

/**
 * Suffixes with what they are put behind, and how that is had back from what precedes them (ANS 12.3; Handboek
 * Morfologie, Booij 2019): aankondig-ing, lez-er, lees-baar, schoon-heid, vriend-elijk.
 */
const DERIVATIONS: readonly (readonly [suffix: string, result: PartOfSpeech, base: PartOfSpeech])[] = [
  ['ing', 'noun', 'verb'],
  ['er', 'noun', 'verb'],
  ['aar', 'noun', 'verb'],
  ['ster', 'noun', 'verb'],
  ['sel', 'noun', 'verb'],
  ['baar', 'adjective', 'verb'],
  ['elijk', 'adjective', 'verb'],
  ['lijk', 'adjective', 'verb'],
  ['zaam', 'adjective', 'verb'],
  ['heid', 'noun', 'adjective'],
  ['te', 'noun', 'adjective'],
  ['elijk', 'adjective', 'noun'],
  ['lijk', 'adjective', 'noun'],
  ['ig', 'adjective', 'noun'],
  ['achtig', 'adjective', 'noun'],
  ['loos', 'adjective', 'noun'],
  ['schap', 'noun', 'noun'],
  ['dom', 'noun', 'noun'],
];

/** Infinitives that a stem as it stands before a suffix can be of: aankondig, lez, lees, handel. */
const verbsOf = (stem: string): readonly string[] => [`${stem}en`, ...infinitives(stem), `${stem}n`];
/** Nouns and adjectives that it can be of: schoon, vriend, zond (zonde), moed, kracht, sneeuw; doubled: vett-ig. */
const wordsOf = (stem: string): readonly string[] => [
  stem,
  `${stem}e`,
  stem.replace(/([^aeiou])\1$/, '$1'),
  stem.replace(/([aeou])([bcdfgklmnprst])$/, '$1$1$2'),
  stem.replace(/([aeou])v$/, '$1$1f').replace(/([aeou])z$/, '$1$1s'),
];

/** Entries that a word is derived from, each step on the way: onafhankelijkheid, onafhankelijk, afhankelijk. */
export function basesOf(head: Pick<EntryHead, 'lemma' | 'pos'>, lexicon: Lexicon): number[] {
  const found = new Set<number>();
  for (const [suffix, result, base] of DERIVATIONS) {
    if (head.pos !== result || !head.lemma.endsWith(suffix)) continue;
    const stem = head.lemma.slice(0, -suffix.length);
    // A lever is nobody who lives; such short ones are known by their parts where they are derived.
    if (stem.length < (suffix.length < 3 ? LEAST_STEM + 1 : LEAST_STEM)) continue;
    for (const word of base === 'verb' ? verbsOf(stem) : wordsOf(stem))
      for (const id of lemmasOf(word, base, lexicon)) found.add(id);
  }
  if (head.pos === 'adjective' && head.lemma.startsWith('on'))
    for (const id of lemmasOf(head.lemma.slice(2), 'adjective', lexicon)) found.add(id);
  // The bare stem of a verb is a noun: loop of lopen, bouw of bouwen, aanval of aanvallen.
  if (head.pos === 'noun' && head.lemma.length >= LEAST_STEM)
    for (const { entry, feature } of lexicon.lookup(head.lemma))
      if (feature === 'stem' && lexicon.entry(entry).pos === 'verb') found.add(entry);
  return [...found];
}

const lemmasOf = (word: string, pos: PartOfSpeech, lexicon: Lexicon): number[] =>
  lexicon
    .lookup(word)
    .filter(({ entry, feature }) => feature === 'lemma' && lexicon.entry(entry).pos === pos)
    .map(({ entry }) => entry);

/**
 * The words of the same root as a word: what is made with it, verbs of the same base, and what is derived from it, from
 * what it is derived from, or from the same as it. Its own parts are not among them: the card has those.
 * @param parts entries of the word's parts, as the card shows them
 * @param heads all entries of the glossary
 * @returns the closest first, the word itself left out
 */
export function familyOf(
  word: Pick<EntryHead, 'lemma' | 'pos' | 'base'>,
  parts: readonly number[],
  heads: Iterable<EntryHead>,
  lexicon: Lexicon,
): FamilyMember[] {
  const own = new Set(lemmasOf(word.lemma, word.pos, lexicon));
  const origins = [...own].flatMap((id) => originsOf(lexicon.entry(id), lexicon));
  const roots = new Set([...basesOf(word, lexicon), ...origins].filter((id) => !parts.includes(id)));
  const nearer = [...roots].flatMap((id) => basesOf(lexicon.entry(id), lexicon));
  for (const id of nearer) roots.add(id);
  const root = [word.lemma, ...Array.from(roots, (id) => lexicon.entry(id).lemma)].map((lemma) =>
    lemma.slice(0, LEAST_STEM),
  );
  const found = new Map<number, Relation>();
  for (const id of roots) if (!own.has(id)) found.set(id, 'derived');
  for (const head of heads) {
    if (own.has(head.id) || found.has(head.id) || parts.includes(head.id) || head.pos === 'expression') continue;
    const relation = relationOf(head);
    if (relation) found.set(head.id, relation);
  }
  const order: readonly Relation[] = ['derived', 'verb', 'compound'];
  return [...found]
    .map(([id, relation]) => ({ id, relation }))
    .sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation) || byLevel(a.id, b.id))
    .slice(0, MOST);

  function relationOf(head: EntryHead): Relation | undefined {
    if (head.parts?.includes(word.lemma) && originsOf(head, lexicon).some((id) => own.has(id)))
      return partsOf(head, lexicon).length > 0 ? 'compound' : 'derived';
    if (head.pos === 'verb' && word.pos === 'verb') {
      const base = word.base ?? word.lemma;
      if (head.base === base || head.lemma === base) return 'verb';
    }
    // Only what begins as the root does is worth taking apart.
    if (!root.some((start) => head.lemma.includes(start))) return undefined;
    return basesOf(head, lexicon).some((id) => own.has(id) || roots.has(id)) ? 'derived' : undefined;
  }
  function byLevel(a: number, b: number): number {
    const [x, y] = [lexicon.entry(a), lexicon.entry(b)];
    return x.level === y.level ? x.lemma.length - y.lemma.length : x.level < y.level ? -1 : 1;
  }
}
