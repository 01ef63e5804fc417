import type { Collection } from '../learning/merge.ts';
import type { Review, SavedWord } from '../learning/types.ts';
import { decode } from './blocks.ts';
import { changesSince, everything, lastChange } from './changes.ts';
import { VocabularyDatabase } from './database.ts';
import { isLog, logsOf } from './records.ts';
import { rework } from './rework.ts';
import { collect, type Judge, sift } from './sift.ts';
import type { SetAside } from './snapshots.ts';
import { watchWords } from './word-list.ts';

type Change = (word: SavedWord | undefined) => SavedWord | undefined;
/** Makes the word as it is after `review`, which is among `reviews`, all those of the word. */
type ChangeByReview = (word: SavedWord, reviews: readonly Review[], review: Review) => SavedWord;

/** The saved words and their reviews. Every write is one transaction; what it promises is on disk when it resolves. */
export interface Vocabulary {
  /**
   * Replaces the word with what `change` makes of it, in one transaction. `change` gets undefined where there is none,
   * and returns undefined to leave things as they are.
   */
  update(key: string, change: Change): Promise<void>;
  /** As `update`, for many words: all of them are changed, or none. */
  updateAll(keys: readonly string[], change: Change): Promise<void>;
  /**
   * Adds a review and changes its word. A review that is there already, or of a word that is not, changes nothing.
   * Gives whether it was added.
   */
  addReview(review: Review, change: ChangeByReview): Promise<boolean>;
  /** Marks a review as undone and changes its word; nothing where it is not there or was undone before. */
  undoReview(key: string, id: string, now: number, change: ChangeByReview): Promise<boolean>;
  /** Reviews from a day on, those undone left out. */
  reviewsSince(day: number): Promise<Review[]>;
  /** All reviews of these words, those undone left out. */
  reviewsOf(keys: readonly string[]): Promise<Review[]>;
  /** Everything, words removed and reviews undone among it. */
  collection(): Promise<Collection>;
  /** Replaces everything with what `change` makes of it, in one transaction: all of it, or nothing where it throws. */
  replace(change: (all: Collection) => Collection): Promise<void>;
  /**
   * As `replace`, for some words and all their reviews; a word that `change` does not give back is taken out. Resolves
   * to what there was, which undoes it when it is given back.
   */
  rework(keys: readonly string[], change: (before: Collection) => Collection): Promise<Collection>;
  /** How many records of words there are, those removed among them. */
  count(): Promise<number>;
  /** Counts up with each change of a word or of all; 0 where none was made yet. */
  lastChange(): Promise<number>;
  /**
   * Which words were changed after this change, and which change was the last. Undefined where that is not known one by
   * one: after a change of all, where older changes were let go, and where the database is another than was counted.
   */
  changesSince(change: number): Promise<{ readonly n: number; readonly keys: readonly string[] } | undefined>;
  /** These words and all their reviews, words removed and reviews undone among them. */
  records(keys: readonly string[]): Promise<Collection>;
  /** Keys of all records of words, those removed among them. */
  keys(): Promise<string[]>;
  /** Sets damaged records aside and mends what can be; `keep` has them before they are taken out. Gives all the rest. */
  sift(judge: Judge, keep: (records: readonly SetAside[]) => Promise<void>, now: number): Promise<Collection>;
  /** Those of these words that are saved and not removed. */
  words(keys: readonly string[]): Promise<SavedWord[]>;
  /** Which of these keys are saved and not removed. */
  savedAmong<K extends string>(keys: readonly K[]): Promise<K[]>;
  /** All saved words, newest first, without those removed. */
  all(): Promise<SavedWord[]>;
  /** Calls back with what `all` gives, now and after every change in any context; returns what ends that. */
  watch(onWords: (words: SavedWord[]) => void, onError: (error: unknown) => void): () => void;
  close(): void;
}

/** Saved and not removed. */
const kept = (word: SavedWord | undefined): word is SavedWord => word !== undefined && word.deletedAt === undefined;
const newestFirst = (words: readonly SavedWord[]): SavedWord[] =>
  words.filter(kept).sort((a, b) => b.updatedAt - a.updatedAt);
const standing = ({ undoneAt }: Review): boolean => undoneAt === undefined;

