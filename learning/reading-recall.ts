import { recallOn } from './schedule.ts';
import { isAsked, wasLookedUp } from './status.ts';
import type { Review, SavedWord } from './types.ts';
import { edit } from './vocabulary.ts';

/*
 * Reading as recall. Who reads on past a word in an article has probably recalled it, and FSRS should hear of it: else
 * a word met every day is asked as often as one never seen. But reading on is weak evidence, and so is its credit:
 *
 * - Rating. FSRS knows three successes. Reading on counts as the least of them, "hard", by which the stability grows a
 *   fraction of what "good" gives (the penalty w15 of FSRS-5 and 6). The sentence helps, nothing was produced and
 *   nobody checked. The difficulty stays as it was (schedule.ts): "hard" would raise it each time, and a word that is
 *   met often would come to count as a difficult one for no reason.
 * - When. Only words that are due, or whose interval has run for nine tenths. Before that FSRS itself would give next to
 *   nothing (a recall that was nearly certain teaches little), and each early review moves the real one on.
 * - How sure. That somebody reads on past a word they have forgotten is not rare: say in 4 of 10 cases, against 9.5 of
 *   10 where it is known. By Bayes, reading on then tells that the word is known with 0.90 where the memory stands at
 *   0.8, but with only 0.70 where it stands at 0.5. So below 0.8, or below what the reader aims for less 0.1 where that
 *   is lower, a word is left to the review.
 * - How often. Once a day for each word: the id of the review says so, on all machines of the reader.
 *
 * New words, words in their learning steps and words put aside are never counted. The review is of its own kind, so
 * that it is shown as what it is, can be undone, and is left out where memory is measured.
 */

/** Share of the interval that is left, at most, of a word that is nearly due. */
const NEARLY = 0.1;
const LEAST_SURE = 0.8;
const BELOW_AIM = 0.1;

/**
 * Whether reading on past this word today would count, and looking it up be kept for the next review.
 * @param retention share of words that the reader wants to know when they come back, 0.7 to 0.97
 */
export function isWatched(word: SavedWord, today: number, retention: number): boolean {
  const { schedule } = word;
  if (schedule?.phase !== 'review' || !isAsked(word, today) || wasLookedUp(word)) return false;
  if (schedule.lastDay >= today) return false;
  const { dueDay, lastDay } = schedule;
  if (dueDay - today > NEARLY * (dueDay - lastDay)) return false;
  return recallOn(schedule, today) >= Math.min(LEAST_SURE, retention - BELOW_AIM);
}

export interface ReadingMoment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The reader's day at that moment. */
  readonly day: number;
  readonly retention: number;
}

/** The review of a word that was read on past. Its id is the same for a word and a day, so that it is added once. */
export const readingReview = (key: string, { at, day, retention }: ReadingMoment): Review => ({
  id: `reading ${day} ${key}`.slice(0, 100),
  key,
  at,
  day,
  rating: 2,
  kind: 'reading',
  retention,
  took: 0,
});

/** The word after its card was opened in an article though it was due: it is asked first in the next review. */
export const lookedUp = (word: SavedWord, day: number, now: number): SavedWord => edit(word, { lookedUp: day }, now);
