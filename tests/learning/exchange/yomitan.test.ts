import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeYomitan } from '../../../learning/exchange/yomitan.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { word } from '../samples.ts';
import { collection } from './words.ts';

const filesOf = (zip: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, file]) => [name, JSON.parse(strFromU8(file))]));
const met = (sentence: string, ...spans: (readonly [number, number])[]) => ({
  sentence,
  spans,
  title: 'De krant',
  url: '',
  metAt: 1,
});

describe('a dictionary for Yomitan', () => {
  const verb = word('aankondigen', {
    key: 'verb:aankondigen',
    pos: 'verb',
    level: 'B1',
    contexts: [met('Zij kondigde het aan.', [4, 12], [17, 20]), met('Aangekondigd werd niets.', [0, 12])],
  });
  const files = filesOf(writeYomitan([edit(verb, { note: 'split!' }, 5), word('fiets', { article: 'de/het' })], 0));

  it('has an index of format 3 for Dutch and English', () => {
    expect(files['index.json']).toMatchObject({
      title: 'Leeswijzer: my words',
      revision: '1970-01-01T00:00:00.000Z',
      format: 3,
      sourceLanguage: 'nl',
      targetLanguage: 'en',
    });
  });

  it('has each word with its class, article, level, meaning, note and marked sentences', () => {
    const [term, , , fiets] = [...files['term_bank_1.json'], undefined, undefined, undefined];
    expect(term.slice(0, 5)).toEqual(['aankondigen', '', 'v', '', 0]);
    expect(term.slice(6)).toEqual([1, 'B1']);
    expect(JSON.stringify(term[5])).toContain('meaning of aankondigen');
    expect(term[5][0].content[1]).toEqual({ tag: 'div', style: { fontStyle: 'italic' }, content: 'split!' });
    expect(term[5][0].content[2].content[1].content.slice(0, 5)).toEqual([
      'Zij ',
      { tag: 'span', style: { fontWeight: 'bold' }, content: 'kondigde' },
      ' het ',
      { tag: 'span', style: { fontWeight: 'bold' }, content: 'aan' },
      '.',
    ]);
    expect(fiets).toBeUndefined();
    expect(files['term_bank_1.json'][2].slice(0, 3)).toEqual(['fiets', '', 'n de het']);
  });

  it('leads from a form that was met to its word', () => {
    expect(files['term_bank_1.json'][1]).toEqual([
      'aangekondigd',
      '',
      '',
      '',
      -1,
      [['aankondigen', ['form met']]],
      1,
      '',
    ]);
  });

  it('explains each tag that it uses', () => {
    const named = new Set(files['tag_bank_1.json'].map(([name]: [string]) => name));
    const used = files['term_bank_1.json'].flatMap((term: string[]) => `${term[2]} ${term[7]}`.split(' '));
    expect(used.filter((tag: string) => tag !== '' && !named.has(tag))).toEqual([]);
  });

  it('has no more than 10,000 terms in a bank', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => word(`woord${i}`));
    const banks = filesOf(writeYomitan(many, 0));
    expect(banks['term_bank_1.json']).toHaveLength(10_000);
    expect(banks['term_bank_2.json']).toHaveLength(1);
  });

  it('keeps to the form of a term whatever a word holds', () => {
    fc.assert(
      fc.property(collection, ({ words }) => {
        for (const term of filesOf(writeYomitan(words, 0))['term_bank_1.json']) {
          expect(term.map((part: unknown) => (Array.isArray(part) ? 'array' : typeof part))).toEqual([
            'string',
            'string',
            'string',
            'string',
            'number',
            'array',
            'number',
            'string',
          ]);
          expect(term[5].length).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
