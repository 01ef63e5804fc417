import { TAGS } from '../word.ts';

export const TAG_COUNT = TAGS.length;
export const tagIndex: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** The weights as they are stored: for each fact the tags it speaks for and against; likewise for neighbouring tags. */
export interface WeightTable {
  /** "after te": "inf 3.1 noun-de -0.4" */
  readonly facts: Readonly<Record<string, string>>;
  /** "art adj-e": "noun-de 0.8": a tag after the two before it; "adj-e" alone: after one. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Rows of weights, one number for each tag. A row of -1 stands for a fact that weighs nothing. */
export interface Model {
  row(fact: string): number;
  /** Weight of row r for tag t at r * TAG_COUNT + t. */
  readonly weights: Float32Array;
  /** Weight of tag c after tags a, b at (a * TAG_COUNT + b) * TAG_COUNT + c, with the weight of c after b added. TAG_COUNT stands for no tag: the start. */
  readonly transitions: Float32Array;
}

export const STATES = TAG_COUNT + 1;
export const transition = (a: number, b: number, c: number): number => (a * STATES + b) * TAG_COUNT + c;

/** A model read from a table, which knows its facts by row. */
export interface NamedModel extends Model {
  readonly names: readonly string[];
}

/** Spreads the stored table out for reading it fast. Linear in the size of the table. */
export function openModel({ facts, tags }: WeightTable): NamedModel {
  const names = Object.keys(facts);
  const rows = new Map(names.map((name, i) => [name, i]));
  const weights = new Float32Array(names.length * TAG_COUNT);
  for (const [i, name] of names.entries()) {
    for (const [tag, weight] of readRow(facts[name]!)) weights[i * TAG_COUNT + tag] = weight;
  }
  return { row: (fact) => rows.get(fact) ?? -1, names, weights, transitions: spread(tags) };
}

function readRow(row: string): [tag: number, weight: number][] {
  const words = row.split(' ');
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < words.length; i += 2) pairs.push([tagIndex.get(words[i]!)!, Number(words[i + 1])]);
  return pairs;
}

const stateIndex = (tag: string) => (tag === 'start' ? TAG_COUNT : tagIndex.get(tag)!);

function spread(tags: WeightTable['tags']): Float32Array {
  const out = new Float32Array(STATES * STATES * TAG_COUNT);
  for (const [before, after] of Object.entries(tags)) {
    const [first, second] = before.split(' ').map(stateIndex);
    for (const [c, weight] of readRow(after)) {
      if (second !== undefined) out[transition(first!, second, c)]! += weight;
      else for (let a = 0; a < STATES; a++) out[transition(a, first!, c)]! += weight;
    }
  }
  return out;
}
