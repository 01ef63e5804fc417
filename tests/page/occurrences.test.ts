import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../page/layout.ts';
import { type Occurrence, OccurrenceIndex } from '../../page/occurrences.ts';
import { paragraphsIn } from '../../page/paragraphs.ts';
import { documentOf } from './document.ts';

const document = documentOf('<body><p>Zij bracht zijn boten in stelling.</p><p>Hij wacht.</p></body>');
const [first, second] = paragraphsIn(document.body, { layout: markupLayout });
const word = (data: string, style?: 'word' | 'saved'): Occurrence<string> => {
  const start = first!.text.indexOf(data);
  return { spans: [[start, start + data.length]], style, data };
};
const expression = (style?: 'word' | 'saved'): Occurrence<string> => ({
  spans: [
    [4, 10],
    [22, 33],
  ],
  style,
  data: 'in stelling brengen',
});

describe('The terms of a page', () => {
  const cases: { name: string; occurrences: Occurrence<string>[]; at: number; found: string[] }[] = [
    { name: 'a word', occurrences: [word('boten')], at: 18, found: ['boten'] },
    { name: 'nothing between the halves', occurrences: [expression()], at: 18, found: [] },
    {
      name: 'an expression before its words',
      occurrences: [word('stelling'), expression()],
      at: 27,
      found: ['in stelling brengen', 'stelling'],
    },
    {
      name: 'the underlined word before an expression that is not',
      occurrences: [word('stelling', 'word'), expression()],
      at: 27,
      found: ['stelling', 'in stelling brengen'],
    },
    {
      name: 'an underlined expression first',
      occurrences: [word('stelling', 'word'), expression('saved')],
      at: 27,
      found: ['in stelling brengen', 'stelling'],
    },
    { name: 'nothing after the last character', occurrences: [word('boten')], at: 21, found: [] },
  ];
  it.each(cases)('give at an offset $name', ({ occurrences, at, found }) => {
    const index = new OccurrenceIndex<string>();
    index.set(first!, occurrences);
    expect(index.at(first!, at).map(({ data }) => data)).toEqual(found);
    expect(index.at(second!, at)).toEqual([]);
  });

  it('keep the object of a term that stays where it was, with its new style', () => {
    const index = new OccurrenceIndex<string>();
    index.set(first!, [word('boten', 'word')]);
    const [before] = index.of(first!);
    index.set(first!, [word('bracht'), word('boten', 'saved')]);
    expect(index.at(first!, 18)[0]).toBe(before);
    expect(before?.style).toBe('saved');
    index.set(first!, [word('boten')]);
    expect(index.marked([first!])).toEqual([]);
  });

  it('list what is underlined in text order', () => {
    const index = new OccurrenceIndex<string>();
    index.set(first!, [word('boten', 'word'), word('stelling'), expression('word')]);
    expect(index.marked([second!, first!]).map(({ data }) => data)).toEqual(['in stelling brengen', 'boten']);
    index.delete(first!);
    expect(index.marked([first!])).toEqual([]);
  });
});
