import type { Tag, Word } from '../word.ts';

/** Words and tags that the rules of word order speak of, all of closed classes. */

const tags = (list: string): ReadonlySet<Tag> => new Set(list.split(' ') as Tag[]);
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const NOMINAL = tags(
  'noun-de noun-het noun-pl name adj adj-e art det poss num ord sup comp-e part-e pres-part-e pron pron-subj refl abbr symbol',
);
export const BEFORE_NOUN = tags('art det poss adj-e num ord comp-e sup part-e pres-part-e');
export const SUBORDINATING = tags('sub pron-rel');
export const CLAUSE_END = /^(?:[.!?…:;,"”“»)\]–—-]|''|'|’|--)$/;
export const STOP = /^[:;]$/;
/** Words that are prepositions too: after these a noun phrase may be theirs. */
export const PREPOSITIONS = words(
  'aan achter binnen bij boven buiten door in langs na naast om onder op over rond tegen tegenover tot tussen uit van voor voorbij met',
);
/** The forms that van, met, tot take after er and waar, and at the end of a phrase: never before a noun phrase of their own. */
const POSTPOSITIONS = words('af mee toe heen');
export const R_PRONOUNS = words('er daar hier waar ergens nergens overal');
export const REFLEXIVES = words('zich me mij je ons u jullie mezelf jezelf zichzelf onszelf');
/** Auxiliaries: as the base of a separable verb they are rare, and beside another verb they are auxiliaries. */
export const AUXILIARIES = words(
  'kunnen moeten mogen willen zullen hebben zijn hoeven laten doen gaan komen blijven worden',
);
export const MODALS = words('kunnen moeten mogen willen zullen hebben zijn hoeven');
/** Adverbs and adjectives of every day that a few verbs have as particle. */
export const MOSTLY_ADVERBS = words('wel weer verder goed vooruit nader');
/** Plurals that stand for people by themselves, though tagged as what can stand before a noun: onder anderen. */
export const PEOPLE = words('anderen beiden velen sommigen enkelen allen weinigen');
/** Separable verbs that ask for an infinitive clause, with or without a person asked (ANS 18.5.4.3, 18.5.4.4). */
export const WITH_INFINITIVE = words(
  `aanbevelen aanbieden aandringen aandurven aanleren aanmanen aanmoedigen aanpraten aanraden aansporen aansturen aanvuren aanzetten afdwingen afleren afraden afspreken
  afzien bijbrengen goedkeuren instemmen ophouden opdragen opleggen oproepen overhalen overeenkomen overwegen tegenhouden toelaten toestaan toestemmen toezeggen
  uitdagen uitlokken uitnodigen voorhouden voornemen voorschrijven voorspiegelen voorstellen vrijstaan klaarspelen kwalijknemen lesgeven terugdeinzen tegenstaan`.replace(
    /\s+/g,
    ' ',
  ),
);
/** Circumpositions: naar huis toe, van jongs af, om hem heen (ANS 9.3). */
export const CIRCUMPOSITIONS: Readonly<Record<string, string>> = {
  toe: 'tot naar',
  heen: 'om over door langs',
  aan: 'van tegen achter',
  af: 'van op',
  uit: 'van boven voor',
  in: 'tussen tegen',
  door: 'onder tussen',
  binnen: 'naar van',
  buiten: 'naar van',
  boven: 'naar van te',
  voren: 'naar',
};
/** With these the phrase is complete before the verb; with toe, af and uit the verb often takes part: naar hem toe lopen. */
export const CLOSED_CIRCUMPOSITIONS = words('heen aan in binnen buiten boven voren');
/** With te these open a clause: om te gaan, door hard te werken, na te hebben gegeten. */
export const OPENERS = words('om door na');
/** What can be the phrase of a preposition, of all that follows it: see following. */
export const PHRASES: ReadonlySet<string> = new Set([
  'noun phrase',
  'adverb and noun phrase',
  'infinitive clause',
  'short infinitive clause',
]);
export const QUESTION = words('wat wie hoe waarom waar wanneer welke welk waardoor waarin waarmee of dat');
/** Borders of a clause are sought no farther, so that time stays linear in text that has none. */
export const LONGEST_CLAUSE = 60;
/** How far back er and waar, and how far ahead te, may stand. */
export const WINDOW = 12;

/** What else a particle may be. */
export function kindOf({ key, readings, chosen }: Word): string {
  if (PREPOSITIONS.has(key)) return 'preposition';
  if (POSTPOSITIONS.has(key)) return 'postposition';
  const has = (pos: string) => readings.some((r) => r.pos === pos);
  if (MOSTLY_ADVERBS.has(key)) return 'everyday adverb';
  if (chosen.tag === 'adv') return 'adverb';
  return has('adjective') ? 'adjective' : has('noun') ? 'noun' : 'adverb';
}
