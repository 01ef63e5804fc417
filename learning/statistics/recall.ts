import type { Review } from '../types.ts';

/** How much was remembered in a month. */
export interface MonthOfRecall {
  /** Its first day. */
  readonly day: number;
  /** Answers that tell: the first of a day to a word that was answered on an earlier day. */
  readonly of: number;
  readonly recalled: number;
  /** Share that the reader wanted to know, 0 to 1, by the settings in force at each answer. */
  readonly target: number;
}

const MONTHS = 12;

/**
 * What was remembered in each of the last twelve months that has answers, against what was aimed at. The first answer
 * to a word on a day tells what was remembered, those after it what was just learned. Recalls while reading do not
 * count: only those that succeed are recorded.
 */
export function recallByMonth(reviews: readonly Review[], today: number): MonthOfRecall[] {
  const months = new Map<number, { of: number; recalled: number; targets: number }>();
  const first = monthStart(today, 1 - MONTHS);
  for (const review of telling(reviews)) {
    if (review.day < first || review.day > today) continue;
    const day = monthStart(review.day, 0);
    const month = months.get(day) ?? { of: 0, recalled: 0, targets: 0 };
    month.of++;
    month.targets += review.retention;
    if (review.rating > 1) month.recalled++;
    months.set(day, month);
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([day, { of, recalled, targets }]) => ({ day, of, recalled, target: targets / of }));
}

function telling(reviews: readonly Review[]): Review[] {
  const byWord = new Map<string, Review[]>();
  for (const review of reviews) {
    const list = byWord.get(review.key);
    if (list) list.push(review);
    else byWord.set(review.key, [review]);
  }
  return [...byWord.values()].flatMap((list) =>
    list
      .sort((a, b) => a.at - b.at)
      .filter(({ day, kind }, i) => kind !== 'reading' && i > 0 && list[i - 1]!.day !== day),
  );
}

/** First day of the month that a day is in, or of one so many months later. */
function monthStart(day: number, later: number): number {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / 86_400_000;
}
