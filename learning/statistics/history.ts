import { dayOf } from '../days.ts';
import { next, standing } from '../schedule.ts';
import { STATUSES, type Status, statusOf } from '../status.ts';
import type { Review, SavedWord, Schedule } from '../types.ts';

/** How many words had each status at the end of a day. */
export interface StatusPoint {
  readonly day: number;
  readonly counts: Readonly<Record<Status, number>>;
}
interface Scope {
  readonly today: number;
  /** Points in time, a week apart, the last of them today. */
  readonly weeks: number;
  /** Hour at which the reader's day starts. */
  readonly startsAt: number;
}

/**
 * Words by status over time, computed from the log: each word's reviews are replayed. Words are given one by one, as
 * ten thousand take most of a second, and the page draws in between. Of what the reader said of a word ("I know it")
 * only the last is on record, so that an earlier one is not seen.
 */
export class StatusHistory {
  private readonly scope: Scope;
  private readonly points: StatusPoint[];

  constructor(scope: Scope) {
    this.scope = scope;
    const { today, weeks } = scope;
    this.points = Array.from({ length: weeks }, (_, i) => ({
      day: today - 7 * (weeks - 1 - i),
      counts: { new: 0, learning: 0, known: 0, suspended: 0 },
    }));
  }

  /** @param word one that was removed counts until then @param reviews all of the word */
  add(word: SavedWord, reviews: readonly Review[]): void {
    const changes = changesOf(word, reviews, this.scope.startsAt);
    let at = -1;
    for (const { day, counts } of this.points) {
      while (at + 1 < changes.length && changes[at + 1]!.day <= day) at++;
      const status = changes[at]?.status;
      if (status) (counts as Record<Status, number>)[status]++;
    }
  }

  /** The points from the first on that has words. */
  result(): readonly StatusPoint[] {
    const first = this.points.findIndex(({ counts }) => STATUSES.some((status) => counts[status] > 0));
    return first < 0 ? [] : this.points.slice(Math.max(0, Math.min(first, this.points.length - 2)));
  }
}

/** What a word was from which day on; undefined once it was removed. In order of days. */
function changesOf(word: SavedWord, reviews: readonly Review[], startsAt: number) {
  const { since, aside } = word.edits ?? {};
  const day = (at: number) => dayOf(at, startsAt);
  const changes: { day: number; status: Status | undefined }[] = [{ day: day(word.createdAt), status: 'new' }];
  if (since?.value) changes.push({ day: day(since.at), status: 'new' });
  const bare = { ...word, edits: {} };
  let schedule: Schedule | undefined;
  for (const review of standing(reviews, since?.value)) {
    schedule = next(schedule, review);
    changes.push({ day: review.day, status: statusOf({ ...bare, schedule }) });
  }
  if (aside?.value) changes.push({ day: day(aside.at), status: statusOf(word) });
  if (word.deletedAt !== undefined) changes.push({ day: day(word.deletedAt), status: undefined });
  return changes.sort((a, b) => a.day - b.day);
}
