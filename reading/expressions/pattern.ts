import { keyOf } from '../candidates.ts';
import { type EntryHead, type Feature, LEVELS, type Lexicon, type PartOfSpeech } from '../types.ts';

/** One word of an expression's lemma, as it is sought in a sentence. */
export type PatternWord =
  /** This word, in lower case; an adjective also in its -e form. */
  | { readonly kind: 'word'; readonly word: string }
  /** This verb in any form, anywhere in the clause. */
  | { readonly kind: 'verb'; readonly lemma: string }
  /** A finite verb in its place, in any person and tense: het heeft geen zin, het had geen zin. */
  | { readonly kind: 'finite'; readonly word: string; readonly lemma: string }
  /** zich: me, je, ons, zich ... */
  | { readonly kind: 'reflexive' }
  /** zijn: mijn, je, haar, hun ... */
  | { readonly kind: 'possessive' };

/**
 * An expression: phrases whose words stand next to each other, with room between phrases, and the verbs around them. A
 * reflexive pronoun is a phrase of its own: houdt zich nog afzijdig.
 */
type FixedWord = Exclude<PatternWord, { kind: 'verb' }>;
export interface Pattern {
  readonly id: number;
  readonly phrases: readonly (readonly FixedWord[])[];
  readonly verbs: readonly string[];
  /** Words that must be found; of two expressions in one place the one with more is meant. */
  readonly size: number;
  /** A name: its capitals count. */
  readonly exact: boolean;
  /** Words without which it cannot be in a sentence, as form or lemma: looked at before anything is compared, the longest first as the least likely. */
  readonly needs: readonly string[];
}

const SLOTS = new Set(['iets', 'iemand', 'iemands', '...', '…', ',']);
/** A comma parts phrases: eind goed, al goed. */
const WORD = /[\p{L}\p{M}\p{N}'’.-]+|…|,/gu;

/** Reads the lemma of an expression, or of a name or other entry of several words. */
export function patternOf(entry: EntryHead, lexicon: Lexicon): Pattern {
  const words = entry.lemma.match(WORD) ?? [];
  const expression = entry.pos === 'expression';
  const phrases: FixedWord[][] = [[]];
  const verbs: string[] = [];
  for (const [i, written] of words.entries()) {
    const word = expression ? keyOf(written, lexicon) : written;
    if (expression && SLOTS.has(word)) phrases.push([]);
    else if (expression && i === 0 && standsAlone(word, words[1], lexicon)) phrases.push([{ kind: 'word', word }], []);
    else if (expression && (isVerbHere(word, i, words, lexicon) || isLaten(word, i, words, lexicon))) {
      verbs.push(word);
      phrases.push([]);
    } else if (expression && word === 'zich') phrases.push([{ kind: 'reflexive' }], []);
    else phrases.at(-1)!.push(expression ? slotOrWord(word, words[i + 1], lexicon) : { kind: 'word', word });
  }
  const found = phrases.filter((phrase) => phrase.length > 0);
  const size = found.flat().length + verbs.length;
  const needs = expression ? [...found.flat().flatMap(needOf), ...verbs].sort((a, b) => b.length - a.length) : [];
  return { id: entry.id, phrases: found, verbs, size, exact: !expression, needs };
}

/** An article may be a possessive instead, and a name is compared with its capitals: neither is asked for beforehand. */
const needOf = (word: FixedWord): string[] =>
  word.kind === 'word' && word.word !== 'de' && word.word !== 'het' ? [word.word] : [];

/** The same expression with its subject after the verb: het heeft geen zin - heeft het geen zin. */
export function inverted(pattern: Pattern): Pattern | undefined {
  const [[subject, verb, ...rest] = [], ...others] = pattern.phrases;
  const isSubject = subject?.kind === 'word' && /^(?:het|dat|er|daar)$/.test(subject.word);
  if (!isSubject || verb?.kind !== 'finite') return undefined;
  return { ...pattern, phrases: [[verb, subject, ...rest], ...others] };
}

const FINITE: ReadonlySet<Feature> = new Set<Feature>(['present', 'past singular', 'past plural']);

function slotOrWord(word: string, next: string | undefined, lexicon: Lexicon): FixedWord {
  if ((word === 'zijn' || word === "z'n") && next !== undefined) return { kind: 'possessive' };
  const readings = lexicon.lookup(word);
  const verbs = readings.map((r) => lexicon.entry(r.entry)).filter((entry) => entry.pos === 'verb');
  const finite = readings.some((r) => FINITE.has(r.feature)) && !readings.some((r) => r.feature === 'lemma');
  if (finite && verbs.length === readings.length) return { kind: 'finite', word, lemma: verbs[0]!.lemma };
  return { kind: 'word', word };
}

/** Both verbs of "verstek laten gaan" move: liet verstek gaan. */
const isLaten = (word: string, at: number, words: readonly string[], lexicon: Lexicon): boolean =>
  word === 'laten' && at > 0 && at === words.length - 2 && isVerbHere(words[at + 1]!, at + 1, words, lexicon);

/** er, and het before a preposition, stand by the verb and not by the rest: ging er met de buit vandoor, hield het na een dag voor gezien. */
function standsAlone(word: string, next: string | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || (word !== 'er' && word !== 'het')) return false;
  if (word === 'het') return isShort(next);
  return !lexicon.lookup(next).some(({ feature }) => FINITE.has(feature));
}

