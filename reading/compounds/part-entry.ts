import { type EntryHead, LEVELS, type Lexicon, type PartOfSpeech, type PartReading } from '../types.ts';

/** Where a listed part stands in its compound. */
export interface Standing {
  /** The compound. */
  readonly whole: EntryHead;
  readonly last: boolean;
  /** The linking letters after it: "en", "s"; '' where there are none. */
  readonly link: string;
}

/** How many levels of difficulty a class is worth as a first part: few compounds begin with an adverb, none with a pronoun or conjunction. */
const FIRST: Partial<Record<PartOfSpeech, number>> = {
  noun: 0,
  verb: 0,
  numeral: 0,
  name: 0,
  abbreviation: 0,
  preposition: 0.5,
  adjective: 0.5,
  adverb: 2,
};
const NEVER = 20;
/** Of two nouns the one of the compound's gender: brandstof is de stof, matter, though het stof, dust, is as easy. */
const OTHER_GENDER = 4;

/**
 * A part with the entry that explains it. The last part of a noun is a noun, which gives it its gender (ANS 12.1): a bankpas is a card, not
 * only; letters that link follow nouns: a bijenhouder keeps bees. Before that the easiest word is meant: the voor of voorbeeld is before,
 * not a furrow.
 */
export function partEntry(lemma: string, standing: Standing, lexicon: Lexicon): PartReading {
  let best: EntryHead | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { entry, feature } of lexicon.lookup(lemma)) {
    const head = lexicon.entry(entry);
    if (feature !== 'lemma' || head.pos === 'expression') continue;
    const cost = LEVELS.indexOf(head.level) + misfit(head, standing);
    if (cost < least) [best, least] = [head, cost];
  }
  return { lemma, entry: best?.id ?? -1 };
}

function misfit(head: EntryHead, { whole, last, link }: Standing): number {
  if (link !== '') return head.pos === 'noun' || head.pos === 'name' ? 0 : NEVER;
  if (!last) return FIRST[head.pos] ?? NEVER;
  // The last part of a name is a noun or a name: the meer of IJsselmeer is a lake, not more.
  if (whole.pos === 'name') return head.pos === 'noun' || head.pos === 'name' ? 0 : NEVER;
  if (head.pos !== whole.pos) return NEVER;
  const articles = [whole.article, head.article];
  return whole.article === undefined || articles.includes('de/het') || head.article === whole.article
    ? 0
    : OTHER_GENDER;
}
