import { type CardInput, type FSRS, FSRSVersion, fsrs, GenSeedStrategyWithCardId, State, StrategyMode } from 'ts-fsrs';
import { noonOf } from './days.ts';
import { Hash53 } from './hash.ts';
import type { Rating, Review, Schedule } from './types.ts';

/*
 * The one wrapper around ts-fsrs, which adds methods to Date.prototype when it is imported. It counts days by dates in
 * UTC, so each review is handed to it at noon UTC of the reader's own day: neither time zones nor clock changes reach
 * it. Minutes of learning steps are taken from its answer and added to the real time of the review.
 */

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
/** Another where `next` gives another schedule than before: the last number is for changes of our own. */
const SCHEDULER = `${FSRSVersion} 1`;
const RATINGS: readonly Rating[] = [1, 2, 3, 4];

const schedulers = new Map<number, FSRS>();

function schedulerFor(retention: number): FSRS {
  const known = schedulers.get(retention);
  if (known) return known;
  const made = fsrs({ request_retention: retention, enable_fuzz: true });
  // Words that were learnt together must not come back together; the same review always gives the same day.
  made.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('key'));
  schedulers.set(retention, made);
  return made;
}

type Answer = Pick<Review, 'key' | 'at' | 'day' | 'rating' | 'retention'> & Partial<Pick<Review, 'kind'>>;

/**
 * The schedule of a word after an answer. A recall while reading leaves the difficulty as it was: FSRS makes a word that
 * was answered "hard" more difficult, but who reads on says nothing of how hard it was.
 */
export function next(schedule: Schedule | undefined, { key, at, day, rating, retention, kind }: Answer): Schedule {
  // Who travels west across the date line lives a day twice.
  const today = Math.max(day, schedule?.lastDay ?? day);
  const now = noonOf(today);
  const { card } = schedulerFor(retention).next(cardOf(schedule, now, key), now, rating);
  const inDays = card.state === State.Review;
  return {
    phase: inDays ? 'review' : card.state === State.Relearning ? 'relearning' : 'learning',
    step: card.learning_steps,
    stability: card.stability,
    difficulty: kind === 'reading' && schedule ? schedule.difficulty : card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    lastDay: today,
    dueDay: today + (inDays ? card.scheduled_days : 0),
    ...(!inDays && { dueAt: at + card.due.getTime() - now.getTime() }),
  };
}

/** What each answer would lead to, for the buttons. */
export function outlook(schedule: Schedule | undefined, answer: Omit<Answer, 'rating'>): ReadonlyMap<Rating, Schedule> {
  return new Map(RATINGS.map((rating) => [rating, next(schedule, { ...answer, rating })]));
}

/** The reviews that count, in order. @param since those up to this moment do not, for the word was begun anew */
export function standing(reviews: readonly Review[], since = 0): Review[] {
  return reviews
    .filter(({ undoneAt, at }) => undoneAt === undefined && at > since)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The schedule that a word's reviews lead to; undefined where none stands. The order they are given in is no matter. */
export function replay(reviews: readonly Review[], since = 0): Schedule | undefined {
  return standing(reviews, since).reduce<Schedule | undefined>(next, undefined);
}

/**
 * Tells by what a schedule was computed: the reviews, in the order they are given in, and the scheduler. Where two stamps
 * are the same `replay` gives the same, which saves it.
 */
export function stampOf(reviews: readonly Review[], since = 0): string {
  const hash = new Hash53().text(SCHEDULER).number(since);
  for (const { id, key, at, day, rating, retention, kind, undoneAt } of reviews)
    hash
      .text(id)
      .text(key)
      .number(at)
      .number(day)
      .number(retention)
      .add(rating * 4 + (kind === 'reading' ? 2 : 0) + (undoneAt === undefined ? 1 : 0));
  return hash.value();
}

/** Probability, 0 to 1, that the word is recalled on a day. */
export function recallOn(schedule: Schedule, day: number): number {
  return schedulerFor(0.9).forgetting_curve(Math.max(0, day - schedule.lastDay), schedule.stability);
}

function cardOf(schedule: Schedule | undefined, now: Date, key: string): CardInput & { key: string } {
  if (!schedule)
    return {
      key,
      due: now,
      stability: 0,
      difficulty: 0,
      elapsed_days: 0,
      scheduled_days: 0,
      learning_steps: 0,
      reps: 0,
      lapses: 0,
      state: State.New,
    };
  const { phase, step, stability, difficulty, reps, lapses, lastDay, dueDay } = schedule;
  return {
    key,
    due: noonOf(dueDay),
    last_review: noonOf(lastDay),
    stability,
    difficulty,
    reps,
    lapses,
    learning_steps: step,
    elapsed_days: 0,
    scheduled_days: dueDay - lastDay,
    state: STATES[phase],
  };
}
