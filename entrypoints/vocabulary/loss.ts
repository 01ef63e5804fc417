import type { Loss } from '../../components/vocabulary/api.ts';
import { readBackup } from '../../learning/exchange/backup.ts';
import { merge } from '../../learning/merge.ts';
import { openSnapshots } from '../../storage/snapshots.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';

/** Looks whether words are gone that the newest copy has; removed words stay as records and do not count as gone. */
export async function findLoss(vocabulary: Vocabulary): Promise<Loss | undefined> {
  const snapshots = openSnapshots();
  try {
    const newest = await snapshots.newest();
    if (!newest || (await vocabulary.count()) >= newest.records) return undefined;
    const { words } = await vocabulary.collection();
    const there = new Set(words.map(({ key }) => key));
    const copy = readBackup(newest.backup);
    const missing = copy.words.filter(({ key, deletedAt }) => deletedAt === undefined && !there.has(key)).length;
    return {
      missing,
      madeAt: newest.madeAt,
      // What is there now may be newer than the copy: both are joined, and neither is lost.
      bringBack: () => vocabulary.replace((all) => merge(all, copy)),
    };
  } finally {
    snapshots.close();
  }
}
