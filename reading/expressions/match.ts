import type { SeparableMatch } from '../separable/index.ts';
import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import type { Pattern, PatternWord } from './pattern.ts';

const REFLEXIVES = new Set('zich me mij je ons u jullie mezelf jezelf zichzelf onszelf'.split(' '));
const POSSESSIVES = new Set("mijn m'n je jouw uw zijn z'n haar d'r ons onze hun jullie".split(' '));
/** Words between the phrases of one expression, and between a phrase and its verb. */
const PHRASE_GAP = 6;
const VERB_GAP = 18;
/** Verbs so frequent that they must stand near, with no comma between. */
const LIGHT = new Set(
  'zijn hebben worden komen gaan doen staan zitten liggen laten maken nemen geven houden krijgen brengen zetten stellen'.split(
    ' ',
  ),
);
const LIGHT_GAP = 12;

/** A sentence with what the matching asks of it. */
export interface Scene {
  readonly words: readonly Word[];
  /** Lemma of the verb at each index, a split verb's whole; '' where the word is no verb. */
  readonly verbs: readonly string[];
}

export function sceneOf(words: readonly Word[], separable: readonly SeparableMatch[], lexicon: Lexicon): Scene {
  const verbs = words.map(({ chosen }) => (chosen.pos === 'verb' ? chosen.lemma : ''));
  for (const { verb, entry } of separable) verbs[verb] = lexicon.entry(entry).lemma;
  return { words, verbs };
}

/** Indices of an expression's words where one of its phrases stands around `anchor`, in text order; undefined where it does not. */
export function matchAt(pattern: Pattern, anchor: number, scene: Scene, lexicon: Lexicon): number[] | undefined {
  const { phrases, verbs } = pattern;
  if (phrases.length === 0) return undefined;
  const found: number[] = [];
  const first = startOf(phrases[0]!, anchor, scene, pattern.exact, phrases.length > 1);
  if (first === undefined) return undefined;
  let at = first;
  for (const [n, phrase] of phrases.entries()) {
    const start = n === 0 ? first : seek(phrase, at, scene, pattern.exact);
    if (start === undefined) return undefined;
    for (let k = 0; k < phrase.length; k++) found.push(start + k);
    at = start + phrase.length;
  }
  for (const lemma of verbs) {
    const verb = verbNear(lemma, found, scene, lexicon);
    if (verb === undefined) return undefined;
    found.push(...verb);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Whether the pattern's first phrase can begin at a word. */
export function opens({ phrases, exact }: Pattern, at: number, { words }: Scene): boolean {
  const first = phrases[0]?.[0];
  return first !== undefined && wordFits(first, words[at]!, exact);
}

/** Where the first phrase starts: with the anchor among its words, or before it if the anchor is in a later phrase. */
function startOf(
  phrase: Pattern['phrases'][number],
  anchor: number,
  scene: Scene,
  exact: boolean,
  later: boolean,
): number | undefined {
  const earliest = Math.max(0, anchor - phrase.length + 1 - (later ? PHRASE_GAP : 0));
  for (let at = anchor; at >= earliest; at--) if (fits(phrase, at, scene, exact)) return at;
  return undefined;
}

function seek(phrase: Pattern['phrases'][number], from: number, scene: Scene, exact: boolean): number | undefined {
  for (let at = from; at <= from + PHRASE_GAP && at < scene.words.length; at++) {
    if (fits(phrase, at, scene, exact)) return at;
    if (endsClause(scene.words[at]!)) return undefined;
  }
  return undefined;
}

const fits = (phrase: Pattern['phrases'][number], at: number, { words }: Scene, exact: boolean): boolean =>
  at + phrase.length <= words.length && phrase.every((wanted, k) => wordFits(wanted, words[at + k]!, exact));

function wordFits(wanted: PatternWord, word: Word, exact: boolean): boolean {
  const { key, chosen, token } = word;
  switch (wanted.kind) {
    case 'reflexive':
      return REFLEXIVES.has(key);
    case 'possessive':
      return POSSESSIVES.has(key);
    case 'verb':
      return false;
    default:
      if (exact) return token.form === wanted.word;
      return (
        key === wanted.word || (chosen.pos === 'adjective' && chosen.lemma === wanted.word) || agrees(wanted.word, key)
      );
  }
}

/** An article may be reduced, or a possessive: de schouders ophalen, haalde zijn schouders op. */
const agrees = (wanted: string, key: string): boolean =>
  (wanted === 'het' && key === "'t") || ((wanted === 'de' || wanted === 'het') && POSSESSIVES.has(key));

/** The nearest place of a verb in the clause, both halves of a split one. */
function verbNear(lemma: string, phrase: readonly number[], scene: Scene, lexicon: Lexicon): number[] | undefined {
  const from = Math.min(...phrase);
  const to = Math.max(...phrase);
  const light = LIGHT.has(lemma);
  const gap = light ? LIGHT_GAP : VERB_GAP;
  for (let distance = 1; distance <= gap; distance++) {
    for (const at of [to + distance, from - distance]) {
      if (scene.verbs[at] === lemma && reachable(at, from, to, scene, light))
        return [at, ...particleOf(at, lemma, scene, lexicon)];
    }
  }
  return undefined;
}

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
  for (let i = low; i < high; i++) {
    const word = words[i]!;
    if (/^[;:!?]$/.test(word.token.form)) return false;
    if (word.token.form === ',' && ++commas > (light ? 0 : 1)) return false;
    if (light && (word.chosen.tag === 'sub' || word.chosen.tag === 'pron-rel')) return false;
  }
  return true;
}

const endsClause = ({ token }: Word): boolean => /^[;:!?.]$/.test(token.form);
