import {
  type Feature,
  type FormReading,
  LEVELS,
  type Level,
  type Lexicon,
  type PartOfSpeech,
  type PartReading,
  type Term,
  type TermKind,
} from '../reading/types.ts';
import { orderSenses, senseInCompound, shortest } from './senses.ts';
import type { Entry } from './types.ts';

/** One reading as a card shows it: an entry in one form, or a word without an entry. */
export interface Explanation {
  readonly key: `${PartOfSpeech}:${string}`;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Senses, most frequent first; empty where there is no gloss. */
  readonly senses: readonly string[];
  readonly level?: Level;
  readonly feature?: Feature;
  readonly article?: 'de' | 'het' | 'de/het';
  readonly particle?: string;
  readonly reflexive?: boolean;
  readonly detail?: string;
  readonly forms?: readonly string[];
  /** The glossary has a sentence that shows the word at work; it is asked for when it is wanted. */
  readonly example?: true;
}

export interface PartExplanation {
  readonly lemma: string;
  /** What the part means here, as far as that can be told; '' where there is nothing to tell. */
  readonly gloss: string;
}

export interface TermExplanation extends Explanation {
  readonly kind: TermKind;
  readonly parts: readonly PartExplanation[];
  readonly others: readonly Explanation[];
  readonly reason?: string;
}

/** Finds a whole entry; the caller has read the blocks that it needs. */
export type EntryOf = (id: number) => Entry;

/** Ids of all entries whose contents `explain` asks for, so that their blocks can be read first. */
export function entriesOf(term: Term, lexicon: Lexicon): number[] {
  const parts = (term.parts ?? []).flatMap((part) => namesakes(part, lexicon));
  const ids = [term.entry, ...parts, ...(term.others ?? []).map((o) => o.entry)];
  return ids.filter((id) => id >= 0);
}

/**
 * The entry of a part and those of its class that are spelt alike: the pop of sneeuwpop, a doll, and pop music. Which of them is meant is
 * told by their senses, where at all.
 */
export function namesakes({ lemma, entry }: PartReading, lexicon: Lexicon): number[] {
  if (entry < 0) return [];
  const { pos } = lexicon.entry(entry);
  const alike = lexicon
    .lookup(lemma)
    .filter((other) => other.feature === 'lemma' && lexicon.entry(other.entry).pos === pos)
    .map((other) => other.entry);
  return [...new Set([entry, ...alike])];
}

function partOf(part: PartReading, whole: readonly string[], lexicon: Lexicon, entryOf: EntryOf): PartExplanation {
  const ids = namesakes(part, lexicon);
  const rankOf = (id: number) => LEVELS.indexOf(lexicon.entry(id).level);
  const sensesOf = (some: readonly number[]) => some.flatMap((id) => entryOf(id).senses);
  // Where the compound does not tell, a much rarer word is not meant: the appel of an aardappel is no roll call.
  const likely = ids.filter((id) => rankOf(id) <= rankOf(ids[0]!) + 1);
  return { lemma: part.lemma, gloss: senseInCompound(sensesOf(ids), whole, sensesOf(likely)) };
}

function ofEntry(entry: Entry, feature: Feature | undefined, company: readonly string[] = []): Explanation {
  const { lemma, pos, level, article, particle, reflexive, detail, form1, form2 } = entry;
  const detailed = pos === 'expression' ? form1 : detail;
  const forms = pos === 'noun' ? [form2] : pos === 'verb' ? [form1, form2] : pos === 'adjective' ? [form2] : [];
  const shown = forms.filter((form) => form !== undefined && form !== '=');
  return {
    key: `${pos}:${lemma}`,
    lemma,
    pos,
    senses: orderSenses(entry.senses, company),
    level,
    ...(feature && { feature }),
    ...(article && { article }),
    ...(particle && { particle }),
    ...(reflexive && { reflexive }),
    ...(detailed && { detail: detailed }),
    ...(shown.length > 0 && { forms: shown as string[] }),
    ...(entry.example && { example: true }),
  };
}

/** "19e" is "19th". */
function ordinal(lemma: string): string[] {
  const n = /^(\d+)(?:ste|de|e)$/.exec(lemma)?.[1];
  if (!n) return [];
  const ending = /1\d$/.test(n) ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<string, string>)[n.at(-1)!] ?? 'th');
  return [`${n}${ending}`];
}

const LEVELS_UP: Readonly<Record<Level, Level>> = { A1: 'A2', A2: 'B1', B1: 'B2', B2: 'C1', C1: 'C2', C2: 'C2' };

/** A word without an entry; a compound has its gloss from its parts, gender and article from its head, and a level above its hardest part's. */
function withoutEntry(term: Term, parts: readonly PartExplanation[], lexicon: Lexicon): Explanation {
  const { lemma, pos, feature } = term;
  const glosses = parts.map(({ gloss }) => gloss.split(';').map(shortest).join('/')).filter((gloss) => gloss !== '');
  const heads = (term.parts ?? []).flatMap(({ entry }) => (entry < 0 ? [] : [lexicon.entry(entry)]));
  const head = heads.at(-1);
  const hardest = heads
    .map((h) => h.level)
    .sort()
    .at(-1);
  return {
    key: `${pos}:${lemma}`,
    lemma,
    pos,
    senses: glosses.length > 0 ? [glosses.join(' + ')] : ordinal(lemma),
    ...(hardest && { level: LEVELS_UP[hardest] }),
    ...(feature && { feature }),
    ...(pos === 'noun' && head?.article && { article: head.article }),
  };
}

/**
 * Everything a card shows of a term. Pure: contents of entries come from `entryOf`, which must know the ids that
 * `entriesOf` gives.
 */
export function explain(term: Term, lexicon: Lexicon, entryOf: EntryOf): TermExplanation {
  const entry = term.entry < 0 ? undefined : entryOf(term.entry);
  const parts = (term.parts ?? []).map((part) => partOf(part, entry?.senses ?? [], lexicon, entryOf));
  const own = entry ? ofEntry(entry, term.feature, term.company) : withoutEntry(term, parts, lexicon);
  const others = (term.others ?? []).map(({ entry, feature }: FormReading) => ofEntry(entryOf(entry), feature));
  return { ...own, kind: term.kind, parts, others, ...(term.reason && { reason: term.reason }) };
}
