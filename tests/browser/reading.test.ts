import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { SAMPLE } from '../../scripts/tools/page.ts';
import { cardText, placeOf } from '../../scripts/tools/reading.ts';
import { ELSEWHERE, inEachBrowser, SLUISKRANT } from './browsers.ts';
import { choose, clickIn, listen, markedOutside, marksOf, openCard, popupAsk, popupShows } from './reader.ts';

const LEAD = 'kondigde het waterschap dinsdag een opvallend besluit aan';

inEachBrowser('A Dutch article', (session) => {
  let tab: Tab;
  let heard: () => Promise<string[]>;

  it('has the words above the reader’s level underlined, in the article only', async () => {
    heard = await listen(session().driver);
    tab = await session().driver.open(SLUISKRANT);
    const { word } = await until('words are marked', async () => {
      const marks = await marksOf(tab);
      return marks.word.length > 0 && marks;
    });
    expect(word).toEqual(expect.arrayContaining(['kondigde', 'aan', 'waterschap', 'juichen', 'toe']));
    expect(word).not.toContain('jaar');
    expect(await markedOutside(tab, 'main article')).toEqual([]);
    expect(await markedOutside(tab, 'h1, h2, p')).toEqual([]);
  });

  it('opens the whole verb’s card over either half, both halves lit, without a message', async () => {
    const before = (await heard()).length;
    expect(before).toBeGreaterThan(0);
    for (const half of ['kondigde', 'aan']) {
      const card = await openCard(tab, half === 'aan' ? LEAD.slice(-10) : LEAD, half);
      expect(card).toContain('aankondigen');
      expect(card).toContain('to announce');
      expect(card).toContain('past singular');
      expect((await marksOf(tab)).active).toEqual(['kondigde', 'aan']);
      await tab.press('Escape');
      await until('the card closes', async () => !(await cardText(tab)));
      expect((await marksOf(tab)).active).toEqual([]);
    }
    expect((await heard()).slice(before)).toEqual([]);
  });

  it('shows the card above the page, inside the window, in colours of its own', async () => {
    await openCard(tab, LEAD, 'kondigde');
    const look = await tab.evaluate(() => {
      const card = document.querySelector('leeswijzer-card')?.shadowRoot?.querySelector('article.card');
      if (!card) throw new Error('no card');
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return {
        paper: getComputedStyle(card).backgroundColor,
        inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        above: document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.localName,
      };
    });
    expect(look).toEqual({ paper: 'rgb(255, 253, 248)', inside: true, above: 'leeswijzer-card' });
    await tab.press('Escape');
  });

  it('explains a compound by its parts and an expression as a whole', async () => {
    const compound = await openCard(tab, 'houdt een onderwaterdrempel het tegen', 'onderwaterdrempel');
    for (const part of ['onder', 'water', 'drempel', 'threshold']) expect(compound).toContain(part);
    await tab.press('Escape');
    const expression = await openCard(tab, 'deed iedereen water bij de wijn', 'wijn');
    expect(expression).toContain('water bij de wijn doen');
    await tab.press('Escape');
  });

  it('shows the word’s example by a key and puts it away, the card staying open as it grows under the pointer', async () => {
    const closed = await openCard(tab, 'denkt er nog over na', 'denkt');
    await tab.press('e');
    const open = await until('the example is shown', async () => {
      const text = await cardText(tab);
      return text !== closed && !text?.includes('…') && text;
    });
    expect(open).toContain('Denk goed na voor je antwoordt.Think carefully before you answer.');
    // Longer than the pointer may be away from word and card.
    await sleep(600);
    expect(await cardText(tab)).toBe(open);
    await tab.press('e');
    await until('the example is put away', async () => (await cardText(tab)) === closed);
    await tab.press('Escape');
  });

  it('saves the word of the card by a key, waking the background, and marks both halves as saved', async () => {
    await openCard(tab, LEAD, 'kondigde');
    await session().driver.stopBackground();
    await tab.press('s');
    await until('both halves are marked as saved', async () => (await marksOf(tab)).saved.join() === 'kondigde,aan');
    expect(await cardText(tab)).toContain('Saved');
    expect((await marksOf(tab)).word).not.toContain('kondigde');
    await tab.press('Escape');
  });

  it('still has it saved after a reload with a background that was stopped', async () => {
    await session().driver.stopBackground();
    await tab.reload();
    await until('it is marked as saved', async () => (await marksOf(tab)).saved.join() === 'kondigde,aan');
  });

  it('marks other forms of a saved word on another page', async () => {
    const other = await session().driver.open(ELSEWHERE);
    await until('its forms are marked', async () => (await marksOf(other)).saved.length > 0);
    expect([...(await marksOf(other)).saved].sort()).toEqual(['aan', 'aangekondigd', 'kondigde']);
    await other.close();
    await tab.toFront();
  });

  it('has its terms in the popup, which looks up inflected forms, and removes with undo', async () => {
    const popup = await session().driver.openPopup();
    await popupShows(popup, 'h2', 'Zeesluis van Zoutdam na zeventig jaar weer open voor trekvissen');
    await popupShows(popup, '.row', 'waterschap');
    await popupAsk(popup, 'ongedeerd');
    await popupShows(popup, 'section[aria-label="On this page"] .row', 'unharmed');
    await popupAsk(popup, 'gezwommen');
    await popupShows(popup, 'section[aria-label="In the glossary"] .row', 'to swim');
    await session().driver.stopBackground();
    await popupAsk(popup, 'aankondigde');
    await popupShows(popup, 'section[aria-label="In the glossary"] .row', 'to announce');
    await clickIn(popup, '.row button', 'Remove aankondigen');
    await until('the mark is gone', async () => (await marksOf(tab)).saved.length === 0);
    await clickIn(popup, '.toast button', 'Undo');
    await until('the mark is back', async () => (await marksOf(tab)).saved.join() === 'kondigde,aan');
    await popup.close();
  });

  it('is kept with its sentence on the page of saved words, and removed there', async () => {
    const words = await session().driver.openExtensionPage('vocabulary.html');
    const item = await until('the word is listed', () =>
      words.evaluate(() => document.querySelector('li.word')?.outerHTML),
    );
    expect(item).toContain('aankondigen');
    expect(item).toContain('<mark>kondigde</mark> het waterschap dinsdag een opvallend besluit <mark>aan</mark>');
    expect(item).toContain(SLUISKRANT);
    await clickIn(words, 'button.remove', 'Remove aankondigen');
    await until('the list is empty', () => words.evaluate(() => !document.querySelector('li.word')));
    await words.close();
    await tab.toFront();
    await until('the mark is gone', async () => (await marksOf(tab)).saved.length === 0);
  });

  it('keeps the page’s own DOM as it was, but for one element', async () => {
    await openCard(tab, LEAD, 'kondigde');
    const foreign = await tab.evaluate(
      (source) => {
        const asServed = new DOMParser().parseFromString(source, 'text/html').documentElement;
        const now = document.documentElement.cloneNode(true) as Element;
        const known = new Set([...asServed.querySelectorAll('*')].map((element) => element.localName));
        const added = [...now.querySelectorAll('*')].filter((element) => !known.has(element.localName));
        for (const element of added) element.remove();
        return { added: added.length, same: now.outerHTML.trim() === asServed.outerHTML.trim() };
      },
      readFileSync(SAMPLE, 'utf8'),
    );
    expect(foreign).toEqual({ added: 1, same: true });
    await tab.press('Escape');
  });

  it('has fewer words underlined for a reader of a higher level', async () => {
    const before = (await marksOf(tab)).word.length;
    const popup = await session().driver.openPopup();
    await popupShows(popup, '.row', 'waterschap');
    await choose(popup, 'select', 'C1');
    await until('fewer words are marked', async () => {
      const { word } = await marksOf(tab);
      return word.length < before && !word.includes('kondigde');
    });
    await choose(popup, 'select', 'B1');
    await until('the marks are back', async () => (await marksOf(tab)).word.length === before);
    await popup.close();
  });

  it('is left alone once its site is switched off, and read again once it is on', async () => {
    await switchSite('switched off on sluiskrant.example');
    await until('nothing is marked', async () => (await marksOf(tab)).word.length === 0);
    await tab.reload();
    await tab.hover(await placeOf(tab, LEAD, 3));
    await sleep(1000);
    expect(await marksOf(tab)).toEqual({ word: [], saved: [], active: [] });
    expect(await cardText(tab)).toBeFalsy();
    await switchSite('waterschap');
    await until('words are marked', async () => (await marksOf(tab)).word.includes('kondigde'));
    expect(await openCard(tab, LEAD, 'kondigde')).toContain('aankondigen');
  });

  async function switchSite(thenShown: string): Promise<void> {
    const popup = await session().driver.openPopup();
    await popupShows(popup, 'header .switch', 'here');
    await clickIn(popup, 'header .switch input', '');
    await popupShows(popup, '.empty, .row', thenShown);
    await popup.close();
  }

  it('asks nothing of the network', () => {
    const hosts = new Set(session().site.requests.map((url) => new URL(url).host));
    for (const own of session().driver.ownHosts) hosts.delete(own);
    expect([...hosts].sort()).toEqual(['elders.example', 'sluiskrant.example']);
  });
});
