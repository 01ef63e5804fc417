import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../browser/chromium.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { findChromium } from '../browser/find.ts';
import { until } from '../browser/wait.ts';
import { Problem } from '../problem.mjs';
import { during } from '../progress.mjs';
import { build } from '../tools/build.ts';
import { openPage } from '../tools/page.ts';
import { cardText, placeOf, reportOf } from '../tools/reading.ts';
import { TOP } from '../tools/run.ts';

const FOLDER = join(TOP, 'docs/pictures');
const SPLIT_VERB = 'kondigde het waterschap dinsdag';
const COMPOUND = 'onderwaterdrempel';
/** Saved for the picture of the saved words: a phrase that begins with the word. */
const SAVED = [SPLIT_VERB, 'landinwaarts', 'ongedeerd', 'hoogstpersoonlijk'];

/** `node scripts/pictures.mjs`: the pictures of the README, of the extension as it is built now. */
export async function main(_args: readonly string[], signal: AbortSignal): Promise<void> {
  const executable = findChromium();
  if (!executable)
    throw new Problem('The pictures need a Chromium: install one, or name its program in LEESWIJZER_CHROMIUM.');
  const extension = await build('chrome', signal);
  const page = await openPage();
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const dark of [false, true]) {
      const driver = await startChromium(executable, { extension, dark, width: 1000, height: 640 });
      const take = pictures(driver, page.url, dark ? 'dark' : 'light');
      await during(`Taking the ${dark ? 'dark' : 'light'} pictures`, take).finally(() => driver.close());
    }
  } finally {
    await page.close();
  }
}

async function pictures(driver: Driver, url: string, theme: 'light' | 'dark'): Promise<void> {
  const keep = (name: string, png: Uint8Array) => writeFileSync(join(FOLDER, `${name}-${theme}.png`), png);
  const tab = await driver.open(url);
  if (!(await reportOf(driver, tab, url))) throw new Problem('The sample article was not read: npm test tells more.');
  await openCard(tab, theme === 'light' ? SPLIT_VERB : COMPOUND);
  keep('card', await tab.screenshot());
  for (const phrase of SAVED) {
    await openCard(tab, phrase);
    await tab.press('s');
    await until(`"${phrase}" is saved`, async () => (await cardText(tab))?.includes('Saved'));
  }
  await tab.press('Escape');
  const popup = await driver.openPopup();
  await until('the popup lists the words', () => popup.evaluate(() => document.querySelectorAll('.row').length > 5));
  keep('popup', await popup.screenshot());
  await popup.close();
  const words = await driver.openExtensionPage('vocabulary.html');
  const listed = () => words.evaluate(() => document.querySelectorAll('li.word').length);
  await until('the saved words are listed', async () => (await listed()) === SAVED.length);
  keep('words', await words.screenshot());
  await words.evaluate(() => document.querySelector<HTMLElement>('li.word:last-child a')?.click());
  await until('the page of a word is shown', () => words.evaluate(() => document.querySelector('ul.family') !== null));
  keep('word', await words.screenshot());
  const review = await driver.openExtensionPage('review.html');
  await until('a word is asked', () => review.evaluate(() => document.querySelector('.card, .question') !== null));
  await review.press('Space');
  await until('its answer is shown', () => review.evaluate(() => document.body.textContent?.includes('Again')));
  keep('review', await review.screenshot());
}

async function openCard(tab: Tab, phrase: string): Promise<void> {
  await tab.press('Escape');
  await tab.hover(await placeOf(tab, phrase, 2));
  await until(`a card opens on "${phrase}"`, () => cardText(tab));
}
