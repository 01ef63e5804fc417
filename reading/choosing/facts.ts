import { closedUses } from '../function-words.ts';
import { FINITE } from '../tags.ts';
import type { Reading, Tag } from '../word.ts';

/**
 * What the sequence model may look at. A fact is true or not of a place in a sentence, whatever tag the word there gets: "after te",
 * "in a clause whose finite verb is still to come". The model weighs each fact for each tag. Facts name words only of
 * the closed classes; of all other words they know class, ending and how the glossary has them.
 */

/** Auxiliary, copular and light verbs: their forms behave as a closed class. */
const AUXILIARIES = new Set(
  `ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden zal zult zullen zou zouden
  kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden wou hoef hoeft hoeven hoefde
  ga gaat gaan ging gingen kom komt komen kwam kwamen blijf blijft blijven bleef bleven laat laten liet lieten doe doet doen deed deden
  blijk blijkt blijken bleek bleken lijk lijkt lijken leek leken schijn schijnt schijnen scheen sta staat staan stond stonden zit zat zitten zaten lig ligt liggen lag lagen
  heet heten heette heetten maak maakt maken maakte maakten krijg krijgt krijgen kreeg kregen zie ziet zien zag zagen zeg zegt zeggen zei zeiden`.split(
    /\s+/,
  ),
);

/** Prepositions, degree words and frequent adverbs: closed enough to be named. */
const OTHERS = new Set(
  `aan achter af behalve bij binnen boven buiten door gedurende in langs met na naar naast om onder ondanks op over rond rondom sinds te tegen tegenover tijdens tot
  tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder ten ter per mee toe heen terug weg neer samen open los vast vrij
  ook niet nog al zo wel zeer heel erg vrij nogal tamelijk steeds altijd nooit vaak soms weer toch echter pas slechts alleen zelfs vooral ongeveer bijna
  nu toen daarna daarmee daarvoor daardoor hierdoor waarin waarmee waardoor waarbij waarop waarvan daar hier er even eens net juist meer minder meest minst
  eerste tweede derde laatste volgende vorige ander andere eigen zelfde euro procent jaar jaren keer maal uur dag dagen week maand eeuw
  's 't 'n m'n z'n ja nee anders gisteren vandaag morgen verder later eerder mogelijk zeker bekend`.split(/\s+/),
);

export const isAuxiliary = (key: string): boolean => AUXILIARIES.has(key);
/** Whether the model may name this word. */
export const nameable = (key: string): boolean =>
  closedUses(key) !== undefined || AUXILIARIES.has(key) || OTHERS.has(key);

/** Classes of tags, coarse enough to describe a neighbour that is not decided yet. */
const COARSE: readonly (readonly [string, string])[] = [
  ['noun', 'noun-de noun-het noun-pl abbr'],
  ['name', 'name'],
  ['finite', 'fin-sg fin-t fin-pl past-sg past-pl'],
  ['infinitive', 'inf'],
  ['participle', 'part pres-part'],
  ['-e', 'part-e pres-part-e adj-e comp-e sup ord'],
  ['adjective', 'adj adj-s comp'],
  ['adverb', 'adv pron-adv intj'],
  ['pronoun', 'pron pron-subj pron-rel refl'],
  ['determiner', 'poss det art num'],
  ['preposition', 'prep prt te'],
  ['conjunction', 'conj sub'],
  ['punctuation', 'punct symbol'],
];
const COARSE_BIT = new Map<string, number>(
  COARSE.flatMap(([, tags], i) => tags.split(' ').map((tag) => [tag, 1 << i] as const)),
);
const maskOf = (readings: readonly Reading[]): number =>
  readings.reduce((mask, { tag }) => mask | COARSE_BIT.get(tag)!, 0);

/** The classes that a word can have, as one name: "noun/finite". */
export function classesOf(readings: readonly Reading[]): string {
  const mask = maskOf(readings);
  return COARSE.filter((_, i) => mask & (1 << i))
    .map(([name]) => name)
    .join('/');
}

export const isFiniteTag = (tag: Tag): boolean => FINITE.has(tag);

/** Endings that tell a class (ANS 12.3); a word has the longest that fits: the model weighs no other part of a content word. */
const ENDINGS: ReadonlySet<string> = new Set(
  `eringen ering heden heid atie aties iteit schap isme ismen ist isten ingen ing logie elijke elijk lijks lijke lijk ige ig ische isch bare baar
  zame zaam loze loos achtige achtig matige matig enden ende end eerde eerden eren eert eerd elen eld elde eling ster aar aars erij ij ant ent eur or ors iek ief ieve
  aal ale eel ele air aire ment um age tje tjes je jes waarts gewijs halve maal lings jarig jarige talig talige sten ste st ers er tie ties ie ies
  den de ten te oen ien en es el e s t d n`.split(/\s+/),
);
const LONGEST_ENDING = 7;
function endingOf(key: string): string {
  for (let length = Math.min(LONGEST_ENDING, key.length - 2); length > 0; length--) {
    const ending = key.slice(-length);
    if (ENDINGS.has(ending)) return ending;
  }
  return '';
}
const BEGINNING = /^(?:ge|be|ver|ont|her|on|er)(?=.{3})/;

export interface Spelled {
  readonly key: string;
  /** Written with a capital that says something, with one that does not, or without. */
  readonly capital: 'initial' | 'inside' | 'none';
  readonly readings: readonly Reading[];
  readonly levelOf: (reading: Reading) => string;
}

/** Facts about each reading of a word by itself, whatever the sentence. */
export function ownFacts({ key, capital, readings, levelOf }: Spelled): string[][] {
  const written = nameable(key)
    ? [`word ${key}`]
    : [`-${endingOf(key)}`, `${BEGINNING.exec(key)?.[0] ?? ''}-`, `among ${classesOf(readings)}`];
  if (capital === 'initial') written.push('initial capital');
  return readings.map((reading) => {
    const level = levelOf(reading);
    const facts = [`level ${level}`, `source ${reading.source}`, `feature ${reading.feature ?? '-'}`, ...written];
    const easier = readings.some((r) => r.tag !== reading.tag && r.entry >= 0 && levelOf(r) < level);
    if (easier) facts.push('an easier reading');
    if (capital === 'inside') facts.push(/^\p{Lu}/u.test(reading.lemma) ? 'capital, also in the glossary' : 'capital');
    return facts;
  });
}
