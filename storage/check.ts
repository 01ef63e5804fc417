import type { Snapshots } from './snapshots.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the newest copy that can be trusted has and the database has not. */
export interface Loss {
  /** Words that are gone though nobody removed them. */
  readonly words: number;
  /** Answers in reviews that are gone. */
  readonly reviews: number;
  /** The copy that has them: its day, and when it was made. */
  readonly day: number;
  readonly madeAt: number;
}

/**
 * Looks whether records are gone. They never go by themselves: a removed word and an undone review stay as records.
 * @param counts records of words and, where they were counted, of reviews, as they are now
 * @param keys of all records of words, asked for only where the counts leave it open
 */
export async function findLoss(
  snapshots: Pick<Snapshots, 'newest' | 'keysOf'>,
  counts: { readonly words: number; readonly reviews?: number },
  keys: () => Promise<readonly string[]>,
): Promise<Loss | undefined> {
  const newest = await snapshots.newest();
  if (!newest || newest.letGo) return undefined;
  const reviews = counts.reviews === undefined ? 0 : Math.max(0, newest.reviews - counts.reviews);
  const { day, madeAt } = newest;
  const copied = await snapshots.keysOf(day);
  if (!copied) {
    const words = Math.max(0, newest.records - counts.words);
    return words + reviews > 0 ? { words, reviews, day, madeAt } : undefined;
  }
  const there = new Set(await keys());
  const words = copied.filter((key) => !there.has(key)).length;
  return words + reviews > 0 ? { words, reviews, day, madeAt } : undefined;
}

/** As `findLoss`, quick enough for each opening of the popup: looks closer only where there are fewer records. */
export async function findLossQuickly(snapshots: Snapshots, vocabulary: Vocabulary): Promise<Loss | undefined> {
  const [newest, words] = await Promise.all([snapshots.newest(), vocabulary.count()]);
  if (!newest || words >= newest.records) return undefined;
  return findLoss(snapshots, { words }, () => vocabulary.keys());
}
