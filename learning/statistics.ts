import { isDue, STATUSES, type Status, statusOf } from './status.ts';
import type { Review, SavedWord } from './types.ts';

/** What the statistics page shows. Days as `dayOf` counts them. */
export interface Statistics {
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[];
  /** Words that come back on each day from today on; what is overdue counts for today. */
  readonly forecast: readonly DayCount[];
  /** Answers on each day up to today, days without any among them. */
  readonly reviews: readonly DayCount[];
  /** First answers of a day to words that were answered on an earlier day that is shown: how many were recalled. */
  readonly recalled: { readonly of: number; readonly count: number };
}
export interface DayCount {
  readonly day: number;
  readonly count: number;
}

/**
 * Counts over the saved words and the reviews of the days that are shown, those undone left out.
 * @param ahead days of the forecast
 * @param back days of the reviews
 */
export function statisticsOf(
  words: readonly SavedWord[],
  reviews: readonly Review[],
  { today, ahead, back }: { today: number; ahead: number; back: number },
): Statistics {
  const statuses = countBy(words, statusOf);
  const due = countBy(
    words.filter((word) => isDue(word, today + ahead - 1)),
    (word) => Math.max(today, word.schedule!.dueDay, word.edits?.buried?.value ?? 0),
  );
  const answers = countBy(reviews, ({ day }) => day);
  const daysFrom = (first: number, length: number, counts: ReadonlyMap<number, number>) =>
    Array.from({ length }, (_, i) => ({ day: first + i, count: counts.get(first + i) ?? 0 }));
  return {
    byStatus: STATUSES.map((status) => ({ status, count: statuses.get(status) ?? 0 })),
    forecast: daysFrom(today, ahead, due),
    reviews: daysFrom(today - back + 1, back, answers),
    recalled: recalledOf(reviews),
  };
}

/** The first answer to a word on a day tells what was remembered; those after it, what was just learned. */
function recalledOf(reviews: readonly Review[]): Statistics['recalled'] {
  const byWord = new Map<string, Review[]>();
  for (const review of reviews) {
    const list = byWord.get(review.key);
    if (list) list.push(review);
    else byWord.set(review.key, [review]);
  }
  let of = 0;
  let count = 0;
  for (const list of byWord.values()) {
    list.sort((a, b) => a.at - b.at);
    for (const [i, review] of list.entries()) {
      const before = list[i - 1];
      if (!before || before.day === review.day) continue;
      of++;
      if (review.rating > 1) count++;
    }
  }
  return { of, count };
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
