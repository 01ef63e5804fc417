import type { Level } from '../../reading/types.ts';
import { statusOf } from '../status.ts';
import type { SavedWord } from '../types.ts';

/** Words met in a text, counted as often as they stand there. */
export interface ReadWords {
  readonly words: number;
  /** Known by reviews, by the reader's word, or because their level is below the reader's. */
  readonly known: number;
  /** Saved, and not known yet. */
  readonly learning: number;
}
/** A week of reading, by its first day. */
export interface WeekOfReading extends ReadWords {
  readonly day: number;
}
/** A word where it stands in a text; names and expressions, whose words stand for themselves, left out. */
export interface MetWord {
  readonly key: string;
  /** Absent for a word that the glossary does not have. */
  readonly level?: Level;
}

/**
 * How much of a text the reader knows, with what they know now.
 * @param saved those of the words that are saved
 * @param level words of lower levels count as known unless they are saved
 */
export function countKnown(met: readonly MetWord[], saved: readonly SavedWord[], level: Level): ReadWords {
  const statuses = new Map(saved.map((word) => [word.key, statusOf(word)]));
  let known = 0;
  let learning = 0;
  for (const word of met) {
    const status = statuses.get(word.key);
    if (status === 'known' || (!status && word.level !== undefined && word.level < level)) known++;
    else if (status) learning++;
  }
  return { words: met.length, known, learning };
}

/** Reading by weeks, which begin on Monday; those without any left out. */
export function readingByWeek(days: readonly (ReadWords & { readonly day: number })[]): WeekOfReading[] {
  const weeks = new Map<number, WeekOfReading>();
  for (const { day, words, known, learning } of days) {
    // 1 January 1970 was a Thursday.
    const first = day - ((day + 3) % 7);
    const week = weeks.get(first) ?? { day: first, words: 0, known: 0, learning: 0 };
    weeks.set(first, {
      day: first,
      words: week.words + words,
      known: week.known + known,
      learning: week.learning + learning,
    });
  }
  return [...weeks.values()].sort((a, b) => a.day - b.day);
}
