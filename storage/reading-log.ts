import { Dexie, type EntityTable } from 'dexie';
import type { ReadWords } from '../learning/statistics/reading.ts';
import { hash } from './hash.ts';

/** What was read on a day, in numbers alone. */
export interface DayOfReading extends ReadWords {
  readonly day: number;
}
interface DayRow extends DayOfReading {
  /** Hashes of the paragraphs that were counted; two in a hundred thousand may be taken for one, which is no matter for a count. */
  readonly seen: readonly number[];
}

/** A paragraph counts once within so many days: tabs are loaded again at each start of the browser. */
const ONCE_IN_DAYS = 60;
/** So many days are kept. */
const MOST_DAYS = 400;

class ReadingDatabase extends Dexie {
  days!: EntityTable<DayRow, 'day'>;
  constructor(name: string) {
    super(name);
    this.version(1).stores({ days: 'day' });
  }
}

/** How much was read and known, day by day: numbers, no text and no addresses. Not part of a backup. */
export interface ReadingLog {
  /** Which of these paragraphs were not counted yet. */
  unseen(day: number, paragraphs: readonly string[]): Promise<number[]>;
  /** Adds to a day, and marks the paragraphs as counted. */
  add(day: number, read: ReadWords, paragraphs: readonly string[]): Promise<void>;
  days(): Promise<DayOfReading[]>;
  close(): void;
}

/** Opens the database, which is made where there is none. @throws (later, at each call) Dexie's errors */
export function openReadingLog(name = 'leeswijzer-reading'): ReadingLog {
  const db = new ReadingDatabase(name);
  return {
    async unseen(day, paragraphs) {
      const rows = await db.days
        .where('day')
        .above(day - ONCE_IN_DAYS)
        .toArray();
      const seen = new Set(rows.flatMap((row) => row.seen));
      return [...paragraphs.keys()].filter((i) => !seen.has(hash(paragraphs[i]!)));
    },
    add: (day, { words, known, learning }, paragraphs) =>
      db.transaction('rw', db.days, async () => {
        const row = (await db.days.get(day)) ?? { day, words: 0, known: 0, learning: 0, seen: [] };
        await db.days.put({
          day,
          words: row.words + words,
          known: row.known + known,
          learning: row.learning + learning,
          seen: [...new Set([...row.seen, ...paragraphs.map(hash)])],
        });
        await db.days
          .where('day')
          .belowOrEqual(day - MOST_DAYS)
          .delete();
      }),
    days: async () => (await db.days.toArray()).map(({ seen: _, ...day }) => day),
    close: () => db.close(),
  };
}
