import type { Lexicon } from '../types.ts';
import type { Token, Word } from '../word.ts';
import { Lexemes } from './lexemes.ts';
import type { Model } from './model.ts';
import { bestPath, ContextScorer } from './viterbi.ts';

/** Words in a sentence, longest: a longer one is decided in pieces of this size, so that memory stays small. */
const LONGEST = 400;

/** Makes the function that chooses the reading of every token of a sentence. */
export function chooser(lexicon: Lexicon, model: Model): (tokens: readonly Token[]) => Word[] {
  const lexemes = new Lexemes(lexicon, model);
  const context = new ContextScorer(model);
  const choosePiece = (tokens: readonly Token[]): Word[] => {
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
  return (tokens) => {
    if (tokens.length <= LONGEST) return choosePiece(tokens);
    const words: Word[] = [];
    for (let i = 0; i < tokens.length; i += LONGEST) words.push(...choosePiece(tokens.slice(i, i + LONGEST)));
    return words;
  };
}
