import type { SeparableMatch } from '../separable/index.ts';
import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import { matchAt, opens } from './match.ts';
import { inverted, type Pattern, patternOf } from './pattern.ts';
import { type Scene, sceneOf } from './scene.ts';

/** An expression found in a sentence. */
export interface ExpressionMatch {
  /** Indices of its words in the sentence, in text order; not always next to each other. */
  readonly indices: readonly number[];
  readonly entry: number;
}

/** What was read of a lexicon so far: patterns by entry, and the patterns that a word leads to. */
interface Known {
  readonly patterns: Map<number, readonly Pattern[]>;
  readonly byWord: Map<string, readonly Pattern[]>;
}
const known = new WeakMap<Lexicon, Known>();
/** Words remembered; a long text has fewer. */
const MOST_WORDS = 50_000;
/** Words on either side of its verb in which an expression's phrase is sought. */
const REACH = 18;

/**
 * Expressions of a sentence, contiguous or not: "bracht zijn kernwapens in stelling" is in stelling brengen. Fixed words must stand next
 * to each other as in the lemma; its verb may be inflected and stand elsewhere in the clause; iets and iemand stand for
 * anything. Of expressions that share words only the largest are kept. A word leads to few patterns, so that time is linear.
 */
export function findExpressions(
  sentence: readonly Word[],
  lexicon: Lexicon,
  separable: readonly SeparableMatch[],
): ExpressionMatch[] {
  const scene = sceneOf(sentence, separable, lexicon);
  const found: { indices: number[]; pattern: Pattern }[] = [];
  for (const [i, word] of sentence.entries()) {
    if (word.token.kind !== 'word') continue;
    const verb = scene.verbs[i]!;
    for (const pattern of patternsAt(word, verb, lexicon)) {
      const indices = matchAt(pattern, i, scene, lexicon) ?? matchByVerb(pattern, i, verb, lexicon, scene);
      if (indices && indices.length > 1) found.push({ indices, pattern });
    }
  }
  return largest(found).map(({ indices, pattern }) => ({ indices, entry: pattern.id }));
}

/** Patterns listed under the word's form or lemma; under a verb's lemma also those of the whole split verb. */
function patternsAt({ key, chosen }: Word, verb: string, lexicon: Lexicon): readonly Pattern[] {
  const own = patternsOf(key, lexicon);
  const lemma = chosen.lemma.toLowerCase();
  const ofLemma = lemma === key ? NONE : patternsOf(lemma, lexicon);
  const ofVerb = verb === '' || verb === key || verb === lemma ? NONE : patternsOf(verb, lexicon);
  if (ofLemma.length === 0 && ofVerb.length === 0) return own;
  return [...new Set([...own, ...ofLemma, ...ofVerb])];
}
const NONE: readonly Pattern[] = [];

/** Patterns that a word leads to, without those that fit too much to mean anything. */
function patternsOf(word: string, lexicon: Lexicon): readonly Pattern[] {
  const { patterns, byWord } = knownOf(lexicon);
  const before = byWord.get(word);
  if (before) return before;
  const found = lexicon.expressions(word).flatMap((id) => {
    const both = patterns.get(id) ?? orders(patternOf(lexicon.entry(id), lexicon));
    patterns.set(id, both);
    return both;
  });
  const clear = found.filter((pattern) => !isVague(pattern));
  if (byWord.size >= MOST_WORDS) byWord.clear();
  byWord.set(word, clear);
  return clear;
}

function orders(pattern: Pattern): readonly Pattern[] {
  const other = inverted(pattern);
  return other ? [pattern, other] : [pattern];
}

function knownOf(lexicon: Lexicon): Known {
  const before = known.get(lexicon);
  if (before) return before;
  const fresh: Known = { patterns: new Map(), byWord: new Map() };
  known.set(lexicon, fresh);
  return fresh;
}

/** A pattern found by its verb: its phrase is sought in the clause around. */
function matchByVerb(pattern: Pattern, at: number, verb: string, lexicon: Lexicon, scene: Scene): number[] | undefined {
  if (verb === '' || !pattern.verbs.includes(verb)) return undefined;
  for (let anchor = Math.max(0, at - REACH); anchor <= Math.min(scene.words.length - 1, at + REACH); anchor++) {
    if (!opens(pattern, anchor, scene)) continue;
    const match = matchAt(pattern, anchor, scene, lexicon);
    if (match?.includes(at)) return match;
  }
  return undefined;
}

/** Prepositions and other words that say nothing by themselves. */
const FUNCTION = new Set(
  'aan achter af bij door in langs met na naar om onder op over te tegen toe tot uit van voor en of hoe zo dat als het de een niet'.split(
    ' ',
  ),
);

/** Patterns that fit too much to mean anything: en ... en, iets tegen iemand hebben. */
function isVague({ phrases, verbs, exact }: Pattern): boolean {
  const words = phrases.flat();
  // het maken: any "making of"
  if (verbs.length === 0 && /^het \p{L}+en$/u.test(words.map((w) => (w.kind === 'word' ? w.word : '')).join(' ')))
    return true;
  if (exact || words.some((w) => w.kind !== 'word' || !FUNCTION.has(w.word))) return false;
  if (verbs.length > 0) return words.length < 2;
  const [first, second] = phrases;
  return (
    phrases.length === 2 &&
    (isSame(first!, second!) || words.some((w) => w.kind === 'word' && VAGUE_IN_PAIRS.has(w.word)))
  );
}
const VAGUE_IN_PAIRS = new Set('en of hoe zo dat als niet het de'.split(' '));
const isSame = (a: Pattern['phrases'][number], b: Pattern['phrases'][number]) =>
  JSON.stringify(a) === JSON.stringify(b);

/** Keeps matches none of whose words a larger match has. */
function largest(found: { indices: number[]; pattern: Pattern }[]): typeof found {
  const taken = new Set<number>();
  const kept: typeof found = [];
  for (const match of found.sort((a, b) => b.pattern.size - a.pattern.size || a.indices[0]! - b.indices[0]!)) {
    if (match.indices.some((i) => taken.has(i))) continue;
    for (const i of match.indices) taken.add(i);
    kept.push(match);
  }
  return kept.sort((a, b) => a.indices[0]! - b.indices[0]!);
}
