import { describe, expect, it } from 'vitest';
import { statisticsOf } from '../../learning/statistics.ts';
import type { Schedule } from '../../learning/types.ts';
import { edit } from '../../learning/vocabulary.ts';
import { review, word } from './samples.ts';

const TODAY = 20_000;
const due = (lemma: string, dueDay: number) =>
  word(lemma, {
    schedule: {
      phase: 'review',
      step: 0,
      stability: 5,
      difficulty: 5,
      reps: 3,
      lapses: 0,
      lastDay: 1,
      dueDay,
    } satisfies Schedule,
  });
const count = (words = [word('a')], reviews = [review('noun:a', TODAY, 3)]) =>
  statisticsOf(words, reviews, { today: TODAY, ahead: 3, back: 4 });

describe('the statistics', () => {
  it('count words by status, those with none among them', () => {
    const words = [word('a'), word('b'), due('c', TODAY), edit(word('d'), { aside: 'suspended' }, 1)];
    expect(count(words).byStatus.map(({ status, count: n }) => `${status} ${n}`)).toEqual([
      'new 2',
      'learning 1',
      'known 0',
      'suspended 1',
    ]);
  });

  it('forecast each day, with what is overdue today and without what is not asked', () => {
    const words = [
      due('overdue', TODAY - 9),
      due('today', TODAY),
      due('last', TODAY + 2),
      due('beyond', TODAY + 3),
      edit(due('aside', TODAY), { aside: 'known' }, 1),
      edit(due('buried', TODAY), { buried: TODAY + 1 }, 1),
      word('new'),
    ];
    expect(count(words).forecast).toEqual([
      { day: TODAY, count: 2 },
      { day: TODAY + 1, count: 1 },
      { day: TODAY + 2, count: 1 },
    ]);
  });

  it('count answers by day up to today, days without any among them', () => {
    const reviews = [review('noun:a', TODAY - 3, 3), review('noun:b', TODAY, 3), review('noun:a', TODAY, 1)];
    expect(count([], reviews).reviews.map(({ count: n }) => n)).toEqual([1, 0, 0, 2]);
  });

  it('count what was recalled by the first answer of a later day', () => {
    const reviews = [
      review('noun:a', TODAY, 1, { at: 30 }),
      review('noun:a', TODAY - 3, 1, { at: 1 }),
      review('noun:a', TODAY - 3, 3, { at: 2 }),
      review('noun:a', TODAY - 1, 2, { at: 10 }),
      review('noun:a', TODAY, 3, { at: 31 }),
    ];
    expect(count([], reviews).recalled).toEqual({ of: 2, count: 1 });
  });
});
