import { contextId, joinContexts } from './contexts.ts';
import { mergeWords } from './merge.ts';
import { scheduled } from './review.ts';
import { standing } from './schedule.ts';
import { noteOf, tagsOf } from './status.ts';
import type { Review, SavedWord } from './types.ts';
import { edit, remove } from './vocabulary.ts';

/** What joining some words would make of them. */
export interface Joined {
  /** The one word that stays, with the sentences, notes and tags of all. */
  readonly word: SavedWord;
  /** The others, removed. */
  readonly removed: readonly SavedWord[];
  /** All reviews of these words, those that no longer count marked as undone. */
  readonly reviews: readonly Review[];
  /** The word whose history was the longest and stays, and how many reviews that is. */
  readonly history: { readonly key: string; readonly reviews: number };
}

/** Longest note and most tags that the schemas take. */
const LONGEST_NOTE = 5000;
const MOST_TAGS = 50;

/**
 * Joins words that are one, as the reader sees it. The one with the key `into` gives the headword and the meaning. Of
 * the histories the longest stays: two interleaved would tell of a memory that was tested twice as often as it was.
 * Reviews are never rewritten, since the logs of two machines are joined by their ids: those of another word are copied
 * under ids of their own, and those that the word had itself are undone.
 * @param words two or more, `into` among them, all kept
 * @throws RangeError where `into` is not among them
 */
export function joinWords(words: readonly SavedWord[], reviews: readonly Review[], into: string, now: number): Joined {
  const target = words.find(({ key }) => key === into);
  if (!target) throw new RangeError(`"${into}" is not among the words to be joined`);
  const others = words.filter((word) => word !== target);
  const logOf = (word: SavedWord) =>
    standing(
      reviews.filter(({ key }) => key === word.key),
      word.edits?.since?.value,
    );
  const longest = [target, ...others].reduce((best, word) => (logOf(word).length > logOf(best).length ? word : best));
  const next =
    longest === target
      ? [...reviews]
      : [
          ...reviews.map((review) =>
            review.key === into && review.undoneAt === undefined ? { ...review, undoneAt: now } : review,
          ),
          ...logOf(longest).map((review, i) => ({
            ...review,
            key: into,
            id: `joined ${now} ${i} ${review.id}`.slice(0, 100),
          })),
        ];
  const own = withAll(target, others, now);
  const { since: _, ...edits } = own.edits ?? {};
  const anew = longest === target ? own : { ...own, edits };
  const count = logOf(longest).length;
  return {
    word: scheduled(
      anew,
      next.filter(({ key }) => key === into),
      now,
    ),
    removed: others.map((word) => remove(word, now)),
    reviews: next,
    history: { key: longest.key, reviews: count },
  };
}

/** The word with the sentences, notes and tags of others besides its own. */
function withAll(target: SavedWord, others: readonly SavedWord[], now: number): SavedWord {
  const dropped = new Set((target.dropped ?? []).map(({ id }) => id));
  const contexts = others.reduce(
    (all, { contexts: theirs }) =>
      joinContexts(all, { contexts: theirs.filter((context) => !dropped.has(contextId(context))) }, (same) => same),
    { contexts: target.contexts, ...(target.dropped && { dropped: target.dropped }) },
  );
  const all = [target, ...others];
  const note = [...new Set(all.map(noteOf).filter((text) => text !== ''))].join('\n').slice(0, LONGEST_NOTE);
  const tags = [...new Set(all.flatMap(tagsOf))].slice(0, MOST_TAGS);
  const createdAt = Math.min(...all.map((word) => word.createdAt));
  const joined = { ...mergeWords(target, target), ...contexts, createdAt, updatedAt: now };
  return edit(
    joined,
    { ...(note !== noteOf(target) && { note }), ...(tags.length > tagsOf(target).length && { tags }) },
    now,
  );
}
