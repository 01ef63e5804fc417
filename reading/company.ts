import { FINITE } from './tags.ts';
import type { Tag, Word } from './word.ts';

/**
 * Prepositions that seldom begin a phrase of time or place by themselves, so that one after the verb is likely its own; the others
 * must stand next to it, or head the last phrase before it.
 */
const TELLING = new Set(['aan', 'over', 'tegen', 'tot', 'om', 'voor', 'naar', 'als', 'uit', 'onder', 'van']);
/** What makes a phrase of time, which no verb asks for: op zondag, in de week. */
const TIMES = new Set(
  `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
   november december ochtend middag avond nacht dag week maand jaar eeuw uur moment tijd tijdstip datum begin einde eind seizoen
   zomer winter lente herfst weekend`.split(/\s+/),
);
/** First and second persons have no reflexive pronoun of their own: "ik schaam me". */
const REFLEXIVE_OF: Readonly<Record<string, readonly string[]>> = {
  me: ['ik'],
  mij: ['ik'],
  je: ['je', 'jij'],
  ons: ['we', 'wij'],
};
/** erop, daarvan, waarmee */
const PRONOMINAL: ReadonlyMap<string, string> = new Map(
  'aan op mee van voor over tegen toe naar in om uit bij onder door'.split(' ').flatMap((inside) => {
    const preposition = { mee: 'met', toe: 'tot' }[inside] ?? inside;
    return ['er', 'daar', 'hier', 'waar'].map((r) => [r + inside, preposition] as const);
  }),
);
/** What a phrase after a preposition is made of. */
const IN_PHRASE: ReadonlySet<Tag> = new Set<Tag>([
  'art',
  'det',
  'poss',
  'adj',
  'adj-e',
  'noun-de',
  'noun-het',
  'noun-pl',
  'name',
  'num',
  'pron',
  'refl',
  'adv',
  'ord',
  'sup',
]);
const LONGEST_PHRASE = 4;
/** A clause is searched so far from the verb, at most. */
const REACH = 12;

const opensClause = ({ chosen }: Word) => chosen.tag === 'sub' || chosen.tag === 'pron-rel';
const endsClause = (word: Word | undefined) =>
  word === undefined || (word.token.kind === 'punctuation' && /^[,;:.!?()]$/.test(word.token.form));

/** "... en meldde zich af": a second verb with what belongs to it. */
const joinsVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.chosen.tag === 'conj' && FINITE.has(words[at + 1]?.chosen.tag ?? 'punct');

function clauseAround(words: readonly Word[], at: number): [number, number] {
  let [from, to] = [at, at];
  const isBorder = (i: number) => endsClause(words[i]) || joinsVerb(words, i);
  while (at - from < REACH && !isBorder(from - 1) && !opensClause(words[from]!)) from--;
  while (to - at < REACH && !isBorder(to + 1) && !opensClause(words[to + 1]!)) to++;
  return [from, to];
}

function prepositionOf({ chosen, key }: Word): string | undefined {
  return PRONOMINAL.get(key) ?? (chosen.tag === 'prep' || key === 'als' ? key : undefined);
}

const headsTime = (words: readonly Word[], preposition: number): boolean =>
  [1, 2, 3].some((step) => {
    const word = words[preposition + step];
    return word !== undefined && (word.token.kind === 'number' || TIMES.has(word.chosen.lemma));
  });

const isPhrase = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= LONGEST_PHRASE && words.slice(from + 1, to).every(({ chosen }) => IN_PHRASE.has(chosen.tag));

function isReflexive(word: Word, subjects: ReadonlySet<string>): boolean {
  if (word.chosen.tag === 'refl') return true;
  return word.chosen.tag === 'pron' && (REFLEXIVE_OF[word.key]?.some((subject) => subjects.has(subject)) ?? false);
}

/** Prepositions that may belong to the verb, and zich, of the words of its clause. */
function companyOfVerb(words: readonly Word[], at: number, particle: number | undefined): string[] {
  const [from, to] = clauseAround(words, at);
  const clause = words.slice(from, to + 1);
  const subjects = new Set(clause.filter(({ chosen }) => chosen.tag === 'pron-subj').map(({ key }) => key));
  const company = new Set<string>(clause.some((word) => isReflexive(word, subjects)) ? ['zich'] : []);
  // A particle at the end of the clause ends the verb too: "bereidt zich voor op de winter".
  const ends = [at, ...(particle !== undefined && particle > at ? [particle] : [])];
  for (let i = from; i <= to; i++) {
    const preposition = i === at || i === particle ? undefined : prepositionOf(words[i]!);
    if (!preposition || headsTime(words, i)) continue;
    const beside = ends.some((end) => (i > end ? i - end <= 2 && isPhrase(words, end, i) : isPhrase(words, i, end)));
    if (beside || PRONOMINAL.has(words[i]!.key) || (i > at && TELLING.has(preposition))) company.add(preposition);
  }
  return [...company];
}

/**
 * The words near a verb, noun or adjective that tell its senses apart: prepositions that may be its own, and zich beside a verb. For
 * a separable verb `at` is its verb and `particle` its other half.
 */
export function companyOf(words: readonly Word[], at: number, particle: number | undefined): string[] {
  const { pos } = words[at]!.chosen;
  if (pos === 'verb') return companyOfVerb(words, at, particle);
  if (pos !== 'noun' && pos !== 'adjective') return [];
  const next = words[at + 1];
  const preposition = next && prepositionOf(next);
  return preposition && !headsTime(words, at + 1) ? [preposition] : [];
}
