import { clauseBits } from '../../reading/choosing/clauses.ts';
import { ownFacts } from '../../reading/choosing/facts.ts';
import { type Lexeme, Lexemes } from '../../reading/choosing/lexemes.ts';
import { type Model, tagIndex } from '../../reading/choosing/model.ts';
import { ContextScorer } from '../../reading/choosing/viterbi.ts';
import { sentenceRanges } from '../../reading/sentences.ts';
import { tokenise } from '../../reading/tokens.ts';
import type { Lexicon } from '../../reading/types.ts';
import type { Reading, Token } from '../../reading/word.ts';
import { fold, type GoldSentence, type GoldToken } from './gold.ts';

/** A model that gives every fact it is asked for a row of its own, so that training can weigh it. */
export class GrowingModel implements Model {
  readonly names = new Map<string, number>();
  readonly weights = new Float32Array(0);
  readonly transitions = new Float32Array(0);
  row(fact: string): number {
    const known = this.names.get(fact);
    if (known !== undefined) return known;
    this.names.set(fact, this.names.size);
    return this.names.size - 1;
  }
}

export interface State {
  readonly reading: Reading;
  readonly tag: number;
  /** Rows of the facts that hold of the reading by itself. */
  readonly own: readonly number[];
  /** What choosing it costs where the treebank says otherwise. */
  cost: number;
  lemmaWrong: boolean;
  posWrong: boolean;
}
export interface Place {
  readonly token: Token;
  readonly states: State[];
  /** Rows of the facts that hold of the place. */
  readonly rows: readonly number[];
  readonly gold: GoldToken | undefined;
}
export type Lattice = readonly Place[];

/** The lattices of all sentences, with the cost of every state. */
export class Lattices {
  readonly #lexemes: Lexemes;
  readonly #context: ContextScorer;
  readonly #own = new Map<Lexeme, State[]>();

  constructor(
    readonly lexicon: Lexicon,
    readonly model: Model,
  ) {
    this.#lexemes = new Lexemes(lexicon, model);
    this.#context = new ContextScorer(model);
  }

  of({ text, tokens: gold }: GoldSentence): Lattice[] {
    const tokens = tokenise(text);
    return sentenceRanges(tokens).map(([from, to]) => {
      const part = tokens.slice(from, to);
      const lexemes = this.#lexemes.ofSentence(part);
      const bits = clauseBits(lexemes);
      return part.map((token, i) => {
        const lexeme = lexemes[i]!;
        const match = gold.find((g) => g.start === token.start && g.end === token.end);
        const states = this.#statesOf(token, lexeme).map((s) => ({ ...s, ...costOf(s.reading, match) }));
        return { token, states, rows: this.#context.rowsAt(lexemes, bits, i), gold: match };
      });
    });
  }

  #statesOf(token: Token, lexeme: Lexeme): State[] {
    const known = this.#own.get(lexeme);
    if (known) return known;
    const capital = /^\p{Lu}/u.test(token.form) ? (lexeme.initial ? 'initial' : 'inside') : 'none';
    const levelOf = (r: Reading) => (r.entry < 0 ? 'none' : this.lexicon.entry(r.entry).level);
    const facts = ownFacts({ key: lexeme.key, capital, readings: lexeme.choice, levelOf });
    const states = lexeme.choice.map((reading, i) => ({
      reading,
      tag: tagIndex.get(reading.tag)!,
      own: facts[i]!.map((fact) => this.model.row(fact)),
      cost: 0,
      lemmaWrong: false,
      posWrong: false,
    }));
    this.#own.set(lexeme, states);
    return states;
  }
}

/**
 * What a wrong tag costs, where lemma and class are right or do not count: most for a particle, on which its verb hangs; least for a
 * name, which the card of a common noun serves nearly as well.
 */
function tagCost({ tag, content, particle }: GoldToken): number {
  if (particle) return PARTICLE;
  return content ? 0.5 : tag === 'name' ? 0.4 : 0.7;
}
const PARTICLE = 1.5;

function costOf(reading: Reading, gold: GoldToken | undefined) {
  if (!gold?.tag && !gold?.anyTag) return { cost: 0, lemmaWrong: false, posWrong: false };
  const own = [gold.form, gold.form.replace(/e$/, ''), gold.form.replace(/s$/, '')].map(fold);
  const lemma = fold(reading.lemma);
  const lemmaWrong = gold.content && !(lemma === gold.lemma || (gold.free && own.includes(lemma)));
  const classes = gold.free ? [gold.pos, 'adjective', 'verb', 'numeral'] : [gold.pos];
  const posWrong = gold.content && !classes.includes(reading.pos);
  const cost =
    (lemmaWrong ? 1 : 0) + (posWrong ? 1 : 0) + (gold.anyTag || reading.tag === gold.tag ? 0 : tagCost(gold));
  return { cost, lemmaWrong, posWrong };
}
