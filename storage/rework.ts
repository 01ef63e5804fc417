import type { Dexie, EntityTable } from 'dexie';
import type { Collection } from '../learning/merge.ts';
import type { Review } from '../learning/types.ts';
import type { Listed } from './word-list.ts';

interface LogRow {
  readonly key: string;
  readonly reviews: readonly Review[];
  readonly lastDay: number;
}
type Tables = Dexie & Listed & { readonly logs: EntityTable<LogRow, 'key'> };

/**
 * Changes words together with all their reviews, those undone among them, in one transaction: all of it, or nothing
 * where `change` throws. A word or a review that `change` does not give back is taken out; no other word is touched.
 * @returns what there was before, which brings everything back when it is given to `rework` again
 */
export async function rework(
  db: Tables,
  keys: readonly string[],
  change: (before: Collection) => Collection,
  logsOf: (reviews: readonly Review[]) => LogRow[],
): Promise<Collection> {
  return db.transaction('rw', db.words, db.logs, db.changes, async () => {
    const own = [...new Set(keys)];
    const [words, logs] = await Promise.all([db.words.bulkGet(own), db.logs.bulkGet(own)]);
    const before = {
      words: words.filter((word) => word !== undefined),
      reviews: logs.flatMap((log) => log?.reviews ?? []),
    };
    const after = change(before);
    const stranger = [...after.words, ...after.reviews].find(({ key }) => !own.includes(key));
    if (stranger) throw new Error(`"${stranger.key}" is not among the words to be changed`);
    await Promise.all([db.words.bulkDelete(own), db.logs.bulkDelete(own)]);
    await db.changes.bulkAdd(own.map((key) => ({ key })));
    await Promise.all([db.words.bulkPut([...after.words]), db.logs.bulkPut(logsOf(after.reviews))]);
    return before;
  });
}
