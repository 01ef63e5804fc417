import type { Rating, Review, SavedWord } from '../../learning/types.ts';

/** A noun that was saved at a moment, with what a test says of it besides. */
export function word(lemma: string, more: Partial<SavedWord> = {}): SavedWord {
  return {
    key: `noun:${lemma}`,
    lemma,
    pos: 'noun',
    gloss: `meaning of ${lemma}`,
    contexts: [],
    createdAt: 1,
    updatedAt: 1,
    keptAt: 1,
    ...more,
  };
}

/** A review on a day at ten o'clock UTC. */
export function review(key: string, day: number, rating: Rating, more: Partial<Review> = {}): Review {
  const at = day * 86_400_000 + 36_000_000;
  return { id: `${key} ${at} ${rating}`, key, at, day, rating, kind: 'meaning', retention: 0.9, took: 3000, ...more };
}
