import { expect, it } from 'vitest';
import type { Tab } from '../../../scripts/browser/driver.ts';
import { until } from '../../../scripts/browser/wait.ts';
import { marksOf } from '../reader.ts';
import { article, inShadow, page, paragraph, paragraphs } from './documents.ts';
import { ask, inEachBrowser, openMarked, rest, textsWhere } from './extension.ts';

const TITLE = 'Zoutdam verhoogt de dijken';
const asked = (tab: Tab) => ask<string[][]>(tab, 'batches');
const quiet = () => new Promise((resolve) => setTimeout(resolve, 800));

inEachBrowser('A page that changes', (session) => {
  it('has a paragraph that is added read, and only that one asked about', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 4)));
    const before = (await asked(tab)).length;
    await tab.evaluate((text) => {
      const added = document.createElement('p');
      added.textContent = text;
      document.querySelector('article')!.append(added);
    }, paragraph(5));
    await textsWhere(tab, 'the new paragraph is known', (texts) => texts.at(-1) === paragraph(5));
    expect((await asked(tab)).slice(before)).toEqual([[paragraph(5)]]);
  });

  it('has an edited paragraph read anew, and its old marks gone', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 4)));
    await tab.evaluate(() => {
      const text = document.querySelector('p')!.firstChild as Text;
      text.data = text.data.replace('De gemeenteraad', 'De waterschapsbestuurders');
    });
    const texts = await textsWhere(tab, 'the edit is known', (all) => all[1]!.includes('waterschapsbestuurders'));
    expect(texts).toHaveLength(5);
    await until('the edit is marked', async () => (await marksOf(tab)).saved.includes('waterschapsbestuurders'));
    expect((await marksOf(tab)).word.filter((word) => word === 'gemeenteraad')).toHaveLength(3);
  });

  it('keeps what is untouched when a framework builds the same text anew', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 4)));
    await tab.evaluate(() => {
      const first = document.querySelector('p')!;
      first.replaceWith(first.cloneNode(true));
    });
    await until(
      'it is marked again',
      async () => (await asked(tab)).flat().filter((text) => text.endsWith('(1).')).length === 2,
    );
    expect(await ask(tab, 'texts')).toEqual([TITLE, ...[1, 2, 3, 4].map(paragraph)]);
    await rest(tab, 'Zoutdam kondigde', 10);
    await until('a card opens', () => ask(tab, 'current'));
  });

  it('has what a click unfolds read', async () => {
    const style = '.more { display: none } .open .more { display: block }';
    const tab = await openMarked(
      session(),
      article(
        `${paragraphs(1, 4)}<div class="more">${paragraphs(5, 6)}</div><button onclick="this.parentElement.className = 'open'">Verder lezen</button>`,
        style,
      ),
    );
    expect(await ask(tab, 'texts')).toHaveLength(5);
    await tab.evaluate(() => document.querySelector('button')!.click());
    await textsWhere(tab, 'the rest is known', (texts) => texts.length === 7);
  });

  it('has the next article of an endless page read below the first', async () => {
    const tab = await openMarked(
      session(),
      page(`<div id="feed"><article><h1>${TITLE}</h1>${paragraphs(1, 4)}</article></div>`),
    );
    await tab.evaluate(
      (body) => {
        const next = document.createElement('article');
        next.innerHTML = body;
        document.querySelector('#feed')!.append(next);
      },
      `<h1>De haven van Zoutdam groeit</h1>${paragraphs(11, 14)}`,
    );
    const texts = await textsWhere(tab, 'the second is known', (all) => all.length === 10);
    expect(texts[5]).toBe('De haven van Zoutdam groeit');
  });

  it('is another article once the application has moved there', async () => {
    const tab = await openMarked(
      session(),
      page(`<div id="app"><main><h1>${TITLE}</h1>${paragraphs(1, 4)}</main></div>`),
    );
    await rest(tab, 'Zoutdam kondigde', 10);
    await until('a card opens', () => ask(tab, 'current'));
    await tab.evaluate(
      (body) => {
        history.pushState(null, '', '/haven');
        document.title = 'De haven van Zoutdam groeit';
        document.querySelector('#app')!.innerHTML = body;
      },
      `<main><h1>De haven van Zoutdam groeit</h1>${paragraphs(11, 15)}</main>`,
    );
    const texts = await textsWhere(tab, 'the other article is known', (all) => all.includes(paragraph(15)));
    expect(texts).toEqual(['De haven van Zoutdam groeit', ...[11, 12, 13, 14, 15].map(paragraph)]);
    expect(await ask(tab, 'title')).toBe('De haven van Zoutdam groeit');
    expect(await ask(tab, 'current')).toBeNull();
    expect((await marksOf(tab)).active).toEqual([]);
  });

  it('has what is added to a shadow root read', async () => {
    const tab = await openMarked(session(), inShadow);
    await tab.evaluate((text) => {
      const added = document.createElement('p');
      added.textContent = text;
      document.querySelector('news-text')!.shadowRoot!.querySelector('section')!.prepend(added);
    }, paragraph(5));
    await textsWhere(tab, 'the new paragraph is known', (texts) => texts[1] === paragraph(5));
  });

  it('is left alone in comments, notices and menus that come later', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 4)));
    await tab.evaluate((text) => {
      document
        .querySelector('article')!
        .insertAdjacentHTML('beforeend', `<section class="comments"><p>${text}</p></section>`);
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div role="dialog"><p>${text}</p></div><aside><p>${text}</p></aside>`,
      );
    }, paragraph(7));
    await quiet();
    expect(await ask(tab, 'texts')).toHaveLength(5);
  });

  it('costs little when it is restless', async () => {
    const tab = await openMarked(session(), article(paragraphs(1, 60)));
    const frames = await tab.evaluate(async () => {
      const clock = document.createElement('span');
      document.querySelector('article')!.append(clock);
      const end = performance.now() + 3000;
      let longest = 0;
      let last = performance.now();
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        clock.textContent = String(performance.now());
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    expect(frames).toBeLessThan(500);
  });
});

inEachBrowser('A page that is no article yet', (session) => {
  it('is read once its text is there', async () => {
    const tab = await session().open(
      page(
        `<div id="app">Laden</div><script>setTimeout(() => { app.innerHTML = ${JSON.stringify(`<main><h1>${TITLE}</h1>${paragraphs(1, 4)}</main>`)} }, 700)</script>`,
      ),
    );
    await textsWhere(tab, 'the article is known', (texts) => texts.length === 5);
  });

  it('is read once the reader has moved from it to an article, without loading anew', async () => {
    const english =
      '<p>The town council announced new measures after a long meeting about the dikes, which are no longer able to hold back the sea.</p>';
    const tab = await session().open(page(`<div id="app">${english.repeat(10)}</div>`));
    await quiet();
    expect(await ask(tab, 'texts')).toBeNull();
    await tab.evaluate(
      (body) => {
        history.pushState(null, '', '/dijken');
        document.querySelector('#app')!.innerHTML = body;
      },
      `<main><h1>${TITLE}</h1>${paragraphs(1, 4)}</main>`,
    );
    await textsWhere(tab, 'the article is known', (texts) => texts.length === 5);
  });
});
