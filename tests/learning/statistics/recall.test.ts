import { describe, expect, it } from 'vitest';
import { recallByMonth } from '../../../learning/statistics/recall.ts';
import type { Rating, Review } from '../../../learning/types.ts';
import { review } from '../samples.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const TODAY = dayOf('2026-11-27');
const on = (date: string, rating: Rating, more: Partial<Review> = {}) =>
  review('noun:a', dayOf(date), rating, { id: `${date} ${rating} ${more.at ?? ''}`, ...more });

describe('what was remembered', () => {
  it.each<[string, Review[], [of: number, recalled: number][]]>([
    ['nothing was answered', [], []],
    ['a word was answered for the first time', [on('2026-11-01', 3)], []],
    ['it came back the next day', [on('2026-11-01', 3), on('2026-11-02', 3)], [[1, 1]]],
    [
      'it was forgotten, and learned again that day',
      [on('2026-11-01', 3), on('2026-11-05', 1, { at: 5 }), on('2026-11-05', 3, { at: 6 })].map((one, i) => ({
        ...one,
        at: i,
      })),
      [[1, 0]],
    ],
    [
      'it was met while reading, and then asked',
      [on('2026-11-01', 3), on('2026-11-05', 3, { kind: 'reading' }), on('2026-11-09', 1)],
      [[1, 0]],
    ],
    [
      'it came back in two months',
      [on('2026-09-30', 3), on('2026-10-01', 3), on('2026-11-30', 1), on('2026-11-20', 2)],
      [
        [1, 1],
        [1, 1],
      ],
    ],
    ['it was more than a year ago', [on('2024-01-01', 3), on('2024-02-01', 3)], []],
  ])('is counted by months where %s', (_, reviews, months) => {
    expect(recallByMonth(reviews, TODAY).map(({ of, recalled }) => [of, recalled])).toEqual(months);
  });

  it('stands beside what was aimed at when it was asked', () => {
    const reviews = [
      on('2026-11-01', 3),
      on('2026-11-02', 3, { retention: 0.8 }),
      on('2026-11-03', 3, { retention: 0.9 }),
    ];
    const [month] = recallByMonth(reviews, TODAY);
    expect(month?.day).toBe(dayOf('2026-11-01'));
    expect(month?.target).toBeCloseTo(0.85);
  });
});
