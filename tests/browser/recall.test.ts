import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { SavedWord } from '../../learning/types.ts';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { inEachBrowser, RECALL } from './browsers.ts';
import { clickIn, marksOf, openCard, popupShows } from './reader.ts';
import { keptWord, putWords, saved, TODAY } from './saved-words.ts';

/** A word that was learnt some weeks ago and comes back today. */
function due(pos: SavedWord['pos'], lemma: string) {
  const { word, reviews } = saved(pos, lemma, {}, [30, 27, 14]);
  return { word: { ...word, schedule: { ...word.schedule!, dueDay: TODAY } }, reviews };
}

inEachBrowser('Reading as recall', (session) => {
  let tab: Tab;
  let inside: Tab;

  const reviewsOf = async (key: string) =>
    ((await keptWord(inside, key)).log?.reviews ?? []).filter(({ undoneAt }) => undoneAt === undefined);

  it('counts a due word that is read past, once its text had its time and is out of view', async () => {
    const { driver } = session();
    const words = [due('adjective', 'trots'), due('noun', 'wethouder'), saved('noun', 'prijs')];
    await putWords(driver, { words: words.map(({ word }) => word), reviews: words.flatMap(({ reviews }) => reviews) });
    inside = await driver.openExtensionPage('icon/32.png');
    tab = await driver.open(RECALL);
    await until('saved words are marked', async () => (await marksOf(tab)).saved.includes('trots'));
    await openCard(tab, 'De wethouder is trots', 'wethouder');
    await sleep(1500);
    await tab.press('Escape');
    await sleep(4000);
    await tab.evaluate(() => window.scrollTo(0, 100_000));
    const recalls = await until('the recall is kept', async () => {
      const own = await reviewsOf('adjective:trots');
      return own.length > 3 && own;
    });
    expect(recalls.at(-1)).toMatchObject({ kind: 'reading', rating: 2 });
  });

  it('does not count a word that was looked up: it is kept for the next review', async () => {
    expect(await reviewsOf('noun:wethouder')).toHaveLength(3);
    const { word } = await keptWord(inside, 'noun:wethouder');
    expect(word?.edits?.lookedUp?.value).toBeGreaterThanOrEqual(TODAY - 1);
  });

  it('never counts a new word', async () => {
    expect(await reviewsOf('noun:prijs')).toEqual([]);
  });

  it('is shown in the popup, where it can be taken back', async () => {
    await tab.toFront();
    const popup = await session().driver.openPopup();
    await popupShows(popup, '.recalls', '1 word recalled while reading');
    await clickIn(popup, '.recalls button', 'Not recalled: trots');
    await until('it is taken back', async () => (await reviewsOf('adjective:trots')).length === 3);
    await popup.close();
  });

  it('counts nothing once it is switched off', async () => {
    const more = due('adjective', 'trots');
    const fresh = more.reviews.map((review) => ({ ...review, id: `again ${review.id}` }));
    await putWords(session().driver, { words: [more.word], reviews: fresh });
    await tab.toFront();
    const popup = await session().driver.openPopup();
    await popupShows(popup, '.settings', 'reading counts');
    await clickIn(popup, '.settings label:last-child input', '');
    await popup.close();
    // Not reloaded: a browser then shows the page again where it was left.
    await tab.goto('about:blank');
    await tab.goto(RECALL);
    await until('saved words are marked', async () => (await marksOf(tab)).saved.includes('trots'));
    await sleep(5000);
    await tab.evaluate(() => window.scrollTo(0, 100_000));
    await sleep(1500);
    expect(await reviewsOf('adjective:trots')).toHaveLength(3);
  });
});
