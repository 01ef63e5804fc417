import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { writeHtml, writeMarkdown } from '../../../learning/exchange/printed.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { word } from '../samples.ts';
import { collection } from './words.ts';

const met = (sentence: string, title: string, url = '') => ({ sentence, spans: [], title, url, metAt: 1 });
const words = [
  word('één'),
  word('boot', {
    article: 'de',
    level: 'A1',
    contexts: [met('De *boot* <vaart>.', 'Krant [1]', 'https://a.example/x(1)?q=a b')],
  }),
  edit(word('Aap'), { note: '1. noot\n- twee' }, 5),
];
const NOW = Date.UTC(2026, 10, 27, 12);

describe('a list in Markdown', () => {
  it('is ordered by the alphabet, accents aside, with all signs of Markdown escaped', () => {
    expect(writeMarkdown(words, 'alphabet', NOW)).toBe(`# My Dutch words: 3, 27 November 2026

## A

- **Aap** – meaning of Aap
  - 1\\. noot - twee

## B

- **de boot** – meaning of boot
  - *De \\*boot\\* \\<vaart\\>.*

## E

- **één** – meaning of één
`);
  });

  it('is grouped by source with a link, words without one at the end', () => {
    expect(
      writeMarkdown(words, 'source', NOW)
        .split('\n')
        .filter((line) => line.startsWith('##')),
    ).toEqual(['## [Krant \\[1\\]](<https://a.example/x(1)?q=a%20b>)', '## Not met in a page']);
  });
});

describe('a page for printing', () => {
  it('has each word once, grouped, with its sentence', () => {
    const html = writeHtml(words, 'source', NOW);
    expect(html).toContain('<h2><a href="https://a.example/x(1)?q=a b">Krant [1]</a></h2>');
    expect(html).toContain('<dt lang="nl"><span class="article">de</span> boot <small>A1</small></dt>');
    expect(html).toContain('De *boot* &lt;vaart&gt;.');
  });

  it('loads nothing, runs nothing and links to pages of the web alone', () => {
    const html = writeHtml([word('x', { contexts: [met('a', 'b', 'javascript:alert(1)')] })], 'source', NOW);
    expect(html).not.toContain('href=');
    expect(html).toContain("default-src 'none'");
  });

  it('shows texts as they are, whatever is in them', () => {
    fc.assert(
      fc.property(collection, ({ words: any }) => {
        const { document } = new Window();
        document.write(writeHtml(any, 'alphabet', NOW));
        expect(document.querySelectorAll('script, img, iframe, link, form')).toHaveLength(0);
        expect(document.querySelectorAll('dt')).toHaveLength(any.length);
      }),
      { numRuns: 30 },
    );
  });
});
