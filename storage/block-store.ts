import type { Table } from 'dexie';
import { type Block, type BlockRow, blockOf, decode, encode, type Guard, type Keyed, spread } from './blocks.ts';

/** The blocks of some keys, to be changed in the transaction in which they were read. */
export interface OpenBlocks<T extends Keyed> {
  get(key: string): T | undefined;
  /** @throws where the block of its key was not opened */
  set(record: T): void;
  delete(key: string): void;
  /** Writes the blocks that were changed. */
  write(): Promise<void>;
}
export type Blocks<T extends Keyed> = ReadonlyMap<number, Block<T>>;

/** Records of one kind in a table of blocks. */
export interface BlockStore<T extends Keyed> {
  /** The records of these keys, in their order; undefined where there is none. */
  get(keys: readonly string[]): Promise<(T | undefined)[]>;
  /** All records, in the order of their keys. */
  all(): Promise<T[]>;
  /** To be called in a transaction. */
  open(keys: readonly string[]): Promise<OpenBlocks<T>>;
  /**
   * Replaces all records, in a transaction. @param before the blocks as they are: their strays stay until they are set aside
   * @throws where two have one key
   */
  replace(records: readonly T[], before: Blocks<T>): Promise<void>;
  /** The blocks as they are, damage among them. */
  blocks(ids?: readonly number[]): Promise<Blocks<T>>;
  put(blocks: Blocks<T>): Promise<void>;
}

/** Adds to a row what its table is searched by. */
type RowOf<T extends Keyed, R extends BlockRow> = (row: BlockRow, block: Block<T>) => R;

/** The rows of blocks, as they are stored. */
export const rowsOf = <T extends Keyed, R extends BlockRow>(blocks: Blocks<T>, rowOf: RowOf<T, R>): R[] =>
  [...blocks].map(([id, block]) => rowOf({ id, text: encode(block) }, block));

/** Opens a table of blocks. */
export function blockStore<T extends Keyed, R extends BlockRow>(
  table: Table<R, number>,
  guard: Guard<T>,
  rowOf: RowOf<T, R>,
): BlockStore<T> {
  const put = async (blocks: Blocks<T>) => {
    await table.bulkPut(rowsOf(blocks, rowOf));
  };
  const read = async (ids?: readonly number[]): Promise<Blocks<T>> => {
    const rows = ids ? await table.bulkGet([...ids]) : await table.toArray();
    return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, decode(row, guard)]));
  };
  /** Blocks that were asked for: the words of an article stand in nearly all, and it is asked for in several parts. */
  const parsed = new Map<number, { readonly text: string; readonly block: Block<T> }>();
  return {
    async get(keys) {
      const rows = (await table.bulkGet(idsOf(keys))).filter((row) => row !== undefined);
      for (const row of rows)
        if (parsed.get(row.id)?.text !== row.text) parsed.set(row.id, { text: row.text, block: decode(row, guard) });
      const there = new Set(rows.map(({ id }) => id));
      return keys.map((key) =>
        there.has(blockOf(key)) ? parsed.get(blockOf(key))?.block.records.get(key) : undefined,
      );
    },
    all: async () => recordsIn(await read()),
    async open(keys) {
      const ids = idsOf(keys);
      return openBlocks(ids, await read(ids), put);
    },
    async replace(records, before) {
      const next = new Map<number, Block<T>>(spread(records));
      for (const [id, { strays }] of before)
        if (strays.length > 0) next.set(id, { records: next.get(id)?.records ?? new Map(), strays });
      await table.clear();
      await put(next);
    },
    blocks: read,
    put,
  };
}

/** All records of blocks, in the order of their keys. */
export const recordsIn = <T extends Keyed>(blocks: Blocks<T>): T[] =>
  [...blocks.values()].flatMap(({ records }) => [...records.values()]).sort((a, b) => (a.key < b.key ? -1 : 1));

const idsOf = (keys: readonly string[]) => [...new Set(keys.map(blockOf))];

function openBlocks<T extends Keyed>(
  ids: readonly number[],
  blocks: Blocks<T>,
  put: (blocks: Blocks<T>) => Promise<void>,
): OpenBlocks<T> {
  const changed = new Map<number, { records: Map<string, T>; strays: readonly unknown[] }>();
  const change = (key: string) => {
    const id = blockOf(key);
    if (!ids.includes(id)) throw new Error(`the block of "${key}" is not open`);
    const before = blocks.get(id);
    const block = changed.get(id) ?? { records: new Map(before?.records), strays: before?.strays ?? [] };
    changed.set(id, block);
    return block.records;
  };
  return {
    get: (key) => (changed.get(blockOf(key)) ?? blocks.get(blockOf(key)))?.records.get(key),
    set: (record) => void change(record.key).set(record.key, record),
    delete: (key) => void change(key).delete(key),
    write: () => put(changed),
  };
}
