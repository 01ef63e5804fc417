import { Dexie, type EntityTable } from 'dexie';

/** A copy of everything at one time. */
export interface Snapshot {
  /** The reader's day; one copy is kept of each. */
  readonly day: number;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Records of words in it, those removed among them. Records never vanish by themselves: fewer means loss. */
  readonly records: number;
  /** The backup, as it would be written to a file. */
  readonly backup: string;
}

/** So many days are kept. */
const MOST = 7;

/** Copies in a database of their own, which damage of the other does not reach. */
class SnapshotDatabase extends Dexie {
  snapshots!: EntityTable<Snapshot, 'day'>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ snapshots: 'day' });
  }
}

export interface Snapshots {
  newest(): Promise<Snapshot | undefined>;
  /** Adds a copy in place of one of the same day, and lets the oldest go, in one transaction. */
  add(snapshot: Snapshot): Promise<void>;
  close(): void;
}

/** Opens the database of copies, which is made where there is none. @throws (later, at each call) Dexie's errors */
export function openSnapshots(name = 'leeswijzer-snapshots'): Snapshots {
  const db = new SnapshotDatabase(name);
  return {
    newest: () => db.snapshots.orderBy('day').last(),
    add: (snapshot) =>
      db.transaction('rw', db.snapshots, async () => {
        await db.snapshots.put(snapshot);
        const days = await db.snapshots.orderBy('day').primaryKeys();
        await db.snapshots.bulkDelete(days.slice(0, -MOST));
      }),
    close: () => db.close(),
  };
}
