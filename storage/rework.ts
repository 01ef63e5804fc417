import type { Collection } from '../learning/merge.ts';
import type { VocabularyDatabase } from './database.ts';
import { logsOf } from './records.ts';

/**
 * Changes words together with all their reviews, those undone among them, in one transaction: all of it, or nothing
 * where `change` throws. A word or a review that `change` does not give back is taken out; no other word is touched.
 * @returns what there was before, which brings everything back when it is given to `rework` again
 */
export async function rework(
  db: VocabularyDatabase,
  keys: readonly string[],
  change: (before: Collection) => Collection,
): Promise<Collection> {
  return db.write([db.wordBlocks, db.logBlocks, db.changes], async () => {
    const own = [...new Set(keys)];
    const [words, logs] = await Promise.all([db.words.open(own), db.logs.open(own)]);
    const before = {
      words: own.map((key) => words.get(key)).filter((word) => word !== undefined),
      reviews: own.flatMap((key) => logs.get(key)?.reviews ?? []),
    };
    const after = change(before);
    const stranger = [...after.words, ...after.reviews].find(({ key }) => !own.includes(key));
    if (stranger) throw new Error(`"${stranger.key}" is not among the words to be changed`);
    for (const key of own) {
      words.delete(key);
      logs.delete(key);
    }
    after.words.forEach(words.set);
    logsOf(after.reviews).forEach(logs.set);
    await Promise.all([words.write(), logs.write(), db.changes.bulkAdd(own.map((key) => ({ key })))]);
    return before;
  });
}
