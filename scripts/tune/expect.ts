import { TAG_COUNT, transition } from '../../reading/choosing/model.ts';
import type { Lattice, Place } from './lattice.ts';
import type { Parameters } from './train.ts';

/** Added to the score of a state: a margin, or so much below zero that the state is ruled out. */
export type Bonus = (place: Place, s: number) => number;

const LOW = -1e9;
/** More states than any word has. */
const MOST_STATES = 64;

function logSum(values: Float64Array, n: number): number {
  let top = LOW;
  for (let i = 0; i < n; i++) if (values[i]! > top) top = values[i]!;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.exp(values[i]! - top);
  return top + Math.log(sum);
}

/** A lattice with the scores of its states and transitions by the present weights. */
class Scored {
  readonly #tags: readonly (readonly number[])[];
  readonly #local: readonly Float64Array[];
  readonly #w: Parameters;
  readonly #work = new Float64Array(MOST_STATES);

  constructor(w: Parameters, lattice: Lattice, bonus: Bonus) {
    this.#w = w;
    this.#tags = [[TAG_COUNT], [TAG_COUNT], ...lattice.map((place) => place.states.map((state) => state.tag))];
    this.#local = lattice.map((place) => localScores(w, place, bonus));
  }

  /** Tags of the word two before, before and at place i. */
  at(i: number): [readonly number[], readonly number[], readonly number[]] {
    return [this.#tags[i]!, this.#tags[i + 1]!, this.#tags[i + 2]!];
  }

  score(i: number, a: number, b: number, c: number): number {
    const [A, B, C] = [this.#tags[i]![a]!, this.#tags[i + 1]![b]!, this.#tags[i + 2]![c]!];
    return this.#w.triples[transition(A, B, C)]! + this.#w.pairs[B * TAG_COUNT + C]! + this.#local[i]![c]!;
  }

  /** Log of the sum over all beginnings that end in states b, c at place i, as [b][c] for each i. */
  forward(): Float64Array[][] {
    const out: Float64Array[][] = [];
    for (const i of this.#local.keys()) {
      const [A, B, C] = this.at(i);
      const row = (b: number) =>
        Float64Array.from(C, (_, c) => {
          for (const a of A.keys()) this.#work[a] = (i === 0 ? 0 : out[i - 1]![a]![b]!) + this.score(i, a, b, c);
          return logSum(this.#work, A.length);
        });
      out.push(B.map((_, b) => row(b)));
    }
    return out;
  }
}

function localScores(w: Parameters, place: Place, bonus: Bonus): Float64Array {
  return Float64Array.from(place.states, ({ tag, own }, s) => {
    let sum = bonus(place, s);
    for (const row of own) sum += w.facts[row * TAG_COUNT + tag]!;
    for (const row of place.rows) sum += w.facts[row * TAG_COUNT + tag]!;
    return sum;
  });
}

/**
 * Adds `by` times the expected counts of all features under the weights to `gradient`: second-order forward-backward
 * (Sutton and McCallum 2012).
 */
export function addExpected(w: Parameters, lattice: Lattice, bonus: Bonus, gradient: Parameters, by: number): void {
  if (lattice.length === 0) return;
  const scored = new Scored(w, lattice, bonus);
  const forward = scored.forward();
  const ends = forward.at(-1)!;
  const last = Float64Array.from(ends.flatMap((row) => [...row]));
  const total = logSum(last, last.length);
  let backward = ends.map((row) => new Float64Array(row.length));
  for (let i = lattice.length - 1; i >= 0; i--) {
    const come = i === 0 ? undefined : forward[i - 1]!;
    const [states, before] = placeExpected(scored, i, { come, backward, total }, gradient, by);
    addStates(lattice[i]!, states, gradient, by);
    backward = before;
  }
}

interface Sums {
  readonly come: Float64Array[] | undefined;
  readonly backward: Float64Array[];
  readonly total: number;
}

/** Adds what the transitions into one place expect; gives the probability of each state and the sums of the place before. */
function placeExpected(
  scored: Scored,
  i: number,
  { come, backward, total }: Sums,
  gradient: Parameters,
  by: number,
): [Float64Array, Float64Array<ArrayBuffer>[]] {
  const [A, B, C] = scored.at(i);
  const states = new Float64Array(C.length);
  const work = new Float64Array(C.length);
  const before = A.map(() => new Float64Array(B.length));
  for (const [a, tagA] of A.entries()) {
    for (const [b, tagB] of B.entries()) {
      for (const [c, tagC] of C.entries()) {
        work[c] = scored.score(i, a, b, c) + backward[b]![c]!;
        const p = Math.exp((come ? come[a]![b]! : 0) + work[c] - total);
        if (p < 1e-9) continue;
        states[c]! += p;
        gradient.triples[transition(tagA, tagB, tagC)]! += by * p;
        gradient.pairs[tagB * TAG_COUNT + tagC]! += by * p;
      }
      before[a]![b] = logSum(work, C.length);
    }
  }
  return [states, before];
}

function addStates(place: Place, states: Float64Array, gradient: Parameters, by: number): void {
  for (const [s, { tag, own }] of place.states.entries()) {
    const p = states[s]! * by;
    for (const row of own) gradient.facts[row * TAG_COUNT + tag]! += p;
    for (const row of place.rows) gradient.facts[row * TAG_COUNT + tag]! += p;
  }
}
