import { Dexie, type EntityTable, liveQuery } from 'dexie';
import type { SavedWord } from '../learning/types.ts';

/** The reader's own words, apart from the glossary: an update of the glossary never opens this database. */
class VocabularyDatabase extends Dexie {
  words!: EntityTable<SavedWord, 'key'>;
  constructor(name: string) {
    // 'strict': a word that was said to be saved survives the power cut that follows.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ words: 'key, updatedAt' });
  }
}

/** The saved words. Every write is one transaction; what it promises is on disk when it resolves. */
export interface Vocabulary {
  /**
   * Replaces the word with what `change` makes of it, in one transaction. `change` gets undefined where there is none,
   * and returns undefined to leave things as they are.
   */
  update(key: string, change: (word: SavedWord | undefined) => SavedWord | undefined): Promise<void>;
  /** Which of these keys are saved and not removed. */
  savedAmong<K extends string>(keys: readonly K[]): Promise<K[]>;
  /** All saved words, newest first, without those removed. */
  all(): Promise<SavedWord[]>;
  /** Calls back with what `all` gives, now and after every change in any context; returns what ends that. */
  watch(onWords: (words: SavedWord[]) => void, onError: (error: unknown) => void): () => void;
  close(): void;
}

/** Opens the vocabulary's database, which is made where there is none. @throws (later, at each call) Dexie's errors */
export function openVocabulary(name = 'leeswijzer-vocabulary'): Vocabulary {
  const db = new VocabularyDatabase(name);
  const kept = (word: SavedWord | undefined): word is SavedWord => word !== undefined && word.deletedAt === undefined;
  const all = async () => (await db.words.orderBy('updatedAt').reverse().toArray()).filter(kept);
  return {
    update: (key, change) =>
      db.transaction('rw', db.words, async () => {
        const next = change(await db.words.get(key));
        if (next) await db.words.put(next);
      }),
    async savedAmong(keys) {
      const words = await db.words.bulkGet([...keys]);
      return keys.filter((_, i) => kept(words[i]));
    },
    all,
    watch(onWords, onError) {
      const subscription = liveQuery(all).subscribe(onWords, onError);
      return () => subscription.unsubscribe();
    },
    close: () => db.close(),
  };
}
