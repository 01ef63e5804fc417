import { Dexie, type Table } from 'dexie';
import type { SavedWord } from '../learning/types.ts';
import { type BlockStore, blockStore, rowsOf } from './block-store.ts';
import { type Block, type BlockRow, spread } from './blocks.ts';
import type { Changes } from './changes.ts';
import { isLog, isWord, type Log } from './records.ts';

export interface WordBlockRow extends BlockRow {
  /** How many records are in it: an index tells it without the block being read. */
  readonly records: number;
}
export interface LogBlockRow extends BlockRow {
  /** Day of the newest review in it. */
  readonly lastDay: number;
}

/** The reader's own words, apart from the glossary: an update of the glossary never opens this database. */
export class VocabularyDatabase extends Dexie {
  wordBlocks!: Table<WordBlockRow, number>;
  logBlocks!: Table<LogBlockRow, number>;
  changes!: Changes;
  readonly words: BlockStore<SavedWord>;
  readonly logs: BlockStore<Log>;
  constructor(name: string) {
    // 'strict': a word that was said to be saved survives the power cut that follows.
    // Without the cache, whose copies of ten thousand words take longer than reading them.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ words: 'key, updatedAt' });
    this.version(2)
      .stores({ logs: 'key, lastDay' })
      .upgrade((transaction) => transaction.table('words').toCollection().modify(addKeptAt));
    this.version(3).stores({ changes: '++n' });
    this.version(4)
      .stores({ wordBlocks: 'id, records', logBlocks: 'id, lastDay', words: null, logs: null })
      .upgrade(async (transaction) => {
        const words = await transaction.table<SavedWord>('words').toArray();
        const logs = await transaction.table<Log & { lastDay?: number }>('logs').toArray();
        const plain = logs.map(({ lastDay: _, ...log }) => log);
        await transaction.table('wordBlocks').bulkPut(rowsOf(spread(words), wordRow));
        await transaction.table('logBlocks').bulkPut(rowsOf(spread(plain), logRow));
        // Version 3 kept a copy of the list, which was quicker to read than its rows.
        Dexie.delete(`${name}-list`).catch(() => undefined);
      });
    this.words = blockStore(this.wordBlocks, isWord, wordRow);
    this.logs = blockStore(this.logBlocks, isLog, logRow);
  }

  /**
   * Does all of it in one transaction, or nothing. Firefox closes a database that has met a full disk, which the next
   * transaction finds out when it writes: it is done once more, and the database opened anew for it.
   * @param work may run twice
   */
  write<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
    // Async, by which Dexie knows that there are promises of the browser's own to wait for.
    const once = () => this.transaction('rw', tables, async () => work());
    return once().catch((error: unknown) => {
      if (error instanceof Error && error.name === 'InvalidStateError') return once();
      throw error;
    });
  }
}

const wordRow = (row: BlockRow, { records }: Block<SavedWord>): WordBlockRow => ({ ...row, records: records.size });

function logRow(row: BlockRow, { records }: Block<Log>): LogBlockRow {
  let lastDay = Number.NEGATIVE_INFINITY;
  // A log of version 3 that is damaged is brought over as it is.
  for (const { reviews } of records.values())
    if (Array.isArray(reviews)) for (const { day } of reviews) if (day > lastDay) lastDay = day;
  return { ...row, lastDay };
}

/** Version 1 changed `updatedAt` only when a word was saved, removed or restored. */
function addKeptAt(word: Omit<SavedWord, 'keptAt'> & { keptAt?: number }): void {
  word.keptAt = word.deletedAt === undefined ? word.updatedAt : word.createdAt;
}
