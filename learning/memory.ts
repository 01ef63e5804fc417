import { next, recallOn, standing } from './schedule.ts';
import type { Rating, Review, ReviewKind, Schedule } from './types.ts';

/** One review of a word, with what the memory of it was before and after. */
export interface ReviewPoint {
  readonly id: string;
  readonly at: number;
  readonly day: number;
  readonly rating: Rating;
  readonly kind: ReviewKind;
  /** Probability, 0 to 1, that it would be recalled that day; absent for the first. */
  readonly recall?: number;
  /** Days after which it is recalled with a probability of 90 %. */
  readonly stability: number;
}

/** How the memory of a word went and will go, in the terms of FSRS. */
export interface Memory {
  /** Oldest first. */
  readonly reviews: readonly ReviewPoint[];
  /** The curve, from the first review on; 1 on the day of a review, from which it falls. Days may be parts of a day. */
  readonly curve: readonly { readonly day: number; readonly recall: number }[];
  readonly today: number;
  /** Day on which the word comes back, and until when the curve goes. */
  readonly dueDay: number;
  readonly until: number;
  /** Probability today. */
  readonly now: number;
}

/** Points between two reviews: enough for a smooth line. */
const STEPS = 24;

/**
 * The memory of a word from its log; undefined for a word that was never reviewed, or begun anew.
 * @param since reviews up to this moment do not count
 */
export function memoryOf(reviews: readonly Review[], since: number | undefined, today: number): Memory | undefined {
  const points: ReviewPoint[] = [];
  const curve: { day: number; recall: number }[] = [];
  let schedule: Schedule | undefined;
  for (const review of standing(reviews, since)) {
    if (schedule) curve.push(...fall(schedule, review.day));
    const recall = schedule && recallOn(schedule, review.day);
    schedule = next(schedule, review);
    const { id, at, day, rating, kind } = review;
    points.push({ id, at, day, rating, kind, ...(recall !== undefined && { recall }), stability: schedule.stability });
  }
  if (!schedule) return undefined;
  const { dueDay, lastDay } = schedule;
  // Beyond the next review as far as the last interval went, so that its falling is seen.
  const until = Math.max(today, dueDay) + Math.max(3, Math.ceil((dueDay - lastDay) / 2));
  curve.push(...fall(schedule, until));
  return { reviews: points, curve, today, dueDay, until, now: recallOn(schedule, today) };
}

/** The curve from the last review to a day, both included. */
function fall(schedule: Schedule, to: number): { day: number; recall: number }[] {
  const days = to - schedule.lastDay;
  if (days <= 0) return [{ day: schedule.lastDay, recall: 1 }];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const day = schedule.lastDay + (days * i) / STEPS;
    return { day, recall: recallOn(schedule, day) };
  });
}
