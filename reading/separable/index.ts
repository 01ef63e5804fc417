import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import { candidatesIn, rivalsIn } from './candidates.ts';
import { factsOf } from './facts.ts';
import type { Candidate, SeparableMatch } from './types.ts';
import { SentenceView, VerbLevels } from './view.ts';
import table from './weights.json' with { type: 'json' };

export type { SeparableMatch } from './types.ts';

const weights = new Map<string, number>(Object.entries(table));

/** Finds the separable verbs of a lexicon in sentences; it keeps what it has looked up of their bases. */
export class SeparableFinder {
  readonly #lexicon: Lexicon;
  readonly #levels: VerbLevels;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#levels = new VerbLevels(lexicon);
  }

  /**
   * Separable verbs of a sentence whose halves stand apart, in text order of their verbs. Each word is in one of them at
   * most; of pairs that share a word the likeliest is taken. What speaks for and against a pair are facts of Dutch word order
   * (facts.ts), each with a weight (weights.json): logistic regression, so that a sum above 0 means more likely than not.
   */
  of(sentence: readonly Word[]): SeparableMatch[] {
    const candidates = candidatesIn(sentence, this.#lexicon);
    if (candidates.length === 0) return [];
    const view = new SentenceView(sentence, this.#levels);
    const rivalsOf = rivalsIn(candidates);
    const likely: { candidate: Candidate; score: number }[] = [];
    for (const candidate of candidates) {
      const score = sumOf(factsOf(candidate, rivalsOf(candidate), view));
      if (score > 0) likely.push({ candidate, score });
    }
    return likeliest(likely)
      .map((candidate) => matchOf(candidate, sentence))
      .sort((a, b) => a.verb - b.verb);
  }
}

function sumOf(facts: readonly string[]): number {
  let sum = 0;
  for (const fact of facts) sum += weights.get(fact) ?? 0;
  return sum;
}

/** Takes candidates from the likeliest down, each word once. */
export function likeliest<C extends { readonly verb: number; readonly particle: number }>(
  scored: readonly { readonly candidate: C; readonly score: number }[],
): C[] {
  const taken = new Set<number>();
  return [...scored]
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate)
    .filter(({ verb, particle }) => {
      if (taken.has(verb) || taken.has(particle)) return false;
      taken.add(verb).add(particle);
      return true;
    });
}

function matchOf(
  { verb, particle, te, entry, feature, pattern }: Candidate,
  sentence: readonly Word[],
): SeparableMatch {
  const [v, p] = [sentence[verb]!.token.text, sentence[particle]!.token.text];
  const reason =
    pattern === 'main' ? `because “${p}” belongs to “${v}”` : `because “${p}” stands before its verb “${v}”`;
  return { verb, particle, entry, feature, reason, ...(te !== undefined && { te }) };
}
