import { describe, expect, it } from 'vitest';
import { keptDays } from '../../storage/rotation.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** What is left when a copy is made on each of these days and old ones go each time. */
function afterCopies(first: string, last: string, every = 1): string[] {
  let days: number[] = [];
  for (let day = dayOf(first); day <= dayOf(last); day += every) days = keptDays([...days, day]);
  return days.map(dateOf);
}

describe('the copies that stay', () => {
  it('after a year and a half are seven days, the last of five weeks and of twelve months', () => {
    expect(afterCopies('2025-05-01', '2026-11-27')).toEqual([
      '2025-12-31',
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-01',
      '2026-11-08',
      '2026-11-15',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  it.each([
    ['none', [], []],
    ['one', [20_000], [20_000]],
    ['the same day twice', [20_000, 20_000], [20_000]],
  ])('of %s are these', (_, days, kept) => {
    expect(keptDays(days)).toEqual(kept);
  });

  it('are the newest seven of a reader who comes once a month, and a year of them', () => {
    const kept = afterCopies('2024-01-15', '2026-11-15', 31);
    expect(kept).toHaveLength(12);
    expect(kept.at(-1)! > '2026-10-16').toBe(true);
  });
});
