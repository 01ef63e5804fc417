import { FINITE } from './tags.ts';
import { LEVELS, type Lexicon } from './types.ts';
import type { Reading, Tag, Word } from './word.ts';

/*
 * Which entry explains a word, where the treebanks' way of reading it is not the reader's: to a treebank "later" is a form of
 * laat and "uiteindelijk kwam hij" has an adjective, the glossary says of both as adverbs what they mean here. Class and
 * lemma of the term stay as they were chosen.
 */

const tags = (list: string): ReadonlySet<Tag> => new Set(list.split(' ') as Tag[]);
const DEGREES = tags('comp comp-e sup');
const ADVERBIAL = tags('adj comp sup part pres-part');
const PARTICIPLES = tags('part part-e pres-part pres-part-e');
const NOUN_PHRASE = tags('noun-de noun-het noun-pl adj-e part-e pres-part-e comp-e name');
const DETERMINERS = tags('art det poss num adj-e');
const NOUNS = tags('noun-de noun-het noun-pl name');
const ADJECTIVAL = tags('adj adj-e comp comp-e sup ord part-e pres-part-e');
const DE = new Set('de deze die onze elke iedere welke zulke'.split(' '));
const HET = new Set("het 't dit dat ons elk ieder welk zulk".split(' '));
const SUBORDINATING = tags('sub pron-rel');
const COPULAR =
  /^(?:ben|bent|is|zijn|was|waren|geweest|wor(?:d|dt|den)|werd(?:en)?|blij(?:f|ft|ven)|ble(?:ef|ven)|lij(?:k|kt|ken)|le(?:ek|ken)|blij(?:k|kt|ken)|v(?:ind|indt|inden|ond|onden)|ma(?:ak|akt|ken)|ma(?:akte|akten)|sche(?:en|nen)|schij(?:n|nt|nen)|he(?:et|ten))$/;

const AUXILIARY =
  /^(?:ben|bent|is|zijn|was|waren|geweest|heb|hebt|heeft|hebben|had|hadden|gehad|word|wordt|worden|werd|werden|geworden)$/;
const AFTER_PREDICATE = new Set('dan als en of om dat voor met van aan in op over tegen door genoeg'.split(' '));
/** Words before in which a verb is sought. */
const WINDOW = 12;

/**
 * The reading whose entry explains the word at a place: the chosen one, or another of the same form. Of a verb that lives with a particle only
 * and has none here (gemiddeld: middelen) another reading altogether.
 */
export function shownReading(words: readonly Word[], i: number, lexicon: Lexicon): Reading {
  const word = words[i]!;
  const { chosen } = word;
  if (chosen.tag === 'name') return listedPeople(word) ?? chosen;
  if (chosen.source === 'base') return word.readings.find(({ entry }) => entry >= 0) ?? chosen;
  if (chosen.pos === 'verb')
    return (
      participleAsAdjective(words, i, lexicon) ??
      asAdverb(words, i, lexicon) ??
      inseparable(words, i, lexicon) ??
      chosen
    );
  if (chosen.pos === 'noun') return ofGender(words, i, lexicon) ?? chosen;
  if (chosen.pos !== 'adjective') return chosen;
  return asAdverb(words, i, lexicon) ?? ownHeadword(word, lexicon) ?? chosen;
}

/** A name of a people is tagged as a name, but is a noun of the glossary: Russen, Oekraïners. */
function listedPeople({ chosen, readings }: Word): Reading | undefined {
  if (chosen.entry >= 0) return undefined;
  return readings.find((r) => r.entry >= 0 && r.pos === 'noun' && /^\p{Lu}/u.test(r.lemma));
}

const rankOf = ({ entry }: Reading, lexicon: Lexicon): number =>
  entry < 0 ? LEVELS.length : LEVELS.indexOf(lexicon.entry(entry).level);

/** A word in its uninflected form that has an entry as an adverb, where it stands neither before a noun nor as a predicate. */
function asAdverb(words: readonly Word[], i: number, lexicon: Lexicon): Reading | undefined {
  const { chosen, key } = words[i]!;
  if (!ADVERBIAL.has(chosen.tag) || isAttributive(words, i)) return undefined;
  const adverb = lexicon
    .lookup(key)
    .find(({ entry, feature }) => feature === 'lemma' && /^(?:adverb|particle)$/.test(lexicon.entry(entry).pos));
  if (!adverb || (chosen.tag === 'adj' && isPredicate(words, i)) || (chosen.tag === 'part' && isInVerb(words, i)))
    return undefined;
  const reading = { ...chosen, entry: adverb.entry, feature: adverb.feature };
  const rarer = DEGREES.has(chosen.tag) ? 2 : 1;
  return rankOf(reading, lexicon) <= rankOf(chosen, lexicon) + rarer ? reading : undefined;
}

