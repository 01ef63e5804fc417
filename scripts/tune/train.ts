import { STATES, TAG_COUNT } from '../../reading/choosing/model.ts';
import { addExpected } from './expect.ts';
import type { Lattice, Place } from './lattice.ts';

/** Weights under training: of facts by row and tag, of a tag after one tag and after two. */
export interface Parameters {
  readonly facts: Float64Array;
  readonly pairs: Float64Array;
  readonly triples: Float64Array;
}
const KINDS = ['facts', 'pairs', 'triples'] as const;

export interface TrainOptions {
  readonly epochs: number;
  /** How much a costly state is favoured in training, so that the right one must win by a margin. */
  readonly margin: number;
  /** Facts that hold at fewer places are not weighed: they would be a memory of the text. */
  readonly rare: number;
  /** Strength of the pull of all weights towards zero. */
  readonly l2: number;
  readonly rate: number;
}
/** Found by cross-validation; neighbouring values give the same figures within a tenth of a point. */
export const DEFAULTS: TrainOptions = { epochs: 12, margin: 3, rare: 12, l2: 3, rate: 0.2 };

const BATCH = 40;
const RULED_OUT = -1e6;

function blank(rows: number): Parameters {
  return {
    facts: new Float64Array(rows * TAG_COUNT),
    pairs: new Float64Array(STATES * TAG_COUNT),
    triples: new Float64Array(STATES * STATES * TAG_COUNT),
  };
}

/** Rows of facts that hold at fewer than `least` places where there is a choice. */
function rareRows(lattices: readonly Lattice[], rows: number, least: number): Uint8Array {
  const counts = new Uint32Array(rows);
  for (const place of lattices.flat()) {
    if (place.states.length === 1) continue;
    const seen = new Set([...place.rows, ...place.states.flatMap((s) => s.own)]);
    for (const row of seen) counts[row]!++;
  }
  return Uint8Array.from(counts, (n) => (n < least ? 1 : 0));
}

/** The same order on every machine. */
function shuffle(order: number[], seed: number): number {
  for (let i = order.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return seed;
}

/**
 * A conditional random field (Lafferty 2001) with softmax margin (Gimpel and Smith 2010) over the lattices: of the states of a word those
 * that cost least are right. AdaGrad on small batches, L2.
 */
export function train(lattices: readonly Lattice[], rows: number, options: TrainOptions = DEFAULTS): Parameters {
  const { epochs, margin, l2, rate } = options;
  const weights = blank(rows);
  const gradient = blank(rows);
  const squares = blank(rows);
  const rare = rareRows(lattices, rows, options.rare);
  const order = lattices.map((_, i) => i).filter((i) => lattices[i]!.some((place) => place.states.length > 1));
  const pull = (l2 * BATCH) / order.length;
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    seed = shuffle(order, seed);
    for (let at = 0; at < order.length; at += BATCH) {
      for (const index of order.slice(at, at + BATCH)) compare(weights, lattices[index]!, margin, gradient);
      for (const [i, is] of rare.entries()) if (is) gradient.facts.fill(0, i * TAG_COUNT, (i + 1) * TAG_COUNT);
      for (const kind of KINDS) step(weights[kind], gradient[kind], squares[kind], pull, rate);
    }
  }
  return weights;
}

/** Adds to the gradient what the right paths have more than all paths have. */
function compare(weights: Parameters, lattice: Lattice, margin: number, gradient: Parameters): void {
  const least = new Map(lattice.map((place) => [place, Math.min(...place.states.map((s) => s.cost))]));
  const right = (place: Place, s: number) => (place.states[s]!.cost <= least.get(place)! + 1e-9 ? 0 : RULED_OUT);
  addExpected(weights, lattice, right, gradient, 1);
  addExpected(weights, lattice, (place, s) => margin * place.states[s]!.cost, gradient, -1);
}

function step(w: Float64Array, g: Float64Array, squares: Float64Array, pull: number, rate: number): void {
  for (let i = 0; i < w.length; i++) {
    if (g[i] === 0 && w[i] === 0) continue;
    const d = g[i]! - pull * w[i]!;
    squares[i]! += d * d;
    w[i]! += (rate * d) / Math.sqrt(squares[i]! + 1e-6);
    g[i] = 0;
  }
}