/**
 * A verb's infinitive at the end, or before the preposition that ends the lemma: "in stelling brengen", "stelling nemen tegen". A noun that
 * is spelt like one is no verb where it is the easier word and ends a noun phrase: achter de schermen, in grote lijnen.
 */
function isVerbHere(word: string, at: number, words: readonly string[], lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (!/n$/.test(word)) return false;
  if (word === 'zijn') return at > 0 && (next === undefined || isShort(next));
  const verb = easiest(word, 'verb', lexicon, 'lemma');
  const noun = easiest(word, 'noun', lexicon);
  if (verb === undefined) return false;
  const before = words[at - 1];
  // "eten en drinken", "voor het oprapen liggen", "er is geen houden aan": an infinitive after an article is a noun
  if (before === 'geen' && next !== undefined) return false;
  if (next === undefined) {
    if (before === undefined || /^(?:het|een|en|te|ten|of)$/.test(before)) return false;
    // naar behoren, in wezen
    if (at === 1 && isShort(before)) return false;
    return noun === undefined || noun > verb || !precedesNoun(before, words[at - 2], lexicon);
  }
  const afterNoun = before !== undefined && !isShort(before) && !/^(?:de|het|een|zijn|te)$/.test(before);
  return (
    isShort(next) &&
    (noun === undefined || (afterNoun && !(noun <= verb && precedesNoun(before, words[at - 2], lexicon))))
  );
}

/** The level of the easiest word of a class that is written so, as a number; in any form, or in the one named. */
function easiest(word: string, pos: PartOfSpeech, lexicon: Lexicon, form?: Feature): number | undefined {
  const levels = lexicon
    .lookup(word)
    .filter(({ entry, feature }) => lexicon.entry(entry).pos === pos && (form === undefined || feature === form))
    .map(({ entry }) => LEVELS.indexOf(lexicon.entry(entry).level));
  return levels.length > 0 ? Math.min(...levels) : undefined;
}

const BEFORE_NOUN: readonly PartOfSpeech[] = ['adjective', 'determiner', 'numeral', 'preposition'];
/** Whether a noun can follow at once, and none is ended by it: de, vier, grote, van. */
function precedesNoun(word: string, before: string | undefined, lexicon: Lexicon): boolean {
  if (isShort(word) || /^(?:de|het|een|zijn|mijn)$/.test(word)) return true;
  const noun = easiest(word, 'noun', lexicon) ?? LEVELS.length;
  // achter het net vissen: het net is whole
  if (noun < LEVELS.length && /^(?:de|het|een)$/.test(before ?? '') && !word.endsWith('e')) return false;
  return BEFORE_NOUN.some((pos) => (easiest(word, pos, lexicon) ?? LEVELS.length) < noun);
}
const isShort = (word: string) =>
  /^(?:van|op|aan|in|met|voor|om|over|tegen|naar|uit|tot|bij|als|door|onder|dat|te|tussen|achter|boven|alsof)$/.test(
    word,
  );
