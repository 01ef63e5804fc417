import type { Dexie, EntityTable } from 'dexie';
import type { Collection } from '../learning/merge.ts';
import type { Review, SavedWord } from '../learning/types.ts';
import type { SetAside } from './snapshots.ts';

/** Tells sound records from damaged ones. */
export interface Judge {
  /** The record itself where it is sound, another where it could be mended from its reviews, undefined where neither. */
  word(record: unknown, reviews: readonly Review[]): SavedWord | undefined;
  review(record: unknown): record is Review;
}
interface LogRow {
  readonly key: string;
  readonly reviews: readonly Review[];
  readonly lastDay: number;
}
type Database = Dexie & {
  readonly words: EntityTable<SavedWord, 'key'>;
  readonly logs: EntityTable<LogRow, 'key'>;
};

/**
 * Takes damaged records out of the vocabulary, once `keep` has them safe, and mends those that can be. A kill in
 * between leaves a record in both places, never in none.
 * @returns all that is sound, and whether anything was changed
 */
export async function sift(
  db: Database,
  judge: Judge,
  keep: (records: readonly SetAside[]) => Promise<void>,
  logOf: (key: string, reviews: readonly Review[]) => LogRow,
  now: number,
): Promise<Collection & { readonly changed: boolean }> {
  const [words, logs] = await Promise.all([db.words.toArray(), db.logs.toArray()]);
  const found = diagnose(words, logs, judge);
  const aside = [
    ...found.words.map((value): SetAside => ({ foundAt: now, table: 'words', key: value.key, value })),
    ...found.logs.map((value): SetAside => ({ foundAt: now, table: 'logs', key: value.key, value })),
  ];
  if (aside.length > 0) await keep(aside);
  const keys = [...new Set([...aside, ...found.mended].map(({ key }) => key))];
  if (keys.length === 0) return { words, reviews: logs.flatMap(({ reviews }) => reviews), changed: false };
  return db.transaction('rw', db.words, db.logs, async () => {
    // What was written since is looked at again: a word that was saved anew meanwhile is sound.
    const present = await Promise.all([db.words.bulkGet(keys), db.logs.bulkGet(keys)]);
    const still = diagnose(present[0].filter(isThere), present[1].filter(isThere), judge);
    await db.words.bulkDelete(still.words.map(({ key }) => key));
    await db.words.bulkPut(still.mended);
    await db.logs.bulkPut(still.logs.map((row) => logOf(row.key, soundReviews(row, judge))));
    const sound = await Promise.all([db.words.toArray(), db.logs.toArray()]);
    return { words: sound[0], reviews: sound[1].flatMap(({ reviews }) => reviews), changed: true };
  });
}

const isThere = <T>(row: T | undefined): row is T => row !== undefined;

const soundReviews = (row: LogRow | undefined, judge: Judge): Review[] =>
  Array.isArray(row?.reviews) ? row.reviews.filter((review) => judge.review(review)) : [];

function diagnose(words: readonly SavedWord[], logs: readonly LogRow[], judge: Judge) {
  const reviewsOf = new Map(logs.map((row) => [row.key, soundReviews(row, judge)]));
  const damaged: SavedWord[] = [];
  const mended: SavedWord[] = [];
  for (const word of words) {
    const better = judge.word(word, reviewsOf.get(word.key) ?? []);
    if (!better) damaged.push(word);
    else if (better !== word) mended.push(better);
  }
  const cut = logs.filter((row) => !Array.isArray(row.reviews) || reviewsOf.get(row.key)!.length < row.reviews.length);
  return { words: damaged, mended, logs: cut };
}
