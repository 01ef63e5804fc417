import type { Table } from 'dexie';

/**
 * A journal of which words were changed, in the database of the words and written in the same transaction: what must be
 * read again after a change is then one block of ten thousand words, whatever the clock said.
 */
interface ChangeRow {
  /** Counts up by one. */
  readonly n?: number;
  /** Key of the word, or '' where more was changed than is worth telling. */
  readonly key: string;
}
export type Changes = Table<ChangeRow, number>;

const EVERYTHING = '';
/** A row of its own each time: the database writes its number into it. */
export const everything = (): ChangeRow => ({ key: EVERYTHING });

/** Changes that are worth telling one by one, and that are kept. */
const MOST_TOLD = 200;

export const lastChange = async (changes: Changes): Promise<number> => (await changes.orderBy(':id').last())?.n ?? 0;

/** See `Vocabulary.changesSince`. */
export async function changesSince(
  changes: Changes,
  change: number,
): Promise<{ readonly n: number; readonly keys: readonly string[] } | undefined> {
  const n = await lastChange(changes);
  if (n === change) return { n, keys: [] };
  if (n < change || n - change > MOST_TOLD) return undefined;
  const rows = await changes.where(':id').above(change).toArray();
  if (rows.length < n - change || rows.some(({ key }) => key === EVERYTHING)) return undefined;
  return { n, keys: [...new Set(rows.map(({ key }) => key))] };
}

/** Lets go of the oldest changes: who does not know them yet reads everything anew. Resolves to how many went. */
export const prune = async (changes: Changes): Promise<number> =>
  changes
    .where(':id')
    .belowOrEqual((await lastChange(changes)) - MOST_TOLD)
    .delete();
