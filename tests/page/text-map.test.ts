import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../page/layout.ts';
import { paragraphsIn } from '../../page/paragraphs.ts';
import { sourcesOf, TextMap } from '../../page/text-map.ts';
import { documentOf } from './document.ts';

const paragraphOf = (html: string) => {
  const document = documentOf(`<body><p>${html}</p></body>`);
  const [paragraph] = paragraphsIn(document.body, { layout: markupLayout });
  return paragraph!;
};

/** Each case names a stretch of the paragraph's text and the pieces of source text that it stands for. */
const CASES: { name: string; html: string; text: string; part: string; sources: string[] }[] = [
  { name: 'plain text', html: 'De boot vaart.', text: 'De boot vaart.', part: 'boot', sources: ['boot'] },
  {
    name: 'white space and lines',
    html: '\n  De\n   boot\t vaart. \n',
    text: 'De boot vaart.',
    part: 'boot vaart',
    sources: ['boot\t vaart'],
  },
  {
    name: 'markup inside a word',
    html: 'De <b>wa</b>ter<i>kant</i>.',
    text: 'De waterkant.',
    part: 'waterkant',
    sources: ['wa', 'ter', 'kant'],
  },
  {
    name: 'soft hyphens',
    html: 'De wa&shy;ter&shy;kant.',
    text: 'De waterkant.',
    part: 'waterkant',
    sources: ['wa\u00adter\u00adkant'],
  },
  { name: 'a space that does not break', html: 'Een&nbsp;boot', text: 'Een boot', part: 'boot', sources: ['boot'] },
  {
    name: 'zero-width characters',
    html: 'De\u200b boot\u2060je',
    text: 'De bootje',
    part: 'bootje',
    sources: ['boot\u2060je'],
  },
  {
    name: 'loose accents',
    html: 'Zij is e\u0301e\u0301n keer gegaan',
    text: 'Zij is één keer gegaan',
    part: 'één',
    sources: ['e\u0301e\u0301n'],
  },
  { name: 'the letter ĳ', html: 'De dĳk', text: 'De dijk', part: 'dijk', sources: ['dĳk'] },
  {
    name: 'spaces on both sides of a tag',
    html: 'De <b> boot</b> <i> vaart</i>',
    text: 'De boot vaart',
    part: 'boot vaart',
    sources: ['boot', ' ', 'vaart'],
  },
  {
    name: 'a note mark left out',
    html: 'De boot<sup><a href="#n">3</a></sup> vaart',
    text: 'De boot vaart',
    part: 'boot vaart',
    sources: ['boot', ' vaart'],
  },
  {
    name: 'a raised number that is no note',
    html: 'Tien m<sup>2</sup> gras',
    text: 'Tien m2 gras',
    part: 'm2',
    sources: ['m', '2'],
  },
  {
    name: 'a hidden word left out',
    html: 'De <span hidden>oude</span>boot',
    text: 'De boot',
    part: 'boot',
    sources: ['boot'],
  },
];

describe('The text of a paragraph', () => {
  it.each(CASES)('leads to its text nodes and back: $name', ({ html, text, part, sources }) => {
    const paragraph = paragraphOf(html);
    expect(paragraph.text).toBe(text);
    const start = text.indexOf(part);
    const found = sourcesOf(paragraph, start, start + part.length);
    expect(found.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(sources);
    const map = new TextMap();
    map.add(paragraph);
    const first = found[0]!;
    expect(map.locate(first.node, first.from)).toEqual({ paragraph, offset: start });
  });

  it('has each character where the map says it comes from', () => {
    const paragraph = paragraphOf('\n De&nbsp; <b>wa&shy;ter</b>\n kant  is <i>e\u0301e\u0301n</i> d\u0133k. ');
    const map = new TextMap();
    map.add(paragraph);
    expect(paragraph.text).toBe('De water kant is één dijk.');
    for (let i = 0; i < paragraph.text.length; i++) {
      const [source] = sourcesOf(paragraph, i, i + 1);
      const back = map.locate(source!.node, source!.from)!;
      expect(i - back.offset).toBeLessThan(2);
      expect(back.offset).toBeLessThanOrEqual(i);
    }
  });

  it('knows nothing of nodes and characters that belong to no paragraph', () => {
    const document = documentOf('<body><p>\n De boot. </p><p>De kade.</p></body>');
    const [first, second] = paragraphsIn(document.body, { layout: markupLayout });
    const map = new TextMap();
    map.add(first!);
    expect(map.locate(first!.pieces[0]!.node, 0)).toBeUndefined();
    expect(map.locate(second!.pieces[0]!.node, 0)).toBeUndefined();
    map.remove(first!);
    expect(map.locate(first!.pieces[0]!.node, 3)).toBeUndefined();
  });
});
