import { describe, expect, it } from 'vitest';
import { countKnown, readingByWeek } from '../../../learning/statistics/reading.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { word } from '../samples.ts';

describe('how much of a text is known', () => {
  const known = edit(word('k'), { aside: 'known' }, 1);
  it.each([
    ['of a lower level', { key: 'noun:x', level: 'A2' as const }, [1, 0]],
    ['of the reader’s level', { key: 'noun:x', level: 'B1' as const }, [0, 0]],
    ['that the glossary does not have', { key: 'noun:x' }, [0, 0]],
    ['that is known, whatever its level', { key: 'noun:k', level: 'C2' as const }, [1, 0]],
    ['that is saved and of a lower level', { key: 'noun:l', level: 'A1' as const }, [0, 1]],
  ])('counts a word %s', (_, met, [isKnown, learning]) => {
    expect(countKnown([met], [known, word('l')], 'B1')).toEqual({ words: 1, known: isKnown, learning });
  });

  it('counts a word as often as it stands there', () => {
    const met = { key: 'noun:x', level: 'A1' as const };
    expect(countKnown([met, met], [], 'B1')).toEqual({ words: 2, known: 2, learning: 0 });
  });
});

describe('reading by weeks', () => {
  it('begins them on Monday and leaves out those without any', () => {
    const monday = Date.parse('2026-11-23') / 86_400_000;
    const read = (day: number) => ({ day, words: 10, known: 8, learning: 1 });
    expect(readingByWeek([read(monday - 1), read(monday), read(monday + 6), read(monday - 20)])).toEqual([
      { day: monday - 21, words: 10, known: 8, learning: 1 },
      { day: monday - 7, words: 10, known: 8, learning: 1 },
      { day: monday, words: 20, known: 16, learning: 2 },
    ]);
  });
});
