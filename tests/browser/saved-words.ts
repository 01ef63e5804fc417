import type { Collection } from '../../learning/merge.ts';
import { scheduled } from '../../learning/review.ts';
import type { Review, SavedWord } from '../../learning/types.ts';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { type Log, logsOf } from '../../storage/records.ts';
import { keptRecords, putKept } from './kept-words.ts';

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
  await putKept(page, 'word', words);
  await putKept(page, 'log', logsOf(reviews));
  await page.close();
}

/** The record of a word and its reviews as they are kept. */
export async function keptWord(
  page: Pick<Tab, 'evaluate'>,
  key: string,
): Promise<{ word: SavedWord | undefined; log: Log | undefined }> {
  const [words, logs] = await Promise.all([keptRecords<SavedWord>(page, 'word'), keptRecords<Log>(page, 'log')]);
  return { word: words.find((word) => word.key === key), log: logs.find((log) => log.key === key) };
}
