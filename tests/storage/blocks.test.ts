import { describe, expect, it } from 'vitest';
import { blockOf, decode, encode, type Keyed, spread } from '../../storage/blocks.ts';

const any = (_: Keyed): _ is Keyed => true;

describe('blocks', () => {
  it('hold a record where its key says, and spread many evenly', () => {
    const records = Array.from({ length: 6400 }, (_, i) => ({ key: `noun:woord${i}` }));
    const blocks = spread(records);
    for (const [id, block] of blocks) for (const key of block.records.keys()) expect(blockOf(key)).toBe(id);
    const sizes = [...blocks.values()].map((block) => block.records.size);
    expect(blocks.size).toBe(64);
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });

  it('keep each in the place where those that were stored before are looked for', () => {
    expect(['noun:fiets', 'verb:aankondigen', 'expression:water bij de wijn doen'].map(blockOf)).toEqual([10, 9, 0]);
  });

  it.each(['“Zo’n café”', 'naïef 😀', '\u2028 and a lone \ud83d', 'back\\slash "u2019"', '\\u2019'])(
    'give back a text as it was, in Latin 1 alone: %j',
    (text) => {
      const record = { key: `noun:${text}`, text };
      const id = blockOf(record.key);
      const stored = encode({ records: new Map([[record.key, record]]), strays: [] });
      expect(stored).toMatch(/^[\0-\u00ff]*$/);
      expect(decode({ id, text: stored }, any).records.get(record.key)).toEqual(record);
    },
  );

  it('take no two records of one key', () => {
    expect(() => spread([{ key: 'a' }, { key: 'a' }])).toThrow('"a"');
  });

  it.each<[string, unknown]>([
    ['a text that is cut off', '[{"key":"a"'],
    ['a text that is no list', '"a"'],
    ['no text', undefined],
    ['items that are no records', '[1,null,"x",{"key":7}]'],
  ])('keep what is no record: %s', (_, text) => {
    const row = { id: 1, text: text as string };
    const block = decode(row, any);
    expect(block.records.size).toBe(0);
    expect(block.strays.length).toBeGreaterThan(0);
    // Written and read again it is the same.
    expect(decode({ id: 1, text: encode(block) }, any).strays).toEqual(JSON.parse(JSON.stringify(block.strays)));
  });
});
