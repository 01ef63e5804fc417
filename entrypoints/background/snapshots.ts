import { dayOf } from '../../learning/days.ts';
import { writeBackup } from '../../learning/exchange/backup.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import { openSnapshots } from '../../storage/snapshots.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';

/** The message that woke the background goes first. Milliseconds. */
const DELAY_MS = 5000;

/** Copies all words into the second database, once a day, some seconds after the background has started. */
export function keepSnapshots(vocabulary: Vocabulary, report: (error: unknown, where: string) => void): void {
  setTimeout(() => {
    takeSnapshot(vocabulary).catch((error: unknown) => report(error, 'snapshot'));
  }, DELAY_MS);
}

async function takeSnapshot(vocabulary: Vocabulary): Promise<void> {
  const snapshots = openSnapshots();
  try {
    const settings = await readReviewSettings();
    const madeAt = Date.now();
    const day = dayOf(madeAt, settings.dayStartsAt);
    const newest = await snapshots.newest();
    if (newest && newest.day >= day) return;
    const collection = await vocabulary.collection();
    const records = collection.words.length;
    // Nothing to copy; or fewer words than there were: then the copies are what the reader needs, and none may go.
    if (records === 0 || records < (newest?.records ?? 0)) return;
    await snapshots.add({ day, madeAt, records, backup: writeBackup(collection, settings, madeAt) });
  } finally {
    snapshots.close();
  }
}
