import { describe, expect, it } from 'vitest';
import { levelCoverage } from '../../../learning/statistics/levels.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { word } from '../samples.ts';

const GLOSSARY = { A1: 10, A2: 20, B1: 30, B2: 40, C1: 50, C2: 0 };
const known = (lemma: string, level: 'A2' | 'B1') => edit(word(lemma, { level }), { aside: 'known' }, 1);

describe('the share of a level that is known', () => {
  const words = [
    known('a', 'B1'),
    word('b', { level: 'B1' }),
    known('c', 'A2'),
    word('d', { level: 'A2' }),
    word('e'),
    word('f', { level: 'B1', pos: 'expression' }),
  ];
  const rows = levelCoverage(words, { level: 'B1', glossary: GLOSSARY });

  it.each([
    ['A1', 10, 10, 0, true],
    ['A2', 20, 19, 1, true],
    ['B1', 30, 1, 1, false],
    ['B2', 40, 0, 0, false],
    ['C2', 0, 0, 0, false],
  ])('of %s is %i words, %i known, %i learning', (level, total, own, learning, assumed) => {
    expect(rows.find((row) => row.level === level)).toEqual({ level, total, known: own, learning, assumed });
  });

  it('is never more than all, even of words that the glossary has not', () => {
    const many = Array.from({ length: 9 }, (_, i) => known(`w${i}`, 'B1'));
    const [, , row] = levelCoverage(many, { level: 'A1', glossary: { ...GLOSSARY, B1: 3 } });
    expect(row).toMatchObject({ total: 9, known: 9 });
  });
});
