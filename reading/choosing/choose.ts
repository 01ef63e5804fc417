import type { Lexicon } from '../types.ts';
import type { Token, Word } from '../word.ts';
import { Lexemes } from './lexemes.ts';
import type { Model } from './model.ts';
import { bestPath, ContextScorer } from './viterbi.ts';

/** Makes the function that chooses the reading of every token of a sentence. */
export function chooser(lexicon: Lexicon, model: Model): (tokens: readonly Token[]) => Word[] {
  const lexemes = new Lexemes(lexicon, model);
  const context = new ContextScorer(model);
  return (tokens) => {
    const sentence = lexemes.ofSentence(tokens);
    const path = bestPath(sentence, context.scores(sentence), model.transitions);
    return sentence.map(({ key, initial, readings, states }, i) => ({
      token: tokens[i]!,
      key,
      initial,
      readings,
      chosen: states[path[i]!]!,
    }));
  };
}
