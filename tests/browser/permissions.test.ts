import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { inEachBrowser } from './browsers.ts';
import { clickIn, pointAt } from './reader.ts';

/** What a page does so long after the reader's last touch is its own doing, and Chromium asks nobody. */
const TOUCH_IS_OVER = 5500;

inEachBrowser('A permission that is refused', (session) => {
  let page: Tab;

  /**
   * In Firefox the reader refuses in the browser's dialog. Chromium's is out of a test's reach: there the browser does
   * not even ask, which goes the same way through the page.
   */
  const pressAndRefuse = async (selector: string) => {
    const { driver } = session();
    await until(`${selector} is there`, () => page.evaluate((part) => document.querySelector(part) !== null, selector));
    if (driver.refusePrompt) {
      await pointAt(page, selector);
      await driver.refusePrompt();
    } else {
      await page.evaluate(
        (part, wait) => void setTimeout(() => document.querySelector<HTMLElement>(part)?.click(), wait),
        selector,
        TOUCH_IS_OVER,
      );
      await sleep(TOUCH_IS_OVER);
    }
  };
  const told = () =>
    until('it is told', () => page.evaluate(() => document.querySelector('.failure span')?.textContent));
  const granted = () => page.evaluate(() => chrome.permissions.contains({ permissions: ['downloads'] }));

  it('leaves the copies as they were, and says so', async () => {
    page = await session().driver.openExtensionPage('vocabulary.html');
    await until('the page is there', () => page.evaluate(() => document.querySelector('.copies') !== null));
    await clickIn(page, '.copies summary', 'Copies of your words');
    await pressAndRefuse('.copies input');
    expect(await told()).toBe(
      'The browser did not give leave to write files, so no copies are written. Nothing was changed.',
    );
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.copies input')?.checked)).toBe(false);
    await until('it can be tried again', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('.copies input')?.disabled === false),
    );
    expect(await granted()).toBe(false);
    expect(await page.evaluate(() => chrome.storage.local.get('copyFiles'))).toEqual({});
  });

  it('can be closed, and then the message is gone', async () => {
    await clickIn(page, '.failure button', 'Close');
    await until('it is gone', () => page.evaluate(() => document.querySelector('.failure') === null));
  });

  it('sends nothing to Anki, and says so', async () => {
    const { driver, site } = session();
    await driver.withdrawSites();
    await page.toFront();
    await clickIn(page, '.exchange summary', 'Back up');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.exchange input[value=apkg]')?.click());
    await pressAndRefuse('.push .buttons-row button');
    expect(await told()).toBe(
      'The browser did not give leave to reach Anki on this computer, so nothing was sent. Press the button again and allow it.',
    );
    expect(site.requests.filter((url) => url.includes('8765'))).toEqual([]);
  });
});
