import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { barriersIn } from './axe.ts';
import { inEachBrowser, SLUISKRANT } from './browsers.ts';
import { clickIn, marksOf, openCard } from './reader.ts';
import { at, putWords, saved, TODAY } from './saved-words.ts';

const sentence = 'Zij kondigde gisteren een feest aan.';
const context = {
  sentence,
  spans: [
    [4, 12],
    [32, 35],
  ] as const,
  title: 'Een bericht',
  url: 'https://krant.example/1',
  metAt: at(TODAY - 3),
};
const WORDS = [
  saved('verb', 'aankondigen', { gloss: 'to announce', level: 'B1', contexts: [context] }, [30, 27, 14]),
  saved('noun', 'waterschap', { article: 'het', gloss: 'water board', parts: ['water', 'schap'] }, [9, 6]),
  saved('noun', 'idee', { article: 'het', gloss: 'idea', level: 'A2' }),
];

inEachBrowser('No barrier is found by axe', (session) => {
  const shown = async (path: string, selector: string): Promise<Tab> => {
    const page = await session().driver.openExtensionPage(path);
    await until(`${selector} is there`, () => page.evaluate((part) => document.querySelector(part) !== null, selector));
    return page;
  };

  it('on My words, before there are any', async () => {
    const page = await shown('vocabulary.html', '.empty');
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  });

  it('on My words, with all that unfolds', async () => {
    await putWords(session().driver, {
      words: WORDS.map(({ word }) => word),
      reviews: WORDS.flatMap(({ reviews }) => reviews),
    });
    const page = await shown('vocabulary.html', '.copies');
    for (const part of ['.exchange summary', '.copies summary', 'li.word .buttons button', 'li.word .head input'])
      await clickIn(page, part, '');
    await until('the copies are there', () => page.evaluate(() => document.querySelector('.copies input') !== null));
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  });

  it('on the page of a word', async () => {
    const page = await shown('vocabulary.html#/word/verb%3Aaankondigen', '.memory');
    await until('the family is there', () => page.evaluate(() => document.querySelector('.family') !== null));
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  });

  it('in the review, before the answer and after', async () => {
    const page = await shown('review.html', '.asked');
    await clickIn(page, '.settings summary', 'Settings');
    expect(await barriersIn(page)).toEqual([]);
    await clickIn(page, '.show', '');
    await until('the answer is shown', () => page.evaluate(() => document.querySelector('.ratings') !== null));
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  });

  it('in the statistics, with their tables', async () => {
    const page = await shown('statistics.html', '.heat');
    await page.evaluate(() => {
      for (const table of document.querySelectorAll('details')) table.open = true;
    });
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  });

  it('on the card and in the popup', async () => {
    const article = await session().driver.open(SLUISKRANT);
    await until('words are marked', async () => (await marksOf(article)).word.length > 0);
    await openCard(article, 'kondigde het waterschap dinsdag', 'kondigde');
    expect(await barriersIn(article)).toEqual([]);
    const popup = await session().driver.openPopup();
    await until('the words are listed', () => popup.evaluate(() => document.querySelectorAll('.row').length > 3));
    expect(await barriersIn(popup)).toEqual([]);
    await popup.close();
  });
});
