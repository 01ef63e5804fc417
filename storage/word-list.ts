import { Dexie, type EntityTable, liveQuery, type Table } from 'dexie';
import type { SavedWord } from '../learning/types.ts';

/**
 * A journal of which words were changed, in the database of the words and written in the same transaction: what a list
 * of ten thousand must read again after a change is then one word, whatever the clock said.
 */
export interface ChangeRow {
  /** Counts up by one. */
  readonly n?: number;
  /** Key of the word, or '' where more was changed than is worth telling. */
  readonly key: string;
}
const EVERYTHING = '';
/** A row of its own each time: the database writes its number into it. */
export const everything = (): ChangeRow => ({ key: EVERYTHING });
export type Changes = Table<ChangeRow, number>;

export interface Listed {
  readonly words: EntityTable<SavedWord, 'key'>;
  readonly changes: Changes;
}

/** All words as they were after a change. */
interface Known {
  /** Number of the newest change that is in it, 0 for none. */
  readonly n: number;
  /** Keys of all records, those removed among them. */
  readonly keys: Set<string>;
  readonly words: Map<string, SavedWord>;
}

/** A copy as one text: it is read and parsed in a fifth of the time that ten thousand records take. */
interface CopyRow {
  readonly id: 'words';
  readonly n: number;
  readonly keys: string;
  readonly words: string;
}

/** Nothing but a copy that can be made again, and so apart from the words. */
class CopyDatabase extends Dexie {
  copies!: EntityTable<CopyRow, 'id'>;
  constructor(name: string) {
    super(name, { cache: 'disabled' });
    this.version(1).stores({ copies: 'id' });
  }
}

/** With fewer words than this a copy saves no time. */
const LEAST = 1000;
/** A copy that lags behind by more changes is made again. */
const MOST_BEHIND = 200;
/** The list comes first, the copy for the next time later. Milliseconds. */
const COPY_AFTER = 4000;

type Kept = (word: SavedWord | undefined) => word is SavedWord;

/** The copy while it is being read: from the disk at once, and taken apart when it is needed. */
export interface OpenCopy {
  readonly database: CopyDatabase;
  readonly row: Promise<CopyRow | undefined>;
}

/** Begins to read the copy. @param name of its database */
export function openCopy(name: string): OpenCopy {
  const database = new CopyDatabase(name);
  // Without a copy, or where it cannot be read, the words are read one by one.
  return { database, row: database.copies.get('words').catch(() => undefined) as Promise<CopyRow | undefined> };
}

/**
 * Calls back with all saved words, now and after every change in any context; returns what ends that.
 */
export function watchWords(
  db: Listed,
  { database: copies, row }: OpenCopy,
  kept: Kept,
  onWords: (words: SavedWord[]) => void,
  onError: (error: unknown) => void,
): () => void {
  let known: Promise<Known | undefined> = row.then(readCopy);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let copied: number | undefined;
  void known.then((copy) => {
    copied = copy?.n;
  });
  let pruned = 0;
  const tidySoon = (now: Known) => {
    const isBehind = copied === undefined || now.n < copied || now.n - copied > MOST_BEHIND;
    const wantsCopy = isBehind && now.keys.size >= LEAST;
    if (timer !== undefined || !(wantsCopy || now.n - pruned > MOST_BEHIND)) return;
    timer = setTimeout(async () => {
      const newest = (await known) ?? now;
      timer = undefined;
      pruned = newest.n;
      // What cannot be kept is no loss: the words are read one by one the next time, and the journal is a little longer.
      await Promise.resolve(prune(db, newest.n)).catch(() => undefined);
      if (!wantsCopy) return;
      copied = newest.n;
      await writeCopy(copies, newest).catch(() => undefined);
    }, COPY_AFTER);
  };
  const query = async () => {
    const before = await Dexie.waitFor(known);
    const now = await bringUp(db, before, kept);
    known = Promise.resolve(now);
    return now;
  };
  const subscription = liveQuery(query).subscribe((now) => {
    onWords([...now.words.values()]);
    tidySoon(now);
  }, onError);
  return () => {
    subscription.unsubscribe();
    clearTimeout(timer);
    copies.close();
  };
}

/** What is known brought up to the newest change, or read anew where the journal does not lead there. */
async function bringUp(db: Listed, known: Known | undefined, kept: Kept): Promise<Known> {
  const [changes, last, records] = await Promise.all([
    db.changes
      .where(':id')
      .above(known?.n ?? 0)
      .toArray(),
    db.changes.orderBy(':id').last(),
    db.words.count(),
  ]);
  const n = last?.n ?? 0;
  const leads = known && n === known.n + changes.length && !changes.some(({ key }) => key === EVERYTHING);
  if (!leads) return readAll(db, n, kept);
  const changed = [...new Set(changes.map(({ key }) => key))];
  const words = new Map(known.words);
  const keys = new Set(known.keys);
  for (const [i, word] of (await db.words.bulkGet(changed)).entries()) {
    const key = changed[i]!;
    if (word) keys.add(key);
    else keys.delete(key);
    if (kept(word)) words.set(key, word);
    else words.delete(key);
  }
  return keys.size === records ? { n, keys, words } : readAll(db, n, kept);
}

async function readAll(db: Listed, n: number, kept: Kept): Promise<Known> {
  const records = await db.words.toArray();
  return {
    n,
    keys: new Set(records.map(({ key }) => key)),
    words: new Map(records.filter(kept).map((word) => [word.key, word])),
  };
}

function readCopy(row: CopyRow | undefined): Known | undefined {
  if (!row) return undefined;
  try {
    const words: SavedWord[] = JSON.parse(row.words);
    return {
      n: row.n,
      keys: new Set<string>(JSON.parse(row.keys)),
      words: new Map(words.map((word) => [word.key, word])),
    };
  } catch {
    return undefined;
  }
}

/** Lets go of the oldest changes: a list that does not know them yet reads everything anew. */
const prune = (db: Listed, n: number): PromiseLike<number> =>
  db.changes
    .where(':id')
    .belowOrEqual(n - MOST_BEHIND)
    .delete();

function writeCopy(copies: CopyDatabase, { n, keys, words }: Known): Promise<unknown> {
  const row: CopyRow = { id: 'words', n, keys: JSON.stringify([...keys]), words: JSON.stringify([...words.values()]) };
  return copies.copies.put(row);
}
