import { describe, expect, it } from 'vitest';
import { cardFor } from '../../learning/card.ts';
import { isWatched, lookedUp, readingReview } from '../../learning/reading-recall.ts';
import { reviewed, unreviewed } from '../../learning/review.ts';
import { recallOn } from '../../learning/schedule.ts';
import { Session } from '../../learning/session.ts';
import { isDue } from '../../learning/status.ts';
import type { SavedWord, Schedule } from '../../learning/types.ts';
import { edit, remove } from '../../learning/vocabulary.ts';
import { review, word } from './samples.ts';

const TODAY = 20_000;
const AIM = 0.9;
/** A word that was learnt for twenty days and comes back on a day. */
const learnt = (dueDay: number, more: Partial<Schedule> = {}): SavedWord =>
  word('gracht', {
    schedule: {
      phase: 'review',
      step: 0,
      stability: 20,
      difficulty: 5,
      reps: 4,
      lapses: 0,
      lastDay: dueDay - 20,
      dueDay,
      ...more,
    },
  });
const due = learnt(TODAY);

describe('a word that is read on past', () => {
  it.each<[string, SavedWord, boolean]>([
    ['due today', due, true],
    ['due in two days of twenty', learnt(TODAY + 2), true],
    ['due in three days of twenty', learnt(TODAY + 3), false],
    ['a little overdue', learnt(TODAY - 10), true],
    ['so long overdue that it is probably forgotten', learnt(TODAY - 60), false],
    ['new', word('gracht'), false],
    ['in its learning steps', learnt(TODAY, { phase: 'learning', dueAt: 1 }), false],
    ['forgotten and being learnt again', learnt(TODAY, { phase: 'relearning', dueAt: 1 }), false],
    ['reviewed today', learnt(TODAY, { lastDay: TODAY }), false],
    ['suspended', edit(due, { aside: 'suspended' }, 2), false],
    ['buried until tomorrow', edit(due, { buried: TODAY + 1 }, 2), false],
    ['removed', remove(due, 2), false],
    ['looked up before', lookedUp(due, TODAY, 2), false],
  ])('%s counts: %#', (_, saved, counts) => {
    expect(isWatched(saved, TODAY, AIM)).toBe(counts);
  });

  it('counts further down for a reader who aims lower', () => {
    const faded = learnt(TODAY - 50);
    const memory = recallOn(faded.schedule!, TODAY);
    expect(memory).toBeLessThan(0.8);
    expect(isWatched(faded, TODAY, 0.9)).toBe(false);
    expect(isWatched(faded, TODAY, Math.max(0.7, memory + 0.05))).toBe(true);
  });
});

describe('the review of a recall while reading', () => {
  const history = [1, 4, 12].map((day) => review('noun:gracht', TODAY - 30 + day, 3));
  const before = reviewed(word('gracht'), history, history.at(-1)!);
  const moment = { at: (before.schedule!.dueDay + 0.5) * 86_400_000, day: before.schedule!.dueDay, retention: AIM };
  const recall = readingReview('noun:gracht', moment);
  const after = reviewed(before, [...history, recall], recall);
  const answeredWith = (rating: 2 | 3) => {
    const answer = review('noun:gracht', moment.day, rating);
    return reviewed(before, [...history, answer], answer).schedule!;
  };

  it('gives the credit of "hard", less than that of "good", and leaves the difficulty', () => {
    expect(after.schedule!.stability).toBeCloseTo(answeredWith(2).stability, 5);
    expect(after.schedule!.stability).toBeGreaterThan(before.schedule!.stability);
    expect(after.schedule!.stability).toBeLessThan(answeredWith(3).stability);
    expect(after.schedule!.difficulty).toBe(before.schedule!.difficulty);
    expect(answeredWith(2).difficulty).toBeGreaterThan(before.schedule!.difficulty);
    expect(after.schedule!.dueDay).toBeGreaterThan(moment.day);
  });

  it('can be told apart, and is the same for a word and a day', () => {
    expect(recall.kind).toBe('reading');
    expect(readingReview('noun:gracht', { ...moment, at: moment.at + 1 }).id).toBe(recall.id);
    expect(readingReview('noun:gracht', { ...moment, day: moment.day + 1 }).id).not.toBe(recall.id);
  });

  it('can be undone', () => {
    const undone = { ...recall, undoneAt: moment.at + 5 };
    expect(unreviewed(after, [...history, undone], undone, moment.at + 5).schedule).toEqual(before.schedule);
  });

  it('uses up none of the day’s limits', () => {
    const others = ['a', 'b'].map((lemma) => ({ ...learnt(TODAY), key: `noun:${lemma}`, lemma }));
    const session = new Session(others, [{ ...recall, day: TODAY }], { newPerDay: 0, reviewsPerDay: 2 }, TODAY);
    expect(session.left().due).toBe(2);
  });
});

describe('a word that was looked up while it was due', () => {
  const others = Array.from({ length: 5 }, (_, i) => ({ ...learnt(TODAY - 9), key: `noun:${i}`, lemma: `${i}` }));
  const early = lookedUp(learnt(TODAY + 1), TODAY, 5);

  it('is asked first, also where its day is tomorrow and the limit is reached', () => {
    const session = new Session([...others, early], [], { newPerDay: 0, reviewsPerDay: 1 }, TODAY);
    expect(session.next(0)?.key).toBe('noun:gracht');
  });

  it('is shown as what it is', () => {
    expect(cardFor(early, ['meaning']).lookedUp).toBe(true);
    expect(cardFor(due, ['meaning']).lookedUp).toBeUndefined();
  });

  it('is as any other once it was asked', () => {
    const asked = { ...early, schedule: { ...early.schedule!, lastDay: TODAY, dueDay: TODAY + 30 } };
    expect(isDue(asked, TODAY)).toBe(false);
    expect(isDue(early, TODAY)).toBe(true);
  });
});