/** Of two nouns that are written alike, de stof and het stof, the one whose article, or what agrees with it, stands before. */
function ofGender(words: readonly Word[], i: number, lexicon: Lexicon): Reading | undefined {
  const { chosen, key } = words[i]!;
  if (chosen.entry < 0 || chosen.feature !== 'lemma') return undefined;
  const article = articleBefore(words, i);
  const fits = (entry: number) => lexicon.entry(entry).article?.includes(article ?? '') ?? false;
  if (article === undefined || fits(chosen.entry)) return undefined;
  const other = lexicon
    .lookup(key)
    .find(({ entry, feature }) => feature === 'lemma' && lexicon.entry(entry).pos === 'noun' && fits(entry));
  return other && { ...chosen, lemma: lexicon.entry(other.entry).lemma, entry: other.entry };
}

/** What the words before a noun say of its article: deze, "een rode" (de), dit, "een rood" (het); undefined where nothing (ANS 14.3, 6.4). */
function articleBefore(words: readonly Word[], i: number): 'de' | 'het' | undefined {
  let at = i - 1;
  while (at >= 0 && ADJECTIVAL.has(words[at]!.chosen.tag)) at--;
  const { key, chosen } = words[at] ?? { key: '', chosen: undefined };
  if (DE.has(key)) return 'de';
  if (HET.has(key) && (key !== 'dat' || chosen?.tag === 'det')) return 'het';
  const [adjective] = words.slice(at + 1, i);
  if (!adjective || !/^(?:een|geen|'n)$/.test(key)) return undefined;
  return adjective.chosen.tag === 'adj' ? 'het' : adjective.chosen.tag === 'adj-e' ? 'de' : undefined;
}

/** "laatste" is a form of laatst, last, before it is the superlative of laat, late. */
function ownHeadword({ chosen, readings }: Word, lexicon: Lexicon): Reading | undefined {
  if (!DEGREES.has(chosen.tag)) return undefined;
  const own = readings.find(
    (r) => r.entry >= 0 && !DEGREES.has(r.tag) && r.lemma !== chosen.lemma && /^(?:adjective|numeral)$/.test(r.pos),
  );
  return own && rankOf(own, lexicon) <= rankOf(chosen, lexicon) + 1 ? own : undefined;
}

/** A participle that has an entry as an adjective, before its noun: aanhoudende droogte, een gedreven leider, komende week. */
function participleAsAdjective(words: readonly Word[], i: number, lexicon: Lexicon): Reading | undefined {
  const { chosen, readings } = words[i]!;
  if (!PARTICIPLES.has(chosen.tag) || !isAttributive(words, i)) return undefined;
  const adjective = readings.find((r) => r.pos === 'adjective' && r.entry >= 0 && r.source === 'listed');
  return adjective && rankOf(adjective, lexicon) <= rankOf(chosen, lexicon) + 1 ? adjective : undefined;
}

/**
 * Of two verbs that are written alike, voorkómen and vóórkomen, the inseparable one where the other would be written apart:
 * after te (te voorkomen, but voor te komen) and as the finite verb of a main clause (ANS 2.3.5).
 */
function inseparable(words: readonly Word[], i: number, lexicon: Lexicon): Reading | undefined {
  const { chosen, key } = words[i]!;
  if (chosen.entry < 0 || lexicon.entry(chosen.entry).particle === undefined) return undefined;
  const main = FINITE.has(chosen.tag) && !words.slice(0, i).some((word) => SUBORDINATING.has(word.chosen.tag));
  if (words[i - 1]?.key !== 'te' && !main) return undefined;
  const other = lexicon
    .lookup(key)
    .find(
      ({ entry }) =>
        lexicon.entry(entry).pos === 'verb' &&
        lexicon.entry(entry).particle === undefined &&
        lexicon.entry(entry).lemma === chosen.lemma,
    );
  return other && { ...chosen, entry: other.entry };
}

/** Before a noun, and inflected or where no -e is asked for: uiterlijk vertoon, but an adverb in "een opvallend rode jas". */
function isAttributive(words: readonly Word[], i: number): boolean {
  const { chosen, key } = words[i]!;
  const next = words[i + 1]?.chosen.tag ?? 'punct';
  if (/-e$/.test(chosen.tag) || (chosen.tag === 'sup' && key.endsWith('e'))) return NOUN_PHRASE.has(next);
  const determined = DETERMINERS.has(words[i - 1]?.chosen.tag ?? 'punct');
  return NOUNS.has(next) && (determined || next === 'noun-het');
}

/** At the end of its clause, or before than or a verb, where a copula stands before or right after. */
function isPredicate(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const ends = next?.token.kind !== 'word' || next.chosen.pos === 'verb' || AFTER_PREDICATE.has(next.key);
  const copula = ({ key }: Word) => COPULAR.test(key);
  return ends && (words.slice(Math.max(0, i - WINDOW), i).some(copula) || (next !== undefined && copula(next)));
}

/** Whether a participle can be part of a verb: some form of hebben, zijn or worden is near. */
const isInVerb = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - WINDOW), i + 4).some(({ key }) => AUXILIARY.test(key));
