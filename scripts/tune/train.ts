import { STATES, TAG_COUNT, transition } from '../../reading/choosing/model.ts';
import { expect } from './crf.ts';
import type { Lattice, Place } from './lattice.ts';

/** Weights under training: rows of facts, and tags after one and after two tags. */
export interface Parameters {
  readonly facts: Float64Array;
  readonly pairs: Float64Array;
  readonly triples: Float64Array;
}

const tags = (a: number, b: number, c: number) => transition(a, b, c);
const pair = (b: number, c: number) => b * TAG_COUNT + c;

function blank(rows: number): Parameters {
  return {
    facts: new Float64Array(rows * TAG_COUNT),
    pairs: new Float64Array(STATES * TAG_COUNT),
    triples: new Float64Array(STATES * STATES * TAG_COUNT),
  };
}

function scoreOf(w: Parameters, place: Place, s: number): number {
  const { tag, own } = place.states[s]!;
  let sum = 0;
  for (const row of own) sum += w.facts[row * TAG_COUNT + tag]!;
  for (const row of place.rows) sum += w.facts[row * TAG_COUNT + tag]!;
  return sum;
}

/**
 * Best path by the weights. With `margin` the cost of each state is added, so that a wrong path must be beaten by a margin; with
 * `allowed` only these states may be taken.
 */
export function decode(
  w: Parameters,
  lattice: Lattice,
  margin: number,
  allowed?: (place: Place, s: number) => boolean,
): number[] {
  const n = lattice.length;
  let best: number[][] = [[0]];
  const back: number[][][] = [];
  const tagsAt = (i: number) => (i < 0 ? [TAG_COUNT] : lattice[i]!.states.map((s) => s.tag));
  for (let i = 0; i < n; i++) {
    const place = lattice[i]!;
    const [A, B, C] = [tagsAt(i - 2), tagsAt(i - 1), tagsAt(i)];
    const local = place.states.map((state, s) =>
      allowed && !allowed(place, s) ? -1e9 : scoreOf(w, place, s) + margin * state.cost,
    );
    const next: number[][] = [];
    const from: number[][] = [];
    for (let b = 0; b < B.length; b++) {
      next.push([]);
      from.push([]);
      for (let c = 0; c < C.length; c++) {
        let top = -Infinity;
        let arg = 0;
        for (let a = 0; a < A.length; a++) {
          const score = best[a]![b]! + w.triples[tags(A[a]!, B[b]!, C[c]!)]!;
          if (score > top) {
            top = score;
            arg = a;
          }
        }
        next[b]!.push(top + w.pairs[pair(B[b]!, C[c]!)]! + local[c]!);
        from[b]!.push(arg);
      }
    }
    best = next;
    back.push(from);
  }
  if (n === 0) return [];
  let [b, c] = [0, 0];
  for (let i = 0; i < best.length; i++)
    for (let j = 0; j < best[i]!.length; j++) if (best[i]![j]! > best[b]![c]!) [b, c] = [i, j];
  const path: number[] = [];
  for (let i = n - 1; i >= 0; i--) {
    path[i] = c;
    [b, c] = [back[i]![b]![c]!, b];
  }
  return path;
}

const cheapest = (place: Place) => Math.min(...place.states.map((s) => s.cost));

/** Rows of facts that hold at fewer than `least` places where there is a choice: too rare to be weighed, and so left out. */
export function rareRows(lattices: readonly Lattice[], rows: number, least: number): Uint8Array {
  const counts = new Uint32Array(rows);
  for (const place of lattices.flat()) {
    if (place.states.length === 1) continue;
    const seen = new Set([...place.rows, ...place.states.flatMap((s) => s.own)]);
    for (const row of seen) counts[row]!++;
  }
  return Uint8Array.from(counts, (n) => (n < least ? 1 : 0));
}

/** Structured perceptron with margin (Collins 2002; Taskar 2004), averaged over all updates. */
export function train(
  lattices: readonly Lattice[],
  rows: number,
  epochs: number,
  margin: number,
  least: number,
  seed = 12345,
): Parameters {
  const w = blank(rows);
  const sum = blank(rows);
  const rare = rareRows(lattices, rows, least);
  let step = 1;
  const update = (lattice: Lattice, path: readonly number[], by: number) => {
    let [a, b]: [number, number] = [TAG_COUNT, TAG_COUNT];
    for (const [i, place] of lattice.entries()) {
      const { tag, own } = place.states[path[i]!]!;
      for (const row of own) if (!rare[row]) bump(w.facts, sum.facts, row * TAG_COUNT + tag, by);
      for (const row of place.rows) if (!rare[row]) bump(w.facts, sum.facts, row * TAG_COUNT + tag, by);
      bump(w.pairs, sum.pairs, pair(b, tag), by);
      bump(w.triples, sum.triples, tags(a, b, tag), by);
      [a, b] = [b, tag];
    }
  };
  const bump = (now: Float64Array, total: Float64Array, at: number, by: number) => {
    now[at]! += by;
    total[at]! += by * step;
  };
  const order = lattices.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) {
      const lattice = lattices[at]!;
      const said = decode(w, lattice, margin);
      if (said.some((s, i) => lattice[i]!.states[s]!.cost > cheapest(lattice[i]!) + 1e-9)) {
        const right = decode(w, lattice, 0, (place, s) => place.states[s]!.cost <= cheapest(place) + 1e-9);
        update(lattice, right, 1);
        update(lattice, said, -1);
      }
      step++;
    }
  }
  for (const key of ['facts', 'pairs', 'triples'] as const)
    for (let i = 0; i < w[key].length; i++) w[key][i]! -= sum[key][i]! / step;
  return w;
}

/** Conditional random field with softmax margin (Gimpel and Smith 2010) and L2, by AdaGrad on small batches. */
export function trainCrf(lattices: readonly Lattice[], rows: number, { epochs, margin, least, l2, rate }: { epochs: number; margin: number; least: number; l2: number; rate: number }): Parameters {
  const w = blank(rows);
  const g = blank(rows);
  const seen = blank(rows);
  const rare = rareRows(lattices, rows, least);
  const BATCH = 40;
  const order = lattices.map((_, i) => i).filter((i) => lattices[i]!.some((p) => p.states.length > 1));
  let seed = 12345;
  const batches = Math.ceil(order.length / BATCH);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let at = 0; at < order.length; at += BATCH) {
      for (const index of order.slice(at, at + BATCH)) {
        const lattice = lattices[index]!;
        const least = new Map(lattice.map((place) => [place, cheapest(place)]));
        expect(w, lattice, (place, s) => (place.states[s]!.cost <= least.get(place)! + 1e-9 ? 0 : -1e6), g, 1);
        expect(w, lattice, (place, s) => margin * place.states[s]!.cost, g, -1);
      }
      for (const key of ['facts', 'pairs', 'triples'] as const) {
        const [W, G, S] = [w[key], g[key], seen[key]];
        for (let i = 0; i < W.length; i++) {
          if (G[i] === 0 && W[i] === 0) continue;
          if (key === 'facts' && rare[Math.floor(i / TAG_COUNT)]) { G[i] = 0; continue; }
          const d = G[i]! - (l2 / batches) * W[i]!;
          S[i]! += d * d;
          W[i]! += (rate * d) / Math.sqrt(S[i]! + 1e-6);
          G[i] = 0;
        }
      }
    }
  }
  return w;
}
