import { chooser } from './choosing/choose.ts';
import { openModel, type WeightTable } from './choosing/model.ts';
import weights from './choosing/weights.json' with { type: 'json' };
import { sentenceRanges } from './sentences.ts';
import { TermMaker } from './terms.ts';
import { tokenise } from './tokens.ts';
import type { Lexicon, Span, Term } from './types.ts';

/** Tokens that are analysed together, at most: a run without a full stop is taken in pieces, so that time stays linear. */
const LONGEST = 300;

export interface Analysis {
  /** In text order; an expression comes after the words that it contains. */
  readonly terms: readonly Term[];
  readonly sentences: readonly Span[];
}

export interface Engine {
  /** Analyses one paragraph. Time is linear in its length, whatever it holds; never throws. */
  analyse(text: string): Analysis;
}

/** The reading engine over a glossary. It keeps what it has learnt about forms, so one engine should serve all texts. `table` replaces the tuned weights. */
export function createEngine(lexicon: Lexicon, table: WeightTable = weights): Engine {
  const choose = chooser(lexicon, openModel(table));
  const maker = new TermMaker(lexicon);
  return {
    analyse(text) {
      const tokens = tokenise(text);
      const ranges = sentenceRanges(tokens);
      const terms = ranges.flatMap((range) => pieces(range).flatMap(([a, b]) => maker.of(choose(tokens.slice(a, b)))));
      const sentences = ranges.map(([from, to]): Span => [tokens[from]!.start, tokens[to - 1]!.end]);
      return { terms, sentences };
    },
  };
}

function pieces([from, to]: Span): Span[] {
  const out: Span[] = [];
  for (let at = from; at < to; at += LONGEST) out.push([at, Math.min(to, at + LONGEST)]);
  return out;
}
