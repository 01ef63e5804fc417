import { startOf } from '../../days.ts';
import { next } from '../../schedule.ts';
import type { Review, SavedWord, Schedule } from '../../types.ts';

/** What Anki's database holds of a card besides its ids. */
export interface CardState {
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly type: number;
  /** As the type; -1 suspended. */
  readonly queue: number;
  /** Place in line of a new card; second since 1970 of a learning one; day since the collection began of the others. */
  readonly due: number;
  /** Days. */
  readonly interval: number;
  /** Thousandths. */
  readonly ease: number;
  readonly reps: number;
  readonly lapses: number;
  /** Learning steps left, and in thousands those left today. */
  readonly left: number;
  /** JSON: the memory in the terms of FSRS. */
  readonly data: string;
}

/** An answer as Anki's log holds it. */
export interface LogEntry {
  readonly at: number;
  readonly rating: number;
  /** Days, or negative: seconds. */
  readonly interval: number;
  readonly lastInterval: number;
  /** Difficulty, from 100 for the easiest to 1100. */
  readonly factor: number;
  readonly took: number;
  /** 0 learning, 1 review, 2 relearning. */
  readonly type: number;
}

/** When the reader's days begin, and the day from which the collection counts. */
export interface Calendar {
  readonly firstDay: number;
  readonly dayStartsAt: number;
}

/** Steps of learning and of relearning, as the scheduler and Anki's defaults have them. */
const STEPS = { learning: 2, relearning: 1 } as const;
/** The exponent of the forgetting curve of FSRS 6 by its default parameters. */
const DECAY = 0.1542;
/** Anki takes no longer for an answer. Milliseconds. */
const LONGEST_ANSWER = 3_600_000;

export const newCard = (position: number, suspended: boolean): CardState => ({
  type: 0,
  queue: suspended ? -1 : 0,
  due: position,
  interval: 0,
  ease: 0,
  reps: 0,
  lapses: 0,
  left: 0,
  data: '',
});

/**
 * A word's schedule as the state of a card.
 * @param last the newest review, for which the schedule was made
 */
export function cardOf(word: SavedWord, schedule: Schedule, last: Review | undefined, calendar: Calendar): CardState {
  const { phase, step, reps, lapses } = schedule;
  const days = phase === 'review';
  const type = days ? 2 : phase === 'learning' ? 1 : 3;
  const left = days ? 0 : Math.max(1, STEPS[phase] - step);
  const dueAt = schedule.dueAt ?? startOf(schedule.dueDay, calendar.dayStartsAt);
  return {
    type,
    queue: word.edits?.aside?.value ? -1 : days ? 2 : 1,
    due: days ? schedule.dueDay - calendar.firstDay : Math.round(dueAt / 1000),
    interval: Math.max(days || phase === 'relearning' ? 1 : 0, intervalOf(schedule)),
    ease: easeOf(schedule.difficulty),
    reps,
    lapses,
    left: left * 1001,
    data: memoryOf(schedule, last),
  };
}

/** The reviews of a word as entries of Anki's log. @param reviews those that stand, oldest first */
export function logOf(reviews: readonly Review[]): LogEntry[] {
  let before: Schedule | undefined;
  let lastInterval = 0;
  return reviews.map((review) => {
    const after = next(before, review);
    const entry = {
      at: review.at,
      rating: review.rating,
      interval: signed(after, review.at),
      lastInterval,
      factor: Math.round(((after.difficulty - 1) / 9) * 1000 + 100),
      took: Math.min(LONGEST_ANSWER, Math.round(review.took)),
      type: before?.phase === 'review' ? 1 : before?.phase === 'relearning' ? 2 : 0,
    };
    before = after;
    lastInterval = entry.interval;
    return entry;
  });
}

const intervalOf = ({ dueDay, lastDay }: Schedule): number => dueDay - lastDay;

/** @param at when the schedule was made, milliseconds */
function signed(schedule: Schedule, at: number): number {
  if (schedule.phase === 'review') return Math.max(1, intervalOf(schedule));
  return -Math.max(1, Math.round(((schedule.dueAt ?? at) - at) / 1000));
}

/** An ease for readers who use Anki's older scheduler: the average for what is not difficult, the least for the most. */
const easeOf = (difficulty: number): number =>
  Math.round(Math.min(2500, Math.max(1300, 2500 - (difficulty - 5) * 240)));

function memoryOf({ stability, difficulty }: Schedule, last: Review | undefined): string {
  const round = (value: number, places: number) => Number(value.toFixed(places));
  return JSON.stringify({
    s: round(stability, 4),
    d: round(difficulty, 3),
    ...(last && { dr: round(last.retention, 2) }),
    decay: round(DECAY, 3),
    ...(last && { lrt: Math.round(last.at / 1000) }),
  });
}
