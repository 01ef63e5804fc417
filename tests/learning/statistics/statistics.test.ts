import { describe, expect, it } from 'vitest';
import { statisticsOf } from '../../../learning/statistics/statistics.ts';
import type { Schedule } from '../../../learning/types.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { review, word } from '../samples.ts';

const TODAY = 20_000;
const NONE = { A1: 0, A2: 0, B1: 0, B2: 0, C1: 0, C2: 0 };
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
  statisticsOf(words, reviews, { today: TODAY, ahead: 3, back: 4, level: 'B1', glossary: NONE });

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

  it('foretell what comes back: the overdue today, the buried on its day, what is put aside not', () => {
    const words = [
      due('late', TODAY - 9),
      due('today', TODAY),
      due('soon', TODAY + 2),
      due('later', TODAY + 3),
      edit(due('buried', TODAY), { buried: TODAY + 1 }, 1),
      edit(due('known', TODAY), { aside: 'known' }, 1),
      word('new'),
    ];
    expect(count(words).forecast).toEqual([
      { day: TODAY, count: 2 },
      { day: TODAY + 1, count: 1 },
      { day: TODAY + 2, count: 1 },
    ]);
  });

  it('count the answers of each day, but no recalls while reading', () => {
    const reviews = [
      review('noun:a', TODAY, 3),
      review('noun:b', TODAY, 1),
      review('noun:c', TODAY, 3, { kind: 'reading' }),
      review('noun:a', TODAY - 2, 3),
      review('noun:a', TODAY - 9, 3),
    ];
    expect(count([], reviews).reviews.map(({ count: n }) => n)).toEqual([0, 1, 0, 2]);
  });
});
