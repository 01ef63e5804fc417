import type { Review, SavedWord } from '../learning/types.ts';
import type { Keyed } from './blocks.ts';

/** The reviews of one word, those undone among them. */
export interface Log extends Keyed {
  readonly reviews: readonly Review[];
}

/** Whole enough to be shown and changed; what else is wrong with a word is told when all are looked through. */
export const isWord = (item: Keyed): item is SavedWord => {
  const { lemma, gloss, contexts } = item as Partial<SavedWord>;
  return typeof lemma === 'string' && typeof gloss === 'string' && Array.isArray(contexts);
};

export const isLog = (item: Keyed): item is Log => Array.isArray((item as Partial<Log>).reviews);

/** The logs that reviews make. */
export function logsOf(reviews: readonly Review[]): Log[] {
  const byKey = new Map<string, Review[]>();
  for (const review of reviews) {
    const list = byKey.get(review.key);
    if (list) list.push(review);
    else byKey.set(review.key, [review]);
  }
  return [...byKey].map(([key, list]) => ({ key, reviews: list }));
}
