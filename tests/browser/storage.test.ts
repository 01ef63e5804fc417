import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { cardText } from '../../scripts/tools/reading.ts';
import { ELSEWHERE, inEachBrowser, SLUISKRANT } from './browsers.ts';
import { send } from './kill-work.ts';
import { clickIn, marksOf, openCard, popupAsk, popupShows } from './reader.ts';

const PHRASE = 'De winkeliers in de buurt reageren verslagen';

/**
 * Leaves the databases as a newer build would that is still open in another tab: at a version that this build does not
 * know, and held by a connection that does not give way.
 */
async function occupy(page: Tab): Promise<void> {
  await page.evaluate(async () => {
    for (const name of ['leeswijzer-vocabulary', 'leeswijzer-glossary']) {
      await new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name);
        deletion.onsuccess = () => resolve();
        deletion.onerror = () => reject(deletion.error);
      });
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 990);
        opening.onupgradeneeded = () => opening.result.createObjectStore('of-another-kind');
        opening.onsuccess = () => {
          Object.assign(window, { [name]: opening.result });
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      });
    }
  });
}

/** Longer than two databases are waited for, shorter than a hundred blocks one by one. */
const PATIENCE_MS = 10_000;

inEachBrowser('Databases that cannot be used', (session) => {
  it('leave marks working where they go while the glossary is read from them', async () => {
    const { driver } = session();
    const holder = await driver.openExtensionPage('icon/32.png');
    const first = await driver.open(ELSEWHERE);
    await until('words are marked', async () => (await marksOf(first)).word.includes('verslagen'));
    await first.close();
    await driver.stopBackground();
    // The index is read from the database, the entries of the page to come are not yet.
    await holder.evaluate(send, 'glossary-levels', {});
    await occupy(holder);
    const tab = await driver.open(SLUISKRANT);
    await until('words are marked', async () => (await marksOf(tab)).word.length > 0, PATIENCE_MS);
    await tab.close();
    await holder.close();
  });

  it('leave look-ups and marks working, and nothing is shown as saved', async () => {
    const { driver } = session();
    const holder = await driver.openExtensionPage('icon/32.png');
    await driver.stopBackground();
    await occupy(holder);
    const tab = await driver.open(ELSEWHERE);
    await until('words are marked', async () => (await marksOf(tab)).word.includes('verslagen'));
    expect(await openCard(tab, PHRASE, 'winkeliers')).toContain('shopkeeper');
    await tab.press('s');
    await until('the card says why it is not saved', async () => (await cardText(tab))?.includes('was not saved'));
    expect((await marksOf(tab)).saved).toEqual([]);
    await tab.press('Escape');
    const popup = await driver.openPopup();
    await popupShows(popup, '.problem', 'not being saved');
    await popupAsk(popup, 'gezwommen');
    await popupShows(popup, 'section[aria-label="In the glossary"] .row', 'to swim');
    await clickIn(popup, '.row button', 'Save zwemmen');
    await popupShows(popup, '.row .failed', 'was not saved');
    await popup.close();
  });
});
