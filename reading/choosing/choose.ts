import type { Lexicon } from '../types.ts';
import type { Token, Word } from '../word.ts';
import { clauseBits } from './clauses.ts';
import { Lexemes } from './lexemes.ts';
import type { NamedModel } from './model.ts';
import { Reasons } from './reasons.ts';
import { bestPath, ContextScorer } from './viterbi.ts';

/** Makes the function that chooses the reading of every token of a sentence. */
export function chooser(lexicon: Lexicon, model: NamedModel): (tokens: readonly Token[]) => Word[] {
  const lexemes = new Lexemes(lexicon, model);
  const context = new ContextScorer(model);
  const reasons = new Reasons(model.names, model.weights);
  return (tokens) => {
    const sentence = lexemes.ofSentence(tokens);
    const bits = clauseBits(sentence);
    const scores = context.scores(sentence, bits);
    const path = bestPath(sentence, scores, model.transitions);
    return sentence.map((lexeme, i) => {
      const { key, initial, readings, bases, states } = lexeme;
      const word: Word = { token: tokens[i]!, key, initial, readings, bases, chosen: states[path[i]!]! };
      const isChoice =
        states.length > 1 && states.some((state) => state.entry >= 0 && state.entry !== word.chosen.entry);
      const reason = isChoice && reasons.of(lexeme, path[i]!, scores[i]!, context.rowsAt(sentence, bits, i));
      return reason ? { ...word, reason } : word;
    });
  };
}
