import type { SeparableMatch } from '../separable/index.ts';
import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import { matchAt, sceneOf } from './match.ts';
import { type Pattern, patternOf } from './pattern.ts';

/** An expression found in a sentence. */
export interface ExpressionMatch {
  /** Indices of its words in the sentence, in text order; not always next to each other. */
  readonly indices: readonly number[];
  readonly entry: number;
}

/** Patterns read so far, by lexicon. */
const known = new WeakMap<Lexicon, Map<number, Pattern>>();

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
    for (const id of idsAt(word, scene.verbs[i]!, lexicon)) {
      const pattern = patternFor(id, lexicon);
      if (isVague(pattern)) continue;
      const indices = matchAt(pattern, i, scene, lexicon) ?? matchByVerb(pattern, i, scene.verbs[i]!, lexicon, scene);
      if (indices && indices.length > 1) found.push({ indices, pattern });
    }
  }
  return largest(found).map(({ indices, pattern }) => ({ indices, entry: pattern.id }));
}

/** Expressions listed under the word's form or lemma; under a verb's lemma also those of the whole split verb. */
function idsAt(word: Word, verb: string, lexicon: Lexicon): Set<number> {
  const keys = new Set([word.key, word.chosen.lemma.toLowerCase(), verb]);
  return new Set([...keys].flatMap((key) => (key ? lexicon.expressions(key) : [])));
}

/** A pattern found by its verb: its phrase is sought in the clause around. */
function matchByVerb(
  pattern: Pattern,
  at: number,
  verb: string,
  lexicon: Lexicon,
  scene: ReturnType<typeof sceneOf>,
): number[] | undefined {
  if (!pattern.verbs.includes(verb)) return undefined;
  for (let distance = 1; distance <= 18; distance++) {
    for (const anchor of [at + distance, at - distance]) {
      const match = anchor >= 0 && anchor < scene.words.length ? matchAt(pattern, anchor, scene, lexicon) : undefined;
      if (match?.includes(at)) return match;
    }
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

function patternFor(id: number, lexicon: Lexicon): Pattern {
  const patterns = known.get(lexicon) ?? new Map<number, Pattern>();
  known.set(lexicon, patterns);
  const pattern = patterns.get(id) ?? patternOf(lexicon.entry(id), lexicon);
  patterns.set(id, pattern);
  return pattern;
}

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
