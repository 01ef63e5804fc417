import type { SeparableMatch } from '../separable/index.ts';
import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import { matchAt, opens } from './match.ts';
import type { Pattern } from './pattern.ts';
import { PatternBook } from './pattern-book.ts';
import { type Scene, sceneOf } from './scene.ts';

/** An expression found in a sentence. */
export interface ExpressionMatch {
  /** Indices of its words in the sentence, in text order; not always next to each other. */
  readonly indices: readonly number[];
  readonly entry: number;
}

type Found = { readonly indices: readonly number[]; readonly pattern: Pattern };

/** Words on either side of its verb in which an expression's phrase is sought. */
const REACH = 18;

/** Finds the expressions of a lexicon in sentences; it keeps the patterns that it has read. */
export class ExpressionFinder {
  readonly #lexicon: Lexicon;
  readonly #book: PatternBook;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#book = new PatternBook(lexicon);
  }

  /**
   * Expressions of a sentence, contiguous or not: "bracht zijn kernwapens in stelling" is in stelling brengen. Fixed words must stand next
   * to each other as in the lemma; its verb may be inflected and stand elsewhere in the clause; iets and iemand stand for
   * anything. Of expressions that share words only the largest are kept. A word leads to few patterns, so that time is linear.
   */
  of(sentence: readonly Word[], separable: readonly SeparableMatch[]): ExpressionMatch[] {
    const scene = sceneOf(sentence, separable, this.#lexicon);
    const found: Found[] = [];
    for (let i = 0; i < sentence.length; i++) {
      const word = sentence[i]!;
      if (word.token.kind !== 'word') continue;
      const { key } = word;
      const lemma = word.chosen.lemma.toLowerCase();
      const verb = scene.verbs[i]!;
      this.#matches(key, i, scene, found);
      if (lemma !== key) this.#matches(lemma, i, scene, found);
      if (verb !== '' && verb !== key && verb !== lemma) this.#matches(verb, i, scene, found);
    }
    return largest(found).map(({ indices, pattern }) => ({ indices, entry: pattern.id }));
  }

  /** Adds the expressions that a word of the sentence leads to by its form, its lemma or the split verb that it is half of. */
  #matches(word: string, at: number, scene: Scene, found: Found[]): void {
    for (const pattern of this.#book.of(word)) {
      if (!pattern.needs.every(scene.has)) continue;
      const indices = matchAt(pattern, at, scene, this.#lexicon) ?? this.#byVerb(pattern, at, scene);
      if (indices && indices.length > 1) found.push({ indices, pattern });
    }
  }

  /** A pattern found by its verb: its phrase is sought in the clause around. */
  #byVerb(pattern: Pattern, at: number, scene: Scene): number[] | undefined {
    const verb = scene.verbs[at]!;
    if (verb === '' || !pattern.verbs.includes(verb)) return undefined;
    for (let anchor = Math.max(0, at - REACH); anchor <= Math.min(scene.words.length - 1, at + REACH); anchor++) {
      if (!opens(pattern, anchor, scene)) continue;
      const match = matchAt(pattern, anchor, scene, this.#lexicon);
      if (match?.includes(at)) return match;
    }
    return undefined;
  }
}

/** Keeps matches none of whose words a larger match has. */
function largest(found: Found[]): Found[] {
  if (found.length < 2) return found;
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const match of found.sort((a, b) => b.pattern.size - a.pattern.size || a.indices[0]! - b.indices[0]!)) {
    if (match.indices.some((i) => taken.has(i))) continue;
    for (const i of match.indices) taken.add(i);
    kept.push(match);
  }
  return kept.sort((a, b) => a.indices[0]! - b.indices[0]!);
}
