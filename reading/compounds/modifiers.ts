import type { Lexicon, PartReading } from '../types.ts';

/** What can stand before the head of a compound, and how unlikely that is. */
export interface Modifier {
  readonly parts: readonly PartReading[];
  readonly cost: number;
}

/** Costs of a part by its class: nouns make most compounds, then verb stems and adjectives (Booij, The Morphology of Dutch, 4). */
const CLASS_COST: Partial<Record<string, number>> = {
  noun: 0,
  verb: 1.5,
  adjective: 1.5,
  numeral: 1,
  adverb: 2.5,
  preposition: 2,
  name: 1.5,
  abbreviation: 2.5,
};
/** The rarer a word, the less it makes others. */
const LEVEL_COST: Record<string, number> = { A1: 0, A2: 0.1, B1: 0.3, B2: 0.6, C1: 1.2, C2: 2.2 };
/** Short strings are words by chance more often than not. */
const LENGTH_COST: Record<number, number> = { 1: 9, 2: 5, 3: 2.2, 4: 0.6 };

export const lengthCost = (form: string): number => LENGTH_COST[form.length] ?? 0;
export const levelCost = (level: string): number => LEVEL_COST[level]!;

/** Prefixes and suffixes that are spelled like words; they make derivations, not compounds. */
const NO_PART = new Set(
  'ge be ver ont her er en de te ing ig lijk heid baar loos schap ste st je tje ster aar iek eel aal ies isch ent ant ist teit tie sie ische ische er es in dom tal eer'.split(
    ' ',
  ),
);

/**
 * Readings of a form as a whole first part, without a linking letter: a lemma as it is, or the stem of a verb
 * (reken+machine). Inflected forms make no compounds but the plurals that linking letters look like.
 */
export function plainModifiers(form: string, lexicon: Lexicon): Modifier[] {
  if (NO_PART.has(form)) return [];
  const out: Modifier[] = [];
  for (const { entry, feature } of lexicon.lookup(form)) {
    const head = lexicon.entry(entry);
    const base = CLASS_COST[head.pos];
    if (base === undefined) continue;
    const fits = head.pos === 'verb' ? feature === 'stem' && !head.particle : feature === 'lemma';
    if (!fits) continue;
    const cost = base + levelCost(head.level) + lengthCost(form);
    out.push({ parts: [{ lemma: head.lemma, entry }], cost });
  }
  return out;
}

/** Letters between parts, longest first, with what they cost: Leidraad 11 (tussenklanken). */
const LINKS: readonly (readonly [link: string, cost: number])[] = [
  ['s', 0.7],
  ['en', 0.3],
  ['n', 0.3],
  ['e', 1.2],
  ['er', 1.8],
  ['eren', 0.6],
];

/** Readings of a form as a noun with linking letters: regering+s, boek+en, zon+ne, kind+er. */
export function linkedModifiers(form: string, lexicon: Lexicon): Modifier[] {
  const out: Modifier[] = [];
  const nouns = (lemma: string, cost: number) => {
    for (const { entry, feature } of lexicon.lookup(lemma)) {
      const head = lexicon.entry(entry);
      if (head.pos !== 'noun' || feature !== 'lemma' || NO_PART.has(lemma)) continue;
      out.push({ parts: [{ lemma, entry }], cost: cost + levelCost(head.level) + lengthCost(lemma) });
    }
  };
  for (const [link, cost] of LINKS) if (form.endsWith(link)) nouns(form.slice(0, -link.length), cost);
  // boeken, eieren: a plural shows the noun though its spelling changes (huizen+prijs, bladeren+dak)
  for (const { entry, feature } of lexicon.lookup(form)) {
    const head = lexicon.entry(entry);
    const known = out.some((m) => m.parts[0]!.entry === entry);
    if (head.pos === 'noun' && feature === 'plural' && /e(re)?n$/.test(form) && !known)
      out.push({ parts: [{ lemma: head.lemma, entry }], cost: 0.3 + levelCost(head.level) + lengthCost(head.lemma) });
  }
  // zonne-, pruime-: an -e after a noun whose plural has -en
  if (/e$/.test(form)) {
    for (const { entry, feature } of lexicon.lookup(`${form}n`)) {
      const head = lexicon.entry(entry);
      if (head.pos === 'noun' && feature === 'plural' && !out.some((m) => m.parts[0]!.entry === entry))
        out.push({ parts: [{ lemma: head.lemma, entry }], cost: 1.5 + levelCost(head.level) + lengthCost(head.lemma) });
    }
  }
  return out;
}
