import { TAG_COUNT } from '../../reading/choosing/model.ts';
import { TAGS } from '../../reading/word.ts';
import type { Parameters } from './train.ts';

type Rows = Record<string, string>;
const stateName = (i: number) => TAGS[i] ?? 'start';

/**
 * The weights as they are kept: for each fact the tags it speaks for and against, in tenths, small ones left out; sorted, so
 * that a person can read and compare them.
 */
export function tableOf(w: Parameters, names: ReadonlyMap<string, number>, least: number): { facts: Rows; tags: Rows } {
  const row = (values: Float64Array, from: number) =>
    TAGS.map((tag, t) => [tag, values[from + t]!] as const)
      .filter(([, weight]) => Math.abs(weight) >= least)
      .sort(([, a], [, b]) => b - a)
      .map(([tag, weight]) => `${tag} ${weight.toFixed(1)}`)
      .join(' ');
  const facts: Rows = {};
  for (const name of [...names.keys()].sort()) {
    const weights = row(w.facts, names.get(name)! * TAG_COUNT);
    if (weights) facts[name] = weights;
  }
  const tags: Rows = {};
  for (let b = 0; b <= TAG_COUNT; b++) {
    const single = row(w.pairs, b * TAG_COUNT);
    if (single) tags[stateName(b)] = single;
    for (let a = 0; a <= TAG_COUNT; a++) {
      const double = row(w.triples, (a * (TAG_COUNT + 1) + b) * TAG_COUNT);
      if (double) tags[`${stateName(a)} ${stateName(b)}`] = double;
    }
  }
  return { facts, tags };
}
