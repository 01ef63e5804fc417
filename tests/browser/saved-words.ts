import type { Collection } from '../../learning/merge.ts';
import { scheduled } from '../../learning/review.ts';
import type { Review, SavedWord } from '../../learning/types.ts';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';

export const TODAY = Math.floor(Date.now() / 86_400_000);
/** Milliseconds: ten o'clock UTC on a day. */
export const at = (day: number) => day * 86_400_000 + 36_000_000;

/** A word that was saved forty days ago, and answered well so many days ago. */
export function saved(
  pos: SavedWord['pos'],
  lemma: string,
  more: Partial<SavedWord> = {},
  ago: readonly number[] = [],
): { word: SavedWord; reviews: Review[] } {
  const key = `${pos}:${lemma}`;
  const reviews = ago.map((days): Review => {
    const day = TODAY - days;
    return { id: `${key} ${days}`, key, at: at(day), day, rating: 3, kind: 'meaning', retention: 0.9, took: 2000 };
  });
  const word: SavedWord = {
    key,
    lemma,
    pos,
    gloss: `meaning of ${lemma}`,
    contexts: [],
    createdAt: at(TODAY - 40),
    updatedAt: at(TODAY - 3),
    keptAt: at(TODAY - 40),
    ...more,
  };
  return { word: scheduled(word, reviews, word.updatedAt), reviews };
}

/** Puts words and their reviews into the extension's database, as the background would have written them. */
export async function putWords(driver: Driver, { words, reviews }: Collection): Promise<void> {
  const page = await driver.openExtensionPage('vocabulary.html');
  // The page opens the database, and so makes it.
  await until('the page is there', () => page.evaluate(() => document.querySelector('main') !== null));
  const logs = words.map(({ key }) => {
    const own = reviews.filter((review) => review.key === key);
    return { key, reviews: own, lastDay: Math.max(0, ...own.map(({ day }) => day)) };
  });
  await page.evaluate(
    async (records, rows) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('leeswijzer-vocabulary');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = db.transaction(['words', 'logs', 'changes'], 'readwrite');
      for (const word of records) {
        transaction.objectStore('words').put(word);
        transaction.objectStore('changes').add({ key: word.key });
      }
      for (const row of rows) transaction.objectStore('logs').put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    words,
    logs,
  );
  await page.close();
}

/** The record of a word and its reviews as they are kept. */
export function keptWord(page: Pick<Tab, 'evaluate'>, key: string) {
  return page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('leeswijzer-vocabulary');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const get = (store: string) =>
      new Promise<Record<string, unknown> | undefined>((resolve, reject) => {
        const asking = db.transaction(store).objectStore(store).get(wanted);
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
    const found = { word: await get('words'), log: await get('logs') };
    db.close();
    return found as {
      word?: { edits?: Record<string, { value: unknown }>; deletedAt?: number };
      log?: { reviews: { kind: string; rating: number; undoneAt?: number }[] };
    };
  }, key);
}
