import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { until } from '../../scripts/browser/wait.ts';
import { cardText, placeOf } from '../../scripts/tools/reading.ts';
import { ELSEWHERE, ENGLISH, GERMAN, inEachBrowser } from './browsers.ts';
import { listen, marksOf, popupAsk, popupShows } from './reader.ts';

/** After its last look at a page the gate is done; it looks again at pages that build their text by script. */
const GATE_IS_DONE = 5500;

inEachBrowser('The gate', (session) => {
  it('leaves pages in other languages alone, whatever they call themselves', async () => {
    const { driver } = session();
    const heard = await listen(driver);
    const tabs = [
      { tab: await driver.open(ENGLISH), text: 'rowed commuters, cyclists', word: 'commuters' },
      { tab: await driver.open(GERMAN), text: 'eine pensionierte Lehrerin', word: 'Lehrerin' },
    ];
    await sleep(GATE_IS_DONE);
    for (const { tab, text, word } of tabs) {
      await tab.toFront();
      await tab.hover(await placeOf(tab, text, text.indexOf(word)));
      await sleep(500);
      expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await cardText(tab)).toBeFalsy();
    }
    expect(await heard()).toEqual([]);
    // The same ear hears the gate of a Dutch page.
    const dutch = await driver.open(ELSEWHERE);
    await until('words are marked', async () => (await marksOf(dutch)).word.length > 0);
    expect(await heard()).toContain('article-found');
  });

  it('tells in the popup why a page is not read, and words can be looked up all the same', async () => {
    const { driver } = session();
    for (const [url, reason] of [
      [ENGLISH, 'This page is not in Dutch'],
      [GERMAN, 'This page is not in Dutch'],
      ['about:blank', 'Extensions cannot read this kind of page'],
    ] as const) {
      const tab = await driver.open(url);
      const popup = await driver.openPopup();
      await popupShows(popup, '.empty', reason);
      await popupAsk(popup, 'gezwommen');
      await popupShows(popup, 'section[aria-label="In the glossary"] .row', 'to swim');
      await popup.close();
      await tab.close();
    }
  });
});
