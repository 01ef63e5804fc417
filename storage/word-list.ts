import { liveQuery } from 'dexie';
import type { SavedWord } from '../learning/types.ts';
import { blockOf } from './blocks.ts';
import { changesSince, lastChange, prune } from './changes.ts';
import type { VocabularyDatabase } from './database.ts';

/** All words as they were after a change. */
interface Known {
  /** Number of the newest change that is in it, 0 for none. */
  readonly n: number;
  /** The words of each block that has some. */
  readonly blocks: ReadonlyMap<number, readonly SavedWord[]>;
}

/** So many changes after it was pruned last the journal is pruned again, when the list has been shown. Milliseconds. */
const MANY = 200;
const PRUNE_AFTER = 4000;

/**
 * Calls back with all records of words, in no order, now and after every change in any context; returns what ends that.
 * After a change the blocks alone are read that hold what was changed; other words are the same objects as before.
 */
export function watchWords(
  db: VocabularyDatabase,
  onWords: (words: SavedWord[]) => void,
  onError: (error: unknown) => void,
): () => void {
  let known: Known | undefined;
  let pruned = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const query = () =>
    db.transaction('r', db.wordBlocks, db.changes, async () => {
      known = await bringUp(db, known);
      return known;
    });
  const subscription = liveQuery(query).subscribe(({ n, blocks }) => {
    onWords([...blocks.values()].flat());
    if (n - pruned <= MANY || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      pruned = n;
      // What cannot be pruned is no loss: the journal is a little longer.
      prune(db.changes).catch(() => undefined);
    }, PRUNE_AFTER);
  }, onError);
  return () => {
    subscription.unsubscribe();
    clearTimeout(timer);
  };
}

/** What is known brought up to the newest change, or read anew where the journal does not lead there. */
async function bringUp(db: VocabularyDatabase, known: Known | undefined): Promise<Known> {
  if (!known) return readAll(db);
  const [changes, count] = await Promise.all([changesSince(db.changes, known.n), db.wordBlocks.count()]);
  if (!changes) return readAll(db);
  const blocks = new Map(known.blocks);
  const changed = await db.words.blocks([...new Set(changes.keys.map(blockOf))]);
  for (const [id, { records }] of changed) blocks.set(id, [...records.values()]);
  return blocks.size === count ? { n: changes.n, blocks } : readAll(db);
}

async function readAll(db: VocabularyDatabase): Promise<Known> {
  const [n, blocks] = await Promise.all([lastChange(db.changes), db.words.blocks()]);
  return { n, blocks: new Map([...blocks].map(([id, { records }]) => [id, [...records.values()]])) };
}
