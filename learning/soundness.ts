import * as v from 'valibot';
import { scheduled } from './review.ts';
import { reviewSchema, scheduleSchema, wordSchema } from './schemas.ts';
import type { Review, SavedWord } from './types.ts';

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
