import { expect, it } from 'vitest';
import type { Tab } from '../../../scripts/browser/driver.ts';
import { until } from '../../../scripts/browser/wait.ts';
import { article, paragraphs } from './documents.ts';
import { ask, inEachBrowser, openMarked, rest } from './extension.ts';

const current = (tab: Tab) => ask<string | null>(tab, 'current');
const quiet = () => new Promise((resolve) => setTimeout(resolve, 600));

/** The card's rectangle in the window; undefined while it is closed. */
const cardRect = (tab: Tab) =>
  tab.evaluate(() => {
    const card = document.querySelector('leeswijzer-card')?.shadowRoot?.querySelector('[popover]:popover-open');
    if (!card) return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return { left, top, right, bottom, width: clientWidth, height: clientHeight };
  });

async function openOn(tab: Tab, phrase: string, offset: number): Promise<void> {
  await rest(tab, phrase, offset);
  await until('the card is placed', async () => ((await cardRect(tab))?.left ?? 0) > 0);
}

/** A word at a corner of the window, whatever its size. */
const AT = (place: string) =>
  article(
    paragraphs(1, 3),
    `body { margin: 0 } article h1 { font-size: 16px; position: fixed; margin: 2px; ${place} }`,
  );

for (const size of [
  { width: 320, height: 480 },
  { width: 1280, height: 800 },
]) {
  inEachBrowser(
    `In a window of ${size.width} pixels`,
    (session) => {
      const corners = [
        { corner: 'top left', place: 'top: 0; left: 0' },
        { corner: 'top right', place: 'top: 0; right: 0' },
        { corner: 'bottom left', place: 'bottom: 0; left: 0' },
        { corner: 'bottom right', place: 'bottom: 0; right: 0' },
        { corner: 'middle', place: 'top: 45%; left: 40%' },
      ];
      it.each(corners)('stays in the window at the $corner', async ({ place }) => {
        for (const height of [20, 2000]) {
          const tab = await openMarked(session(), AT(place), `?height=${height}`);
          await openOn(tab, 'Zoutdam verhoogt de dijken', 10);
          const { left, top, right, bottom, ...window } = (await cardRect(tab))!;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(window.width);
          expect(bottom).toBeLessThanOrEqual(window.height);
        }
      });
    },
    size,
  );
}

inEachBrowser('The card', (session) => {
  it('is open while the pointer is in it, and closes when it is elsewhere', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    await openOn(tab, 'nieuwe maatregelen', 10);
    const { left, top, right, bottom } = (await cardRect(tab))!;
    await tab.hover({ x: (left + right) / 2, y: (top + bottom) / 2 });
    await quiet();
    expect(await current(tab)).toBe('maatregelen');
    await tab.hover({ x: 3, y: 3 });
    await until('it closes', async () => !(await current(tab)));
    expect(await cardRect(tab)).toBeFalsy();
  });

  it('closes on Escape, which the page does not see', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    await tab.evaluate(() => {
      Object.assign(window, { keys: [] });
      window.addEventListener('keydown', ({ key }) => (window as unknown as { keys: string[] }).keys.push(key));
    });
    await openOn(tab, 'nieuwe maatregelen', 10);
    await tab.press('Escape');
    expect(await current(tab)).toBeNull();
    await tab.press('Escape');
    expect(await tab.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual(['Escape']);
  });

  it('closes on a click elsewhere, not on one in it', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    await openOn(tab, 'nieuwe maatregelen', 10);
    const { left, bottom } = (await cardRect(tab))!;
    await tab.click({ x: left + 60, y: bottom - 20 });
    expect(await current(tab)).toBe('maatregelen');
    await tab.click({ x: 3, y: 3 });
    expect(await current(tab)).toBeNull();
  });

  it('closes when its word is scrolled away, and moves with it until then', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 40)));
    await openOn(tab, 'tegenhouden (9)', 3);
    const before = (await cardRect(tab))!;
    await tab.evaluate(() => window.scrollBy(0, 60));
    await until('it moved', async () => Math.abs(((await cardRect(tab))?.top ?? 0) - before.top + 60) < 3);
    await tab.evaluate(() => window.scrollBy(0, 3000));
    await until('it closes', async () => !(await cardRect(tab)));
    expect(await current(tab)).toBeNull();
  });

  it('comes back where the page throws it out', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    await openOn(tab, 'nieuwe maatregelen', 10);
    await tab.evaluate(() => document.querySelector('leeswijzer-card')!.remove());
    await until('it is back', () => cardRect(tab));
    await tab.press('Escape');
    await tab.evaluate(() => document.querySelector('leeswijzer-card')!.remove());
    await tab.hover({ x: 3, y: 3 });
    await openOn(tab, 'nieuwe maatregelen', 10);
  });

  it('is not reached by the page’s style sheet', async () => {
    const style =
      'html > *:not(head, body) { display: none !important; opacity: 0 !important; transform: scale(0) !important } div { color: red !important; font-size: 90px }';
    const tab = await openMarked(session(), article(paragraphs(1, 3), style));
    await openOn(tab, 'nieuwe maatregelen', 10);
    const looks = await tab.evaluate(() => {
      const box = document.querySelector('leeswijzer-card')!.shadowRoot!.querySelector('.box')!;
      const { color, fontSize } = getComputedStyle(box);
      return { color, fontSize, width: box.getBoundingClientRect().width };
    });
    expect(looks).toEqual({ color: 'rgb(17, 17, 17)', fontSize: '16px', width: 300 });
  });

  it('is dark on a dark page, whatever the system prefers', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3), 'body { background: #111; color: #ddd }'));
    await openOn(tab, 'nieuwe maatregelen', 10);
    const background = await tab.evaluate(
      () =>
        getComputedStyle(document.querySelector('leeswijzer-card')!.shadowRoot!.querySelector('.box')!).backgroundColor,
    );
    expect(background).toBe('rgb(34, 34, 34)');
  });

  it('steps through the marked words by the keyboard, takes the focus on Enter and gives it back', async () => {
    const tab = await openMarked(session(), article(`<button>Delen</button>${paragraphs(1, 40)}`));
    await tab.evaluate(() => document.querySelector('button')!.focus());
    const visited: (string | null)[] = [];
    for (const direction of [1, 1, 1, -1]) {
      expect(await ask(tab, 'step', direction)).toBe(true);
      visited.push(await current(tab));
    }
    expect(visited).toEqual(['gemeenteraad', 'kondigde … aan', 'vergadering', 'kondigde … aan']);
    await tab.press('ArrowRight');
    expect(await current(tab)).toBe('vergadering');
    await tab.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('leeswijzer-card');
    await tab.press('Escape');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('button');
    await tab.evaluate(() => window.scrollTo(0, 2500));
    await ask(tab, 'step', 1);
    expect(await current(tab)).toBeTruthy();
    const { top, height } = (await cardRect(tab))!;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(height);
  });
});
