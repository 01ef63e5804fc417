import type { Collection } from '../learning/merge.ts';
import type { Review, SavedWord } from '../learning/types.ts';
import { type Blocks, recordsIn } from './block-store.ts';
import { type Block, isKeyed, type Keyed } from './blocks.ts';
import { everything } from './changes.ts';
import type { VocabularyDatabase } from './database.ts';
import type { Log } from './records.ts';
import type { SetAside } from './snapshots.ts';

/** Tells sound records from damaged ones. */
export interface Judge {
  /** The record itself where it is sound, another where it could be mended from its reviews, undefined where neither. */
  word(record: unknown, reviews: readonly Review[]): SavedWord | undefined;
  review(record: unknown): record is Review;
}

/**
 * Takes damaged records out of the vocabulary, once `keep` has them safe, and mends those that can be. A kill in
 * between leaves a record in both places, never in none.
 * @returns all that is sound
 */
export async function sift(
  db: VocabularyDatabase,
  judge: Judge,
  keep: (records: readonly SetAside[]) => Promise<void>,
  now: number,
): Promise<Collection> {
  const before = { words: await db.words.blocks(), logs: await db.logs.blocks() };
  const found = diagnose(before, judge);
  if (found.aside.length > 0) await keep(found.aside.map((one) => ({ foundAt: now, ...one })));
  const ids = [...new Set([...found.words.keys(), ...found.logs.keys()])];
  if (ids.length === 0) return collect(before.words, before.logs);
  return db.write([db.wordBlocks, db.logBlocks, db.changes], async () => {
    // What was written since is looked at again: a word that was saved anew meanwhile is sound.
    const still = diagnose({ words: await db.words.blocks(ids), logs: await db.logs.blocks(ids) }, judge);
    await db.words.put(still.words);
    await db.logs.put(still.logs);
    await db.changes.add(everything());
    return collect(await db.words.blocks(), await db.logs.blocks());
  });
}

interface Diagnosis {
  readonly aside: readonly Omit<SetAside, 'foundAt'>[];
  /** The blocks that have to be written, without what is damaged. */
  readonly words: Blocks<SavedWord>;
  readonly logs: Blocks<Log>;
}

function diagnose({ words, logs }: { words: Blocks<SavedWord>; logs: Blocks<Log> }, judge: Judge): Diagnosis {
  const aside: Omit<SetAside, 'foundAt'>[] = [];
  const put = (table: SetAside['table'], id: number) => (value: unknown) => {
    aside.push({ table, key: isKeyed(value) ? value.key : `block ${id}`, value });
    return undefined;
  };
  const reviews = new Map<string, readonly Review[]>();
  const soundLogs = mend(
    logs,
    (id) => put('logs', id),
    (log, set) => {
      const own = log.reviews.filter((review) => judge.review(review));
      reviews.set(log.key, own);
      if (own.length === log.reviews.length) return log;
      set(log);
      return { ...log, reviews: own };
    },
  );
  const soundWords = mend(
    words,
    (id) => put('words', id),
    (word, set) => {
      return judge.word(word, reviews.get(word.key) ?? []) ?? set(word);
    },
  );
  return { aside, words: soundWords, logs: soundLogs };
}

/** The blocks that change where each record is what `better` makes of it, and strays are set aside. */
function mend<T extends Keyed>(
  blocks: Blocks<T>,
  asideOf: (id: number) => (value: unknown) => undefined,
  better: (record: T, aside: (value: unknown) => undefined) => T | undefined,
): Blocks<T> {
  const changed = new Map<number, Block<T>>();
  for (const [id, { records, strays }] of blocks) {
    const aside = asideOf(id);
    strays.forEach(aside);
    const next = new Map<string, T>();
    let same = strays.length === 0;
    for (const [key, record] of records) {
      const sound = better(record, aside);
      if (sound) next.set(key, sound);
      same &&= sound === record;
    }
    if (!same) changed.set(id, { records: next, strays: [] });
  }
  return changed;
}

/** Everything that blocks hold but what is damaged. */
export const collect = (words: Blocks<SavedWord>, logs: Blocks<Log>): Collection => ({
  words: recordsIn(words),
  reviews: recordsIn(logs).flatMap(({ reviews }) => reviews),
});
