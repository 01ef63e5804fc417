import { Dexie, type EntityTable } from 'dexie';
import { unzip, zip } from './gzip.ts';
import { keptDays } from './rotation.ts';

/** What is known of a copy without opening it. */
export interface SnapshotInfo {
  /** The reader's day; one copy is kept of each. */
  readonly day: number;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Records of words in it, those removed among them: records never vanish by themselves, so that fewer means loss. */
  readonly records: number;
  /** Records of reviews, those undone among them. */
  readonly reviews: number;
  /** The reader has said that what is gone since may stay gone. */
  readonly letGo?: boolean;
}

/** A copy of everything at one time. */
export interface Snapshot extends SnapshotInfo {
  /** Keys of the words in it that were not removed. */
  readonly keys: readonly string[];
  /** The backup, as it would be written to a file. */
  readonly backup: string;
}

/** A record that was found damaged, as it was. */
export interface SetAside {
  readonly id?: number;
  readonly foundAt: number;
  readonly table: 'words' | 'logs';
  readonly key: string;
  readonly value: unknown;
}

interface ContentRow {
  readonly day: number;
  /** Version 1 kept the text itself. */
  readonly backup: string | Uint8Array<ArrayBuffer>;
  /** Version 1 kept none. */
  readonly keys?: readonly string[];
}

/** Copies in a database of their own, which damage of the other does not reach. */
class SnapshotDatabase extends Dexie {
  snapshots!: EntityTable<SnapshotInfo, 'day'>;
  contents!: EntityTable<ContentRow, 'day'>;
  aside!: EntityTable<SetAside, 'id'>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ snapshots: 'day' });
    // What is asked at each start of the background must not read six megabytes.
    this.version(2)
      .stores({ contents: 'day', aside: '++id' })
      .upgrade(async (transaction) => {
        const old: (SnapshotInfo & { backup: string })[] = await transaction.table('snapshots').toArray();
        await transaction.table('contents').bulkPut(old.map(({ day, backup }) => ({ day, backup })));
        const infos = old.map(({ backup: _, ...info }) => ({ ...info, reviews: 0 }));
        await transaction.table('snapshots').bulkPut(infos);
      });
  }
}

export interface Snapshots {
  /** All copies, newest first. */
  list(): Promise<SnapshotInfo[]>;
  newest(): Promise<SnapshotInfo | undefined>;
  /** The backup of a day; undefined where there is none. @throws where it is damaged */
  backupOf(day: number): Promise<string | undefined>;
  /** Keys of the words that a day's copy has; undefined where it does not tell. */
  keysOf(day: number): Promise<readonly string[] | undefined>;
  /** Adds a copy in place of one of the same day, and lets old ones go, in one transaction. */
  add(snapshot: Snapshot): Promise<void>;
  /** Marks all copies so that what is gone since they were made is no loss any more. The copies stay. */
  letGo(): Promise<void>;
  /** Keeps damaged records. */
  setAside(records: readonly SetAside[]): Promise<void>;
  asideCount(): Promise<number>;
  allAside(): Promise<SetAside[]>;
  /** Throws the damaged records away. */
  forgetAside(): Promise<void>;
  close(): void;
}

/** Opens the database of copies, which is made where there is none. @throws (later, at each call) Dexie's errors */
export function openSnapshots(name = 'leeswijzer-snapshots'): Snapshots {
  const db = new SnapshotDatabase(name);
  return {
    list: () => db.snapshots.orderBy('day').reverse().toArray(),
    newest: () => db.snapshots.orderBy('day').last(),
    async backupOf(day) {
      const backup = (await db.contents.get(day))?.backup;
      return backup instanceof Uint8Array ? unzip(backup) : backup;
    },
    keysOf: async (day) => (await db.contents.get(day))?.keys,
    add: (snapshot) => add(db, snapshot),
    letGo: async () => {
      await db.snapshots.toCollection().modify({ letGo: true });
    },
    setAside: async (records) => {
      await db.aside.bulkAdd(records.map(({ id: _, ...record }) => record));
    },
    asideCount: () => db.aside.count(),
    allAside: () => db.aside.toArray(),
    forgetAside: () => db.aside.clear(),
    close: () => db.close(),
  };
}

async function add(db: SnapshotDatabase, { keys, backup, ...info }: Snapshot): Promise<void> {
  // Compressed before the transaction, which would end while it waits for anything else.
  const bytes = await zip(backup);
  await db.transaction('rw', db.snapshots, db.contents, async () => {
    await db.snapshots.put(info);
    await db.contents.put({ day: info.day, backup: bytes, keys });
    const days = await db.snapshots.orderBy('day').primaryKeys();
    const kept = new Set(keptDays(days));
    const gone = days.filter((day) => !kept.has(day));
    await db.snapshots.bulkDelete(gone);
    await db.contents.bulkDelete(gone);
  });
}