/** Opens the vocabulary's database, which is made where there is none. @throws (later, at each call) Dexie's errors */
export function openVocabulary(name = 'leeswijzer-vocabulary'): Vocabulary {
  const db = new VocabularyDatabase(name);
  return {
    ...writers(db),
    ...reviewWriters(db),
    words: async (keys) => (await db.words.get(keys)).filter(kept),
    rework: (keys, change) => rework(db, keys, change),
    async savedAmong(keys) {
      const words = await db.words.get(keys);
      return keys.filter((_, i) => kept(words[i]));
    },
    async reviewsSince(day) {
      const rows = await db.logBlocks.where('lastDay').aboveOrEqual(day).toArray();
      const logs = rows.flatMap((row) => [...decode(row, isLog).records.values()]);
      return logs.flatMap(({ reviews }) => reviews).filter((review) => review.day >= day && standing(review));
    },
    async reviewsOf(keys) {
      const logs = await db.logs.get(keys);
      return logs.flatMap((log) => log?.reviews ?? []).filter(standing);
    },
    async count() {
      const counts = (await db.wordBlocks.orderBy('records').keys()) as number[];
      return counts.reduce((sum, count) => sum + count, 0);
    },
    lastChange: () => lastChange(db.changes),
    changesSince: (change) => db.transaction('r', db.changes, () => changesSince(db.changes, change)),
    records: (keys) =>
      db.transaction('r', db.wordBlocks, db.logBlocks, async () => {
        const [words, logs] = await Promise.all([db.words.get(keys), db.logs.get(keys)]);
        return {
          words: words.filter((word) => word !== undefined),
          reviews: logs.flatMap((log) => log?.reviews ?? []),
        };
      }),
    keys: async () => (await db.words.all()).map(({ key }) => key),
    sift: (judge, keep, now) => sift(db, judge, keep, now),
    collection: () =>
      db.transaction('r', db.wordBlocks, db.logBlocks, async () =>
        collect(...(await Promise.all([db.words.blocks(), db.logs.blocks()]))),
      ),
    all: async () => newestFirst(await db.words.all()),
    watch: (onWords, onError) => watchWords(db, (words) => onWords(newestFirst(words)), onError),
    close: () => db.close(),
  };
}

function writers(db: VocabularyDatabase): Pick<Vocabulary, 'update' | 'updateAll' | 'replace'> {
  const updateAll = (keys: readonly string[], change: Change) =>
    db.write([db.wordBlocks, db.changes], async () => {
      const words = await db.words.open(keys);
      const changed: { readonly key: string }[] = [];
      for (const own of new Set(keys)) {
        const next = change(words.get(own));
        if (!next) continue;
        words.set(next);
        changed.push({ key: next.key });
      }
      await Promise.all([words.write(), db.changes.bulkAdd(changed)]);
    });
  return {
    update: (key, change) => updateAll([key], change),
    updateAll,
    replace: (change) =>
      db.write([db.wordBlocks, db.logBlocks, db.changes], async () => {
        const [words, logs] = await Promise.all([db.words.blocks(), db.logs.blocks()]);
        const next = change(collect(words, logs));
        await Promise.all([
          db.words.replace(next.words, words),
          db.logs.replace(logsOf(next.reviews), logs),
          db.changes.add(everything()),
        ]);
      }),
  };
}

function reviewWriters(db: VocabularyDatabase): Pick<Vocabulary, 'addReview' | 'undoReview'> {
  /** Replaces a word's log, and the word by what that makes of it; nothing where `next` gives nothing. */
  const write = (key: string, change: ChangeByReview, next: (log: readonly Review[]) => Review | undefined) =>
    db.write([db.wordBlocks, db.logBlocks, db.changes], async () => {
      const [words, logs] = await Promise.all([db.words.open([key]), db.logs.open([key])]);
      const [word, log] = [words.get(key), logs.get(key)?.reviews ?? []];
      const review = next(log);
      if (!review || !word) return false;
      const reviews = [...log.filter(({ id }) => id !== review.id), review];
      logs.set({ key, reviews });
      words.set(change(word, reviews, review));
      await Promise.all([words.write(), logs.write(), db.changes.add({ key })]);
      return true;
    });
  return {
    addReview: (review, change) =>
      write(review.key, change, (log) => (log.some(({ id }) => id === review.id) ? undefined : review)),
    undoReview: (key, id, now, change) =>
      write(key, change, (log) => {
        const review = log.find((known) => known.id === id && known.undoneAt === undefined);
        return review && { ...review, undoneAt: now };
      }),
  };
}
