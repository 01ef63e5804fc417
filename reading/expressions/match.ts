import { FINITE } from '../tags.ts';
import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import type { Pattern, PatternWord } from './pattern.ts';
import { LIGHT, type Scene } from './scene.ts';
import { stands } from './standing.ts';

const REFLEXIVES = new Set('zich me mij je ons u jullie mezelf jezelf zichzelf onszelf'.split(' '));
const POSSESSIVES = new Set("mijn m'n je jouw uw zijn z'n haar d'r ons onze hun jullie".split(' '));
/** Words between the phrases of one expression, and between a phrase and its verb. */
const PHRASE_GAP = 6;
const VERB_GAP = 18;
const LIGHT_GAP = 12;

/** Indices of an expression's words where one of its phrases stands around `anchor`, in text order; undefined where it does not. */
export function matchAt(pattern: Pattern, anchor: number, scene: Scene, lexicon: Lexicon): number[] | undefined {
  const { phrases, verbs } = pattern;
  if (phrases.length === 0) return undefined;
  const found: number[] = [];
  const first = startOf(pattern, anchor, scene);
  if (first === undefined) return undefined;
  const starts: number[] = [];
  let at = first;
  for (const [n, phrase] of phrases.entries()) {
    const start = n === 0 ? first : seek(pattern, phrase, at, scene);
    if (start === undefined) return undefined;
    for (let k = 0; k < phrase.length; k++) found.push(start + k);
    starts.push(start);
    at = start + phrase.length;
  }
  if (!stands(pattern, starts, scene)) return undefined;
  for (const lemma of verbs) {
    const verb = verbNear(lemma, found, scene, lexicon);
    if (verb === undefined) return undefined;
    found.push(...verb);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Whether the pattern's first phrase can begin at a word. */
export function opens(pattern: Pattern, at: number, scene: Scene): boolean {
  const first = pattern.phrases[0];
  return first !== undefined && wordFits(first[0]!, scene.words[at]!, pattern, first.length > 1);
}

/** Where the first phrase starts: with the anchor among its words, or before it if the anchor is in a later phrase. */
function startOf(pattern: Pattern, anchor: number, scene: Scene): number | undefined {
  const [phrase, later] = pattern.phrases;
  const earliest = Math.max(0, anchor - phrase!.length + 1 - (later ? PHRASE_GAP : 0));
  for (let at = anchor; at >= earliest; at--) if (fits(pattern, phrase!, at, scene)) return at;
  return undefined;
}

type Phrase = Pattern['phrases'][number];

function seek(pattern: Pattern, phrase: Phrase, from: number, scene: Scene): number | undefined {
  for (let at = from; at <= from + PHRASE_GAP && at < scene.words.length; at++) {
    if (fits(pattern, phrase, at, scene)) return at;
    if (endsClause(scene.words[at]!)) return undefined;
  }
  return undefined;
}

const fits = (pattern: Pattern, phrase: Phrase, at: number, { words }: Scene): boolean =>
  at + phrase.length <= words.length &&
  !(phrase.length === 1 && isArticle(at, words)) &&
  phrase.every((wanted, k) => wordFits(wanted, words[at + k]!, pattern, k + 1 < phrase.length));

const AFTER_ARTICLE = /^(?:noun|adj-e|sup|comp-e|ord|part-e|pres-part-e)/;
/** The het of "het laten zitten" stands for something, that of "laat het water koken" is the water's. */
const isArticle = (at: number, words: readonly Word[]): boolean =>
  words[at]!.key === 'het' && AFTER_ARTICLE.test(words[at + 1]?.chosen.tag ?? '');

/** `followed`: by another word of the same phrase. */
function wordFits(wanted: PatternWord, word: Word, { exact, verbs }: Pattern, followed: boolean): boolean {
  const { key, chosen, token } = word;
  switch (wanted.kind) {
    case 'reflexive':
      return REFLEXIVES.has(key);
    case 'possessive':
      return POSSESSIVES.has(key);
    case 'verb':
      return false;
    case 'finite':
      return key === wanted.word || (FINITE.has(chosen.tag) && chosen.lemma === wanted.lemma);
    default:
      if (exact) return token.form === wanted.word;
      return (
        key === wanted.word ||
        ((chosen.pos === 'adjective' || wanted.word === 'laten') && chosen.lemma === wanted.word) ||
        (followed && agrees(wanted.word, key, verbs.length > 0))
      );
  }
}

/** An article may be reduced, or before a verb's noun a possessive: de schouders ophalen, haalde zijn schouders op. */
const agrees = (wanted: string, key: string, verbal: boolean): boolean =>
  (wanted === 'het' && key === "'t") || (verbal && (wanted === 'de' || wanted === 'het') && POSSESSIVES.has(key));

/** The nearest place of a verb in the clause, both halves of a split one. */
function verbNear(lemma: string, phrase: readonly number[], scene: Scene, lexicon: Lexicon): number[] | undefined {
  const from = Math.min(...phrase);
  const to = Math.max(...phrase);
  const light = LIGHT.has(lemma);
  const gap = light ? LIGHT_GAP : VERB_GAP;
  // aandacht besteden aan: between the phrases, where the preposition's follows the verb
  for (let at = from + 1; at < to; at++) {
    if (isVerb(at, lemma, phrase, scene) && !phrase.includes(at) && !isNominal(at, phrase, scene))
      return [at, ...particleOf(at, lemma, scene, lexicon)];
  }
  for (let distance = 1; distance <= gap; distance++) {
    for (const at of [to + distance, from - distance]) {
      if (isVerb(at, lemma, phrase, scene) && !isNominal(at, phrase, scene) && reachable(at, from, to, scene, light))
        return [at, ...particleOf(at, lemma, scene, lexicon)];
    }
  }
  return undefined;
}

/** Whether a word is the verb, also where its particle is a word of the phrase: de lucht in vliegen. */
function isVerb(at: number, lemma: string, phrase: readonly number[], { verbs, words }: Scene): boolean {
  const verb = verbs[at];
  if (verb === undefined || !verb.endsWith(lemma)) return false;
  return verb === lemma || phrase.some((i) => words[i]!.key + lemma === verb);
}

/** An infinitive after het is a noun: het houden van varkens; but not after the het of "het laten zitten". */
const isNominal = (at: number, phrase: readonly number[], { words }: Scene): boolean =>
  words[at]!.chosen.tag === 'inf' && words[at - 1]?.chosen.tag === 'art' && !phrase.includes(at - 1);

/** The particle of a split verb: the word after which the lemma begins, later in the sentence or before te. */
function particleOf(verb: number, lemma: string, { words }: Scene, lexicon: Lexicon): number[] {
  const own = words[verb]!.chosen;
  if (own.pos === 'verb' && own.lemma === lemma) return [];
  for (let distance = 1; distance < words.length; distance++) {
    for (const at of [verb + distance, verb - distance]) {
      const key = words[at]?.key;
      if (key !== undefined && lexicon.isParticle(key) && lemma.startsWith(key)) return [at];
    }
  }
  return [];
}

/** Whether no border of a clause lies between a verb and the phrase; a comma counts for verbs that stand everywhere. */
function reachable(at: number, from: number, to: number, { words }: Scene, light: boolean): boolean {
  const [low, high] = at < from ? [at + 1, from] : [to + 1, at];
  let commas = 0;
  let finite = 0;
  for (let i = low; i < high; i++) {
    const word = words[i]!;
    if (/^[;:!?()]$/.test(word.token.form)) return false;
    if (word.token.form === ',' && ++commas > (light ? 0 : 1)) return false;
    if (FINITE.has(word.chosen.tag)) finite++;
    // weet men weinig, is het niet zeker: two clauses, each with its finite verb
    if (commas > 0 && finite > 0) return false;
    if (light && (word.chosen.tag === 'sub' || word.chosen.tag === 'pron-rel')) return false;
  }
  return true;
}

const endsClause = ({ token }: Word): boolean => /^[;:!?.]$/.test(token.form);
