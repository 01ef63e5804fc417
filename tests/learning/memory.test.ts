import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../learning/memory.ts';
import { review } from './samples.ts';

const log = [
  review('noun:a', 20_000, 3),
  review('noun:a', 20_003, 3),
  review('noun:a', 20_010, 1),
  review('noun:a', 20_012, 3, { kind: 'reading' }),
];

describe('the memory of a word', () => {
  const memory = memoryOf(log, undefined, 20_015)!;

  it('stands at 1 after each review and falls until the next', () => {
    for (const [i, point] of memory.curve.entries()) {
      const before = memory.curve[i - 1];
      if (before && point.day > before.day) expect(point.recall).toBeLessThanOrEqual(before.recall);
      expect(point.recall).toBeGreaterThan(0);
      expect(point.recall).toBeLessThanOrEqual(1);
    }
    for (const { day } of memory.reviews) expect(memory.curve.some((p) => p.day === day && p.recall === 1)).toBe(true);
  });

  it('tells what was remembered at each review, of its kind, and how long it would last', () => {
    expect(memory.reviews.map(({ kind, rating }) => [kind, rating])).toEqual([
      ['meaning', 3],
      ['meaning', 3],
      ['meaning', 1],
      ['reading', 3],
    ]);
    expect(memory.reviews[0]!.recall).toBeUndefined();
    expect(memory.reviews[1]!.recall).toBeLessThan(1);
    expect(memory.reviews[2]!.stability).toBeLessThan(memory.reviews[1]!.stability);
  });

  it('goes on beyond the day on which it comes back', () => {
    expect(memory.until).toBeGreaterThan(memory.dueDay);
    expect(memory.curve.at(-1)!.day).toBe(memory.until);
    expect(memory.now).toBeLessThan(1);
  });

  it('is of what counts alone: no undone review, none before a fresh start', () => {
    expect(memoryOf([], undefined, 20_015)).toBeUndefined();
    expect(memoryOf(log, log[1]!.at, 20_015)!.reviews).toHaveLength(2);
    expect(
      memoryOf(
        log.map((r) => ({ ...r, undoneAt: 1 })),
        undefined,
        20_015,
      ),
    ).toBeUndefined();
  });
});
