import { isAsked, isDue, wasLookedUp } from './status.ts';
import type { Review, SavedWord } from './types.ts';

/** A word that returns within so many milliseconds is asked at once where nothing else is left; as Anki does. */
const AHEAD_MS = 20 * 60_000;

export interface Limits {
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
}

/** How much of each kind is left today. */
export interface Left {
  readonly fresh: number;
  /** Words that return within the day. */
  readonly learning: number;
  readonly due: number;
}

/** The cards of one day: what is asked next, and what an answer or its undoing does to the rest. */
export class Session {
  private readonly queue: SavedWord[];
  private readonly returning = new Map<string, SavedWord>();
  private readonly day: number;

  /**
   * @param words all saved words
   * @param reviewsToday reviews of this day, which have used up some of the limits
   */
  constructor(words: readonly SavedWord[], reviewsToday: readonly Review[], limits: Limits, day: number) {
    this.day = day;
    const due = words.filter((word) => isDue(word, day));
    for (const word of due) if (word.schedule?.dueAt !== undefined) this.returning.set(word.key, word);
    const { firsts, others } = usedUp(words, reviewsToday);
    const olderFirst = (a: SavedWord, b: SavedWord) =>
      a.schedule!.dueDay - b.schedule!.dueDay || scatter(a.key) - scatter(b.key);
    const reviews = due.filter((word) => word.schedule?.dueAt === undefined).sort(olderFirst);
    // What the reader had to look up while reading comes first, and no limit keeps it back: they want to know it.
    const lookedUp = reviews.filter(wasLookedUp);
    const waiting = reviews.filter((word) => !wasLookedUp(word));
    const room = Math.max(0, limits.reviewsPerDay - others - lookedUp.length);
    const fresh = words
      .filter((word) => word.schedule === undefined && isAsked(word, day))
      .sort((a, b) => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1))
      .slice(0, Math.max(0, limits.newPerDay - firsts));
    this.queue = [...lookedUp, ...spread(waiting.slice(0, room), fresh)];
  }

  /** The word to ask now: one whose minutes are over, else the next in the queue, else one that would soon return. */
  next(now: number): SavedWord | undefined {
    const soonest = this.soonest();
    if (soonest && soonest.schedule!.dueAt! <= now) return soonest;
    if (this.queue[0]) return this.queue[0];
    return soonest && soonest.schedule!.dueAt! <= now + AHEAD_MS ? soonest : undefined;
  }

  /** Takes in a word as it is after an answer, an edit or a removal: asked again within the day, or out of it. */
  settle(word: SavedWord): void {
    this.drop(word.key);
    if (isDue(word, this.day) && word.schedule?.dueAt !== undefined) this.returning.set(word.key, word);
  }

  /** Puts a word in front again, as it was before the step that was undone; one that was put aside then stays there. */
  putBack(word: SavedWord): void {
    this.drop(word.key);
    if (isAsked(word, this.day)) this.queue.unshift(word);
  }

  /** What is left of the day. */
  left(): Left {
    const fresh = this.queue.filter((word) => word.schedule === undefined).length;
    return { fresh, learning: this.returning.size, due: this.queue.length - fresh };
  }

  private drop(key: string): void {
    this.returning.delete(key);
    const at = this.queue.findIndex((word) => word.key === key);
    if (at >= 0) this.queue.splice(at, 1);
  }

  private soonest(): SavedWord | undefined {
    let first: SavedWord | undefined;
    for (const word of this.returning.values())
      if (!first || word.schedule!.dueAt! < first.schedule!.dueAt!) first = word;
    return first;
  }
}

/** How many words were asked for the first time today, and how many others. */
function usedUp(words: readonly SavedWord[], reviewsToday: readonly Review[]) {
  const reps = new Map(words.map((word) => [word.key, word.schedule?.reps ?? 0]));
  const today = new Map<string, number>();
  for (const { key, undoneAt, kind } of reviewsToday)
    if (undoneAt === undefined && kind !== 'reading') today.set(key, (today.get(key) ?? 0) + 1);
  const firsts = [...today].filter(([key, count]) => (reps.get(key) ?? 0) <= count).length;
  return { firsts, others: today.size - firsts };
}

/** The fresh words at even distances among the others. */
function spread(reviews: readonly SavedWord[], fresh: readonly SavedWord[]): SavedWord[] {
  const place = (list: readonly SavedWord[]) => list.map((word, i) => ({ word, at: (i + 1) / (list.length + 1) }));
  return [...place(reviews), ...place(fresh)].sort((a, b) => a.at - b.at).map(({ word }) => word);
}

/** A number of a key that has nothing to do with the alphabet (FNV-1a). */
function scatter(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
