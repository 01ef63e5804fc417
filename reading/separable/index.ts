import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import { candidatesIn } from './candidates.ts';
import { score } from './score.ts';
import type { Candidate, SeparableMatch } from './types.ts';

export type { SeparableMatch } from './types.ts';

/**
 * Separable verbs of a sentence whose halves stand apart, in text order of their verbs. Each word is in one of them at
 * most; of pairs that share a word the likeliest is taken. Rules of Dutch word order: see score.ts.
 */
export function findSeparableVerbs(sentence: readonly Word[], lexicon: Lexicon): SeparableMatch[] {
  const likely = candidatesIn(sentence, lexicon)
    .map((candidate) => ({ candidate, score: score(candidate, sentence, lexicon) }))
    .filter((c) => c.score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<number>();
  const matches: SeparableMatch[] = [];
  for (const { candidate } of likely) {
    const { verb, particle } = candidate;
    if (taken.has(verb) || taken.has(particle)) continue;
    taken.add(verb).add(particle);
    matches.push(matchOf(candidate, sentence));
  }
  return matches.sort((a, b) => a.verb - b.verb);
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
