import { next, replay } from './schedule.ts';
import type { Review, SavedWord } from './types.ts';
import { edit } from './vocabulary.ts';

/** A word forgotten this often is a leech, and again each time it was forgotten half as often more, as in Anki. */
const LEECH_LAPSES = 8;

/**
 * The word after a review: its schedule computed from all its reviews.
 * @param reviews of this word, with the new one
 * @param added the new review, which may make the word a leech; leeches are put aside, for asking them more does not help
 */
export function reviewed(word: SavedWord, reviews: readonly Review[], added: Review): SavedWord {
  return withLeech(word, scheduled(word, reviews, added.at), added.at);
}

/** As `reviewed`, from the schedule of the word alone: what the page shows while the review is being written. */
export function answered(word: SavedWord, review: Review): SavedWord {
  const after = { ...word, updatedAt: review.at, schedule: next(word.schedule, review) };
  return withLeech(word, after, review.at);
}

/** The word after one of its reviews was undone, which also takes it back among those asked if the review put it aside. */
export function unreviewed(word: SavedWord, reviews: readonly Review[], undone: Review, now: number): SavedWord {
  const after = scheduled(word, reviews, now);
  const aside = word.edits?.aside;
  return aside?.value === 'leech' && aside.at === undone.at ? edit(after, { aside: null }, now) : after;
}

/** The word with the schedule that its reviews lead to. */
export function scheduled(word: SavedWord, reviews: readonly Review[], now: number): SavedWord {
  const { schedule: _, ...rest } = word;
  const schedule = replay(reviews, word.edits?.since?.value);
  return { ...rest, updatedAt: Math.max(word.updatedAt, now), ...(schedule && { schedule }) };
}

function withLeech(before: SavedWord, after: SavedWord, at: number): SavedWord {
  const lapses = after.schedule?.lapses ?? 0;
  const lapsed = lapses > (before.schedule?.lapses ?? 0);
  const leech = lapsed && lapses >= LEECH_LAPSES && (lapses - LEECH_LAPSES) % (LEECH_LAPSES / 2) === 0;
  return leech ? edit(after, { aside: 'leech' }, at) : after;
}
