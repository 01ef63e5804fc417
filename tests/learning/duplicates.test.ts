import { describe, expect, it } from 'vitest';
import { contextId, dropContext } from '../../learning/contexts.ts';
import { joinWords } from '../../learning/duplicates.ts';
import { scheduled } from '../../learning/review.ts';
import { noteOf, tagsOf } from '../../learning/status.ts';
import type { MetContext } from '../../learning/types.ts';
import { edit } from '../../learning/vocabulary.ts';
import { review, word } from './samples.ts';

const met = (sentence: string, metAt: number): MetContext => ({
  sentence,
  spans: [],
  title: '',
  url: 'https://a.example/',
  metAt,
});
const short = [review('noun:fiets', 20_000, 3)];
const long = [review('noun:rijwiel', 20_000, 3), review('noun:rijwiel', 20_003, 3), review('noun:rijwiel', 20_010, 3)];
const fiets = scheduled(
  edit(word('fiets', { contexts: [met('Een.', 1)], createdAt: 5 }), { note: 'a', tags: ['x'] }, 2),
  short,
  3,
);
const rijwiel = scheduled(
  edit(
    word('rijwiel', { contexts: [met('Twee.', 2), met('Een.', 1)], createdAt: 4 }),
    { note: 'b', tags: ['x', 'y'] },
    2,
  ),
  long,
  3,
);
const joined = (into: string) => joinWords([fiets, rijwiel], [...short, ...long], into, 100);

describe('joining words', () => {
  it('keeps the headword that was chosen, with the sentences, notes and tags of all', () => {
    const { word: one, removed } = joined('noun:fiets');
    expect(one).toMatchObject({ lemma: 'fiets', gloss: 'meaning of fiets', createdAt: 4, updatedAt: 100 });
    expect(one.contexts.map(({ sentence }) => sentence)).toEqual(['Een.', 'Twee.']);
    expect([noteOf(one), tagsOf(one)]).toEqual(['a\nb', ['x', 'y']]);
    expect(removed).toEqual([{ ...rijwiel, updatedAt: 100, deletedAt: 100 }]);
  });

  it.each(['noun:fiets', 'noun:rijwiel'])('has the longest history whichever headword is chosen: %s', (into) => {
    const { word: one, history, reviews } = joined(into);
    expect(history).toEqual({ key: 'noun:rijwiel', reviews: 3 });
    expect(one.schedule).toMatchObject({ reps: 3, lastDay: 20_010 });
    const own = reviews.filter(({ key, undoneAt }) => key === into && undoneAt === undefined);
    expect(own.map(({ day }) => day)).toEqual([20_000, 20_003, 20_010]);
    expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
  });

  it('rewrites no review that another machine may have', () => {
    const before = new Map([...short, ...long].map((one) => [one.id, one]));
    for (const after of joined('noun:fiets').reviews) {
      const same = before.get(after.id);
      if (same) expect({ ...after, undoneAt: undefined }).toEqual({ ...same, undoneAt: undefined });
    }
  });

  it('brings no sentence back that was dropped', () => {
    const without = dropContext(fiets, contextId(met('Een.', 1)), 50);
    const { word: one } = joinWords([without, rijwiel], [], 'noun:fiets', 100);
    expect(one.contexts.map(({ sentence }) => sentence)).toEqual(['Twee.']);
  });

  it('refuses a headword that is not among the words', () => {
    expect(() => joined('noun:boot')).toThrow(RangeError);
  });
});
