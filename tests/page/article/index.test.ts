import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../page/article/index.ts';
import { documentOf } from '../document.ts';

const PAGES = join(import.meta.dirname, 'pages');

const pages = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('The article of a page', () => {
  // A folder for each page: source.html, and what is to be found in it; null where there is no article.
  it.each(pages)('is found: %s', (name) => {
    const document = documentOf(readFileSync(join(PAGES, name, 'source.html'), 'utf8'));
    const before = document.documentElement.outerHTML;
    const article = findArticle(document);
    const found = article && { ...article, paragraphs: article.paragraphs.map(({ text }) => text) };
    expect(found ?? null).toEqual(JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leads back to the live text nodes, character by character', () => {
    const document = documentOf(readFileSync(join(PAGES, 'blog-wrong-lang', 'source.html'), 'utf8'));
    const paragraphs = findArticle(document)?.paragraphs ?? [];
    for (const { text, pieces } of paragraphs) {
      const live = pieces.map(({ node, from, to }) => node.data.slice(from, to));
      expect(live.join('')).toBe(text);
      expect(pieces.every(({ node }) => document.contains(node))).toBe(true);
    }
    expect(paragraphs.length).toBeGreaterThan(3);
  });

  it('is looked for in one part of a page only, where asked', () => {
    const text = (n: number) =>
      `<p>De sluiswachter van Zoutdam schreef op die dag in zijn boek dat er ${n} schepen lagen te wachten, en dat het nog wel even kon duren voordat hij de sluis weer mocht openen.</p>`;
    const document = documentOf(
      `<body><article id="a"><h1>Eerste dag</h1>${text(1)}${text(2)}</article><article id="b"><h1>Tweede dag</h1>${text(3)}${text(4)}</article></body>`,
    );
    const root = document.querySelector('#b')!;
    const found = findArticle(document, { root });
    expect(found?.title).toBe('Tweede dag');
    expect(found?.paragraphs.every(({ block }) => root.contains(block))).toBe(true);
    expect(found?.paragraphs).toHaveLength(3);
  });

  it('is not looked for in a page that is as large as an application', () => {
    const document = documentOf(`<body>${'<i></i>'.repeat(40_001)}<p>De sluiswachter schreef het op.</p></body>`);
    expect(findArticle(document)).toBeUndefined();
  });
});
