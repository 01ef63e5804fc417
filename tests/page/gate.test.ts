import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgePage, judgeText } from '../../page/gate.ts';
import { documentOf } from './document.ts';

const PAGES = join(import.meta.dirname, 'article', 'pages');
const pages = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const DUTCH = 'De schipper legde zijn boot aan de kade en liep met zijn hond naar het dorp, waar niemand hem kende. ';
const ENGLISH =
  'The skipper moored his boat at the quay and walked to the village with his dog, where they did not know him. ';
const p = (text: string, times: number) => `<p>${text}</p>`.repeat(times);

describe('The gate', () => {
  it.each(pages)('lets in what has an article: %s', (name) => {
    const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
    const { article } = judgePage(documentOf(readFileSync(join(PAGES, name, 'source.html'), 'utf8')));
    // A list of teasers is as much text as an article; the search for the article tells them apart.
    if (name !== 'list-page') expect(article).toBe(expected !== null && expected.paragraphs.length > 0);
  });

  const cases = [
    { name: 'Dutch', html: p(DUTCH, 5), dutch: true, article: true, bare: false },
    {
      name: 'Dutch that calls itself English',
      html: `<main lang="en">${p(DUTCH, 5)}</main>`,
      dutch: true,
      article: true,
      bare: false,
    },
    { name: 'half Dutch, half English', html: p(DUTCH, 6) + p(ENGLISH, 6), dutch: true, article: true, bare: false },
    {
      name: 'English with a Dutch quotation',
      html: p(ENGLISH, 9) + p(DUTCH, 2),
      dutch: false,
      article: false,
      bare: false,
    },
    {
      name: 'English that calls itself Dutch',
      html: `<main lang="nl">${p(ENGLISH, 9)}</main>`,
      dutch: false,
      article: false,
      bare: false,
    },
    { name: 'a little Dutch', html: p(DUTCH, 2), dutch: true, article: false, bare: true },
    { name: 'Dutch links only', html: p(`<a href="/">${DUTCH}</a>`, 9), dutch: false, article: false, bare: true },
    {
      name: 'Dutch in scripts and fields',
      html: `<textarea>${DUTCH.repeat(9)}</textarea>`,
      dutch: false,
      article: false,
      bare: true,
    },
    {
      name: 'Dutch after much that is English',
      html: p(ENGLISH, 200) + p(DUTCH, 200),
      dutch: false,
      article: false,
      bare: false,
    },
    {
      name: 'text outside its main part',
      html: `<main><h1>Leeg</h1></main><div>${p(DUTCH, 5)}</div>`,
      dutch: true,
      article: true,
      bare: false,
    },
    { name: 'nothing', html: '', dutch: false, article: false, bare: true },
  ];
  it.each(cases)('judges $name', ({ html, dutch, article, bare }) => {
    const verdict = judgePage(documentOf(`<!doctype html><body>${html}</body>`));
    expect(verdict).toEqual({ dutch, article, bare });
  });

  it.each([
    ['Dutch', `${DUTCH}\n`.repeat(5), { dutch: true, article: true, bare: false }],
    ['English', `Menu\n${`${ENGLISH}\n`.repeat(5)}`, { dutch: false, article: false, bare: false }],
    ['a list of names', 'Anna\nBert\nCees\n'.repeat(200), { dutch: false, article: false, bare: true }],
    ['nothing', '', { dutch: false, article: false, bare: true }],
  ])('judges the text of a page without the page: %s', (_, text, verdict) => {
    expect(judgeText(text)).toEqual(verdict);
  });

  it('looks into open shadow roots where the page itself is bare', () => {
    const document = documentOf('<!doctype html><body><news-text></news-text></body>');
    document.querySelector('news-text')!.attachShadow({ mode: 'open' }).innerHTML = p(DUTCH, 5);
    expect(judgePage(document).article).toBe(true);
  });
});
