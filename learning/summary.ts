import { isAsked } from './status.ts';
import type { Review, SavedWord } from './types.ts';

/** One thing done to a word in a session: an answer, where it has a review, or else an edit. */
export interface Step {
  readonly before: SavedWord;
  readonly after: SavedWord;
  readonly review?: Review;
}

/** How a session went, and when the next words come back. */
export interface Summary {
  /** Answers given today. */
  readonly answers: number;
  /** Words that left the learning steps for the first time or again. */
  readonly learned: readonly SavedWord[];
  /** Words whose last answer was "again". */
  readonly forgotten: readonly SavedWord[];
  /** Words that were put aside for being forgotten too often. */
  readonly leeches: readonly SavedWord[];
  /** When the next words come back: later today, or on a day with how many. */
  readonly nextAt?: number;
  readonly next?: { readonly day: number; readonly count: number };
  readonly today: number;
}

/** How a session went so far. @param words all words, as they are now */
export function summarise(steps: readonly Step[], words: Iterable<SavedWord>, today: number): Summary {
  const answers = steps.filter(({ review }) => review);
  const last = new Map(answers.map((step) => [step.after.key, step]));
  const learned = new Map<string, SavedWord>();
  for (const { before, after } of answers)
    if (before.schedule?.phase !== 'review' && after.schedule?.phase === 'review') learned.set(after.key, after);
  const isLeech = ({ after }: Step) => after.edits?.aside?.value === 'leech';
  const leeches = [...new Map(steps.map((step) => [step.after.key, step])).values()].filter(isLeech);
  const forgotten = [...last.values()].filter((step) => step.review?.rating === 1 && !leeches.includes(step));
  return {
    answers: answers.length,
    learned: [...learned.values()],
    forgotten: forgotten.map(({ after }) => after),
    leeches: leeches.map(({ after }) => after),
    ...nextDue(words, today),
    today,
  };
}

function nextDue(words: Iterable<SavedWord>, today: number): Pick<Summary, 'next' | 'nextAt'> {
  let nextAt = Number.POSITIVE_INFINITY;
  const days = new Map<number, number>();
  for (const word of words) {
    if (!word.schedule) continue;
    const day = Math.max(word.schedule.dueDay, word.edits?.buried?.value ?? 0);
    if (!isAsked(word, day)) continue;
    if (day > today) days.set(day, (days.get(day) ?? 0) + 1);
    else if (word.schedule.dueAt !== undefined) nextAt = Math.min(nextAt, word.schedule.dueAt);
  }
  const day = Math.min(...days.keys());
  return {
    ...(Number.isFinite(nextAt) && { nextAt }),
    ...(Number.isFinite(day) && { next: { day, count: days.get(day) ?? 0 } }),
  };
}
