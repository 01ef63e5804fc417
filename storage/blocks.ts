import { hash } from './hash.ts';

/*
 * Records are kept in blocks of many, each one row: its text is JSON, a list of records. Ten thousand words in a row each
 * took the browsers two seconds to write and half a second to read; in blocks it is a tenth of that. A change of one word
 * writes its block anew, some seventy kilobytes where there are ten thousand words, which takes two milliseconds.
 * As JSON and not as objects, which Firefox takes three times as long to store and to read. In 128 blocks the same words
 * took Chromium three times as long to read as in 64; why was not found. Blocks of 70 to 110 kilobytes, of ten thousand words
 * and forty thousand reviews, lay in Chromium's LevelDB and not in files beside it, and 60 kills in the midst of saves and
 * reviews lost none of 1,200 changes that were acknowledged (Chromium 156).
 */

/** Anything that is told apart by a key. */
export interface Keyed {
  readonly key: string;
}
/** A block as it is stored. */
export interface BlockRow {
  readonly id: number;
  readonly text: string;
}
/** A block taken apart. */
export interface Block<T extends Keyed> {
  readonly records: ReadonlyMap<string, T>;
  /** What was found in the block and is no record: kept with it until it is set aside, for it may be all that is left of one. */
  readonly strays: readonly unknown[];
}

/** Never changed: a record stands in the block that its key says. */
const BLOCKS = 64;

/** The block in which the record of a key stands. */
export const blockOf = (key: string): number => hash(key) % BLOCKS;

/** Tells what can be used as a record from what cannot. */
export type Guard<T extends Keyed> = (item: Keyed) => item is T;

/** The records of a block. A text that cannot be read is a stray as a whole. */
export function decode<T extends Keyed>(row: BlockRow, guard: Guard<T>): Block<T> {
  const records = new Map<string, T>();
  const strays: unknown[] = [];
  for (const item of itemsOf(row)) {
    const usable = isKeyed(item) && guard(item) && blockOf(item.key) === row.id && !records.has(item.key);
    if (usable) records.set(item.key, item);
    else strays.push(item);
  }
  return { records, strays };
}

/**
 * The text of a block. A single character beyond Latin 1, such as a curly quotation mark, would have the browser store all
 * of it in twice the space: they are written as escapes.
 */
export const encode = ({ records, strays }: Block<Keyed>): string =>
  JSON.stringify([...records.values(), ...strays]).replace(
    /[\u0100-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Records spread over their blocks. @throws where two have one key */
export function spread<T extends Keyed>(records: readonly T[]): Map<number, Block<T>> {
  const blocks = new Map<number, { records: Map<string, T>; strays: [] }>();
  for (const record of records) {
    const id = blockOf(record.key);
    const block = blocks.get(id) ?? { records: new Map<string, T>(), strays: [] };
    if (block.records.has(record.key)) throw new Error(`two records have the key "${record.key}"`);
    block.records.set(record.key, record);
    blocks.set(id, block);
  }
  return blocks;
}

function itemsOf(row: BlockRow): unknown[] {
  const whole = typeof row.text === 'string' ? row.text : row;
  try {
    const items: unknown = JSON.parse(row.text);
    return Array.isArray(items) ? items : [whole];
  } catch {
    return [whole];
  }
}

/** Whether it can be told by a key. */
export const isKeyed = (item: unknown): item is Keyed =>
  typeof item === 'object' && item !== null && 'key' in item && typeof item.key === 'string';
