import { Dexie, type EntityTable } from 'dexie';
import type { Collection } from '../learning/merge.ts';
import type { Review, SavedWord } from '../learning/types.ts';
import { rework } from './rework.ts';
import { type Judge, sift } from './sift.ts';
import type { SetAside } from './snapshots.ts';
import { type Changes, everything, type OpenCopy, openCopy, watchWords } from './word-list.ts';

/**
 * The reviews of one word in one row: forty thousand rows of their own took five times as long to write as ten thousand
 * with four reviews each.
 */
interface LogRow {
  readonly key: string;
  readonly reviews: readonly Review[];
  /** Day of the newest of them. */
  readonly lastDay: number;
}

/** The reader's own words, apart from the glossary: an update of the glossary never opens this database. */
class VocabularyDatabase extends Dexie {
  words!: EntityTable<SavedWord, 'key'>;
  logs!: EntityTable<LogRow, 'key'>;
  changes!: Changes;
  constructor(name: string) {
    // 'strict': a word that was said to be saved survives the power cut that follows.
    // Without the cache, whose copies of ten thousand words take longer than reading them.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ words: 'key, updatedAt' });
    this.version(2)
      .stores({ logs: 'key, lastDay' })
      .upgrade((transaction) => transaction.table('words').toCollection().modify(addKeptAt));
    this.version(3).stores({ changes: '++n' });
  }
}

/** Version 1 changed `updatedAt` only when a word was saved, removed or restored. */
function addKeptAt(word: Omit<SavedWord, 'keptAt'> & { keptAt?: number }): void {
  word.keptAt = word.deletedAt === undefined ? word.updatedAt : word.createdAt;
}

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
  /** The newest so many of them: what a page shows while it reads all. */
  newest(count: number): Promise<SavedWord[]>;
  /** Begins to read what `watch` starts from, where that is known to follow. */
  begin(): void;
  /** Calls back with what `all` gives, now and after every change in any context; returns what ends that. */
  watch(onWords: (words: SavedWord[]) => void, onError: (error: unknown) => void): () => void;
  close(): void;
}

/** Saved, not removed, and whole enough to be shown; a damaged record is left to `sift`. */
const kept = (word: SavedWord | undefined): word is SavedWord =>
  word !== undefined &&
  word.deletedAt === undefined &&
  typeof word.lemma === 'string' &&
  typeof word.gloss === 'string' &&
  Array.isArray(word.contexts);

/** Opens the vocabulary's database, which is made where there is none. @throws (later, at each call) Dexie's errors */
export function openVocabulary(name = 'leeswijzer-vocabulary'): Vocabulary {
  const db = new VocabularyDatabase(name);
  let begun: OpenCopy | undefined;
  const all = async () => (await db.words.toArray()).filter(kept).sort((a, b) => b.updatedAt - a.updatedAt);
  return {
    ...writers(db),
    ...reviewWriters(db),
    words: async (keys) => (await db.words.bulkGet([...keys])).filter(kept),
    rework: (keys, change) => rework(db, keys, change, logsOf),
    async savedAmong(keys) {
      const words = await db.words.bulkGet([...keys]);
      return keys.filter((_, i) => kept(words[i]));
    },
    async reviewsSince(day) {
      const logs = await db.logs.where('lastDay').aboveOrEqual(day).toArray();
      return reviewsOf(logs).filter((review) => review.day >= day && review.undoneAt === undefined);
    },
    async reviewsOf(keys) {
      const logs = await db.logs.bulkGet([...keys]);
      return reviewsOf(logs.filter((log) => log !== undefined)).filter(({ undoneAt }) => undoneAt === undefined);
    },
    count: () => db.words.count(),
    lastChange: async () => (await db.changes.orderBy(':id').last())?.n ?? 0,
    keys: () => db.words.toCollection().primaryKeys(),
    async sift(judge, keep, now) {
      const { changed, ...sound } = await sift(db, judge, keep, logOf, now);
      if (changed) await db.changes.add(everything());
      return sound;
    },
    collection: () => db.transaction('r', db.words, db.logs, () => read(db)),
    all,
    newest: (count) => db.words.orderBy('updatedAt').reverse().filter(kept).limit(count).toArray(),
    begin() {
      begun ??= openCopy(`${name}-list`);
    },
    watch: (onWords, onError) => {
      const newestFirst = (words: SavedWord[]) => onWords(words.sort((a, b) => b.updatedAt - a.updatedAt));
      const copy = begun ?? openCopy(`${name}-list`);
      begun = undefined;
      return watchWords(db, copy, kept, newestFirst, onError);
    },
    close() {
      begun?.database.close();
      db.close();
    },
  };
}

async function read(db: VocabularyDatabase): Promise<Collection> {
  const [words, logs] = await Promise.all([db.words.toArray(), db.logs.toArray()]);
  return { words, reviews: reviewsOf(logs) };
}

const reviewsOf = (logs: readonly LogRow[]): Review[] =>
  logs.flatMap(({ reviews }) => (Array.isArray(reviews) ? reviews : []));

const logOf = (key: string, reviews: readonly Review[]): LogRow => ({
  key,
  reviews,
  lastDay: reviews.reduce((last, { day }) => Math.max(last, day), Number.NEGATIVE_INFINITY),
});

function logsOf(reviews: readonly Review[]): LogRow[] {
  const byKey = new Map<string, Review[]>();
  for (const review of reviews) {
    const list = byKey.get(review.key);
    if (list) list.push(review);
    else byKey.set(review.key, [review]);
  }
  return [...byKey].map(([key, list]) => logOf(key, list));
}

function writers(db: VocabularyDatabase): Pick<Vocabulary, 'update' | 'updateAll' | 'replace'> {
  return {
    update: (key, change) =>
      db.transaction('rw', db.words, db.changes, async () => {
        const next = change(await db.words.get(key));
        if (next) await Promise.all([db.words.put(next), db.changes.add({ key: next.key })]);
      }),
    updateAll: (keys, change) =>
      db.transaction('rw', db.words, db.changes, async () => {
        const words = await db.words.bulkGet([...new Set(keys)]);
        const next = words.map(change).filter((word) => word !== undefined);
        await Promise.all([db.words.bulkPut(next), db.changes.bulkAdd(next.map(({ key }) => ({ key })))]);
      }),
    replace: (change) =>
      db.transaction('rw', db.words, db.logs, db.changes, async () => {
        const { words, reviews } = change(await read(db));
        await Promise.all([db.words.clear(), db.logs.clear(), db.changes.add(everything())]);
        await Promise.all([db.words.bulkAdd(words), db.logs.bulkAdd(logsOf(reviews))]);
      }),
  };
}

function reviewWriters(db: VocabularyDatabase): Pick<Vocabulary, 'addReview' | 'undoReview'> {
  /** Replaces a word's log, and the word by what that makes of it; nothing where `next` gives nothing. */
  const write = (key: string, change: ChangeByReview, next: (log: readonly Review[]) => Review | undefined) =>
    db.transaction('rw', db.words, db.logs, db.changes, async () => {
      const [word, log] = await Promise.all([db.words.get(key), db.logs.get(key)]);
      const review = next(log?.reviews ?? []);
      if (!review || !word) return false;
      const reviews = [...(log?.reviews ?? []).filter(({ id }) => id !== review.id), review];
      await db.logs.put(logOf(key, reviews));
      await Promise.all([db.words.put(change(word, reviews, review)), db.changes.add({ key })]);
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
