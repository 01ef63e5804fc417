import type { Level } from '../../reading/types.ts';
import { isDue, STATUSES, type Status, statusOf } from '../status.ts';
import type { Review, SavedWord } from '../types.ts';
import { type LevelCoverage, levelCoverage } from './levels.ts';
import { type MonthOfRecall, recallByMonth } from './recall.ts';
import { type Source, sourcesOf } from './sources.ts';

/** What the statistics page shows at once. Days as `dayOf` counts them. */
export interface Statistics {
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[];
  /** Words that come back on each day from today on; what is overdue counts for today. */
  readonly forecast: readonly DayCount[];
  /** Answers on each day up to today, days without any among them. */
  readonly reviews: readonly DayCount[];
  readonly recall: readonly MonthOfRecall[];
  readonly levels: readonly LevelCoverage[];
  readonly sources: readonly Source[];
}
export interface DayCount {
  readonly day: number;
  readonly count: number;
}

interface Scope {
  readonly today: number;
  /** Days of the forecast, and of the reviews. */
  readonly ahead: number;
  readonly back: number;
  /** Words of lower levels count as known. */
  readonly level: Level;
  /** Words of each level in the glossary. */
  readonly glossary: Readonly<Record<Level, number>>;
}

/**
 * Counts over the saved words and all their reviews.
 * @param words those not removed
 * @param reviews those not undone
 */
export function statisticsOf(words: readonly SavedWord[], reviews: readonly Review[], scope: Scope): Statistics {
  const { today, ahead, back } = scope;
  const statuses = countBy(words, statusOf);
  const due = countBy(
    words.filter((word) => isDue(word, today + ahead - 1)),
    (word) => Math.max(today, word.schedule!.dueDay, word.edits?.buried?.value ?? 0),
  );
  const answers = countBy(
    reviews.filter(({ kind }) => kind !== 'reading'),
    ({ day }) => day,
  );
  const daysFrom = (first: number, length: number, counts: ReadonlyMap<number, number>) =>
    Array.from({ length }, (_, i) => ({ day: first + i, count: counts.get(first + i) ?? 0 }));
  return {
    byStatus: STATUSES.map((status) => ({ status, count: statuses.get(status) ?? 0 })),
    forecast: daysFrom(today, ahead, due),
    reviews: daysFrom(today - back + 1, back, answers),
    recall: recallByMonth(reviews, today),
    levels: levelCoverage(words, scope),
    sources: sourcesOf(words),
  };
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
