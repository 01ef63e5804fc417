import { expect, it } from 'vitest';
import type { Tab } from '../../../scripts/browser/driver.ts';
import { until } from '../../../scripts/browser/wait.ts';
import { placeOf } from '../../../scripts/tools/reading.ts';
import { marksOf } from '../reader.ts';
import { article, inShadow, page, paragraph, paragraphs } from './documents.ts';
import { ask, inEachBrowser, openMarked, rest } from './extension.ts';

/** Longer than the hover delay of the content script and the grace for leaving. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 600));
const current = (tab: Tab) => ask<string | null>(tab, 'current');

inEachBrowser('Reading a page', (session) => {
  it('registers what is near the window only, and more as the reader scrolls', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 150)));
    const first = (await marksOf(tab)).word.length;
    expect(first).toBeLessThan(150 * 7 * 0.4);
    await tab.evaluate(() => window.scrollTo(0, 4000));
    await until('other marks are registered', async () =>
      tab.evaluate(() =>
        [...(CSS.highlights.get('leeswijzer-word') as unknown as Iterable<AbstractRange>)].some(
          ({ startContainer }) => (startContainer.parentElement?.getBoundingClientRect().top ?? -1) > 0,
        ),
      ),
    );
  });

  it('lights both halves of a split verb from either half, and leaves them again', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    for (const [phrase, offset] of [
      ['Zoutdam kondigde gisteren', 10],
      ['maatregelen aan. Volgens', 13],
    ] as const) {
      await rest(tab, phrase, offset);
      await until('the card opens', async () => (await current(tab)) === 'kondigde … aan');
      expect((await marksOf(tab)).active).toEqual(['kondigde', 'aan']);
      await tab.hover({ x: 2, y: 2 });
      await until('the card closes', async () => (await current(tab)) === null);
      expect((await marksOf(tab)).active).toEqual([]);
    }
  });

  const found: { name: string; body: string; style?: string; phrase: string; offset: number; term: string | null }[] = [
    { name: 'a plain word', body: '', phrase: 'over het waterbeheer', offset: 5, term: 'het' },
    {
      name: 'a word with markup inside',
      body: `<p>De <b>water</b>vogel<i>liefhebbers</i> en hun vrienden vierden feest aan de haven van Zoutdam.</p>`,
      phrase: 'watervogelliefhebbers',
      offset: 14,
      term: 'watervogelliefhebbers',
    },
    {
      name: 'a word with soft hyphens over two lines',
      body: `<p style="width: 9em">Een water&shy;schaps&shy;verkiezing in onze gemeente is altijd goed voor een beetje spanning.</p>`,
      phrase: 'waterschapsverkiezing',
      offset: 18,
      term: 'waterschapsverkiezing',
    },
    {
      name: 'text that is turned',
      body: '',
      style: 'article { transform: rotate(3deg) scale(0.9) }',
      phrase: 'nieuwe maatregelen',
      offset: 10,
      term: 'maatregelen',
    },
    {
      name: 'text that is zoomed',
      body: '',
      style: 'article { zoom: 1.4 }',
      phrase: 'nieuwe maatregelen',
      offset: 10,
      term: 'maatregelen',
    },
    {
      name: 'text in columns',
      body: '',
      style: 'article { columns: 2 }',
      phrase: 'nieuwe maatregelen',
      offset: 10,
      term: 'maatregelen',
    },
    {
      name: 'text not to be selected',
      body: '',
      style: 'p { user-select: none; -webkit-user-select: none }',
      phrase: 'nieuwe maatregelen',
      offset: 10,
      term: 'maatregelen',
    },
    {
      name: 'text to be selected whole',
      body: '',
      style: 'p { user-select: all; -webkit-user-select: all }',
      phrase: 'nieuwe maatregelen',
      offset: 10,
      term: 'maatregelen',
    },
    {
      name: 'text under a link stretched over it',
      body: '',
      style: 'p { position: relative } p::after { content: ""; position: absolute; inset: 0 }',
      phrase: 'nieuwe maatregelen',
      offset: 10,
      term: 'maatregelen',
    },
    {
      name: 'text with something on top of it: not',
      body: '<div style="position: fixed; inset: 0; background: #fff8"></div>',
      phrase: 'nieuwe maatregelen',
      offset: 10,
      term: null,
    },
  ];
  it.each(found)('finds $name', async ({ body, style, phrase, offset, term }) => {
    const tab = await openMarked(session(), article(paragraphs(1, 3) + body, style));
    await rest(tab, phrase, offset);
    if (term === null) await quiet();
    else await until(`the card of ${term} opens`, async () => (await current(tab)) === term);
    expect(await current(tab)).toBe(term);
  });

  it('finds no word in the empty end of a line, nor between paragraphs', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    const places = await tab.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect());
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p')!);
      const last = [...range.getClientRects()].at(-1)!;
      return [
        { x: last.right + 12, y: last.top + last.height / 2 },
        { x: first!.left + 30, y: (first!.bottom + second!.top) / 2 },
      ];
    });
    for (const place of places) {
      await tab.hover(place);
      await quiet();
      expect(await current(tab)).toBeNull();
    }
  });

  it('reads what is in a shadow root and its slots, and styles its marks', async () => {
    const tab = await openMarked(session(), inShadow);
    expect(await ask(tab, 'texts')).toEqual(['Zoutdam verhoogt de dijken', ...[1, 2, 9].map(paragraph)]);
    expect(await tab.evaluate(() => document.querySelector('news-text')!.shadowRoot!.adoptedStyleSheets.length)).toBe(
      1,
    );
    const place = await tab.evaluate(() => {
      const text = document.querySelector('news-text')!.shadowRoot!.querySelector('p')!.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('gemeenteraad') + 3);
      range.setEnd(text, range.startOffset + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await tab.hover(place);
    await until('the card opens', async () => (await current(tab)) === 'gemeenteraad');
    await rest(tab, paragraph(9).slice(0, 15), 5);
    await until('the slotted word is found', async () => (await current(tab)) === 'gemeenteraad');
  });

  it('changes nothing of the page but for one element, and takes that away at the end', async () => {
    const source = article(paragraphs(1, 4));
    const tab = await openMarked(session(), source);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await rest(tab, 'nieuwe maatregelen', 10);
    await until('the card opens', () => current(tab));
    expect(await tab.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe('leeswijzer-card');
    await ask(tab, 'stop');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.hover(await placeOf(tab, 'nieuwe maatregelen', 3));
    await quiet();
    expect(await tab.evaluate(() => document.querySelector('leeswijzer-card'))).toBeNull();
  });

  it('stays on its word when the terms are given anew', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    await rest(tab, 'nieuwe maatregelen', 10);
    await until('the card opens', () => current(tab));
    await ask(tab, 'annotateAgain');
    await tab.hover(await placeOf(tab, 'nieuwe maatregelen', 12));
    await quiet();
    expect(await current(tab)).toBe('maatregelen');
    expect((await marksOf(tab)).active).toEqual(['maatregelen']);
  });

  it('opens no card over selected text, and while a page without an article is shown', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    await tab.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
    await rest(tab, 'nieuwe maatregelen', 10);
    await quiet();
    expect(await current(tab)).toBeNull();
    const bare = await session().open(page('<p>Welkom.</p>'));
    await quiet();
    expect(await ask(bare, 'texts')).toBeNull();
  });

  it('leaves a tap on a link to the link and opens the card of a tapped word', async () => {
    const tab = await openMarked(
      session(),
      article(
        `${paragraphs(1, 3)}<p>Lees het besluit in de <a href="#bijlage">raadsstukken</a> van de gemeenteraad van Zoutdam, die u kosteloos kunt inzien.</p>`,
      ),
    );
    const tap = async (phrase: string, offset: number) => {
      const place = await placeOf(tab, phrase, offset);
      await tab.evaluate(({ x, y }) => {
        const target = document.elementFromPoint(x, y)!;
        const init = { clientX: x, clientY: y, pointerType: 'touch', bubbles: true, composed: true, cancelable: true };
        for (const type of ['pointerdown', 'pointerup', 'click']) target.dispatchEvent(new PointerEvent(type, init));
      }, place);
    };
    await tap('de raadsstukken', 6);
    expect(await tab.evaluate(() => location.hash)).toBe('#bijlage');
    expect(await current(tab)).toBeNull();
    await tap('nieuwe maatregelen', 3);
    expect(await current(tab)).toBeNull();
    await tap('nieuwe maatregelen', 10);
    expect(await current(tab)).toBe('maatregelen');
    expect(await ask(tab, 'reach')).toBe('touch');
  });

  it('opens the card of any word under a finger that stays, and of none under one that moves', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 3)));
    const touch = async (phrase: string, offset: number, types: readonly string[], move = 0) => {
      const place = await placeOf(tab, phrase, offset);
      await tab.evaluate(
        ({ x, y }, events, by) => {
          const init = { pointerType: 'touch', bubbles: true, composed: true, clientX: x, clientY: y + by };
          for (const type of events) document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent(type, init));
        },
        place,
        types,
        move,
      );
    };
    await touch('na een lange', 9, ['pointerdown']);
    await touch('na een lange', 9, ['pointermove'], 40);
    await quiet();
    expect(await current(tab)).toBeNull();
    await touch('na een lange', 9, ['pointerdown']);
    await until('the card opens', async () => (await current(tab)) === 'lange');
  });
});
