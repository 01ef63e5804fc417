import * as v from 'valibot';
import { reviewSchema, wordSchema } from './exchange/backup.ts';
import { scheduled } from './review.ts';
import type { Review, SavedWord } from './types.ts';

const finite = v.pipe(v.number(), v.finite());
const scheduleSchema = v.object({
  phase: v.picklist(['learning', 'review', 'relearning']),
  step: finite,
  stability: finite,
  difficulty: finite,
  reps: finite,
  lapses: finite,
  lastDay: finite,
  dueDay: finite,
  dueAt: v.exactOptional(finite),
});

/** Whether a record of the review log is one. */
export const isSoundReview = (record: unknown): record is Review => v.safeParse(reviewSchema, record).success;

/**
 * A word's record where it is sound. One whose schedule alone is damaged gets it computed again from its reviews;
 * undefined where the record is beyond mending.
 */
export function soundWord(record: unknown, reviews: readonly Review[]): SavedWord | undefined {
  if (!v.safeParse(wordSchema, record).success) return undefined;
  const word = record as SavedWord;
  const sound = word.schedule === undefined || v.is(scheduleSchema, word.schedule);
  return sound ? word : scheduled(word, reviews, word.updatedAt);
}
