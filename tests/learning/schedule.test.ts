import { afterEach, describe, expect, it } from 'vitest';
import { noonOf } from '../../learning/days.ts';
import { next, outlook, recallOn, replay } from '../../learning/schedule.ts';
import type { Rating, Schedule } from '../../learning/types.ts';
import { review } from './samples.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});

/** Answers a word with these ratings, each when it is due. */
function life(ratings: readonly Rating[], retention = 0.9, key = 'noun:fiets'): Schedule[] {
  const steps: Schedule[] = [];
  for (const rating of ratings) {
    const before = steps.at(-1);
    const day = before?.dueDay ?? 20_000;
    const at = before?.dueAt ?? noonOf(day).getTime();
    steps.push(next(before, { key, at, day, rating, retention }));
  }
  return steps;
}

describe('the schedule of a word', () => {
  it('returns within minutes while it is learnt, then after days that grow', () => {
    const [first, second, ...later] = life([3, 3, 3, 3, 3, 3]);
    expect(first).toMatchObject({ phase: 'learning', dueDay: 20_000 });
    expect(first!.dueAt! - noonOf(20_000).getTime()).toBe(600_000);
    expect(second).toMatchObject({ phase: 'review' });
    expect(second).not.toHaveProperty('dueAt');
    const intervals = [second!, ...later].map(({ dueDay, lastDay }) => dueDay - lastDay);
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
    expect(intervals.at(-1)).toBeGreaterThan(60);
  });

  it('counts a lapse when a word that was known is forgotten, and returns within minutes', () => {
    const steps = life([3, 3, 3, 1]);
    expect(steps.at(-1)).toMatchObject({ phase: 'relearning', lapses: 1, reps: 4 });
    expect(steps.at(-1)!.stability).toBeLessThan(steps.at(-2)!.stability);
  });

  it('asks more often of a reader who wants to know more of the words', () => {
    const interval = (retention: number) => {
      const last = life([3, 3, 3, 3], retention).at(-1)!;
      return last.dueDay - last.lastDay;
    };
    expect(interval(0.97)).toBeLessThan(interval(0.9));
    expect(interval(0.9)).toBeLessThan(interval(0.8));
  });

  it('spreads words that were learnt together over several days', () => {
    const days = Array.from({ length: 40 }, (_, i) => life([3, 3, 3, 3], 0.9, `noun:${i}`).at(-1)!.dueDay);
    expect(new Set(days).size).toBeGreaterThan(3);
  });

  it('is the same in every time zone', () => {
    const inZone = (tz: string) => {
      process.env.TZ = tz;
      return life([3, 3, 3, 1, 3, 3]);
    };
    expect(inZone('Pacific/Kiritimati')).toEqual(inZone('America/Los_Angeles'));
  });

  it('takes a day that is lived twice, on a flight over the date line, as the same day', () => {
    const before = life([3, 3, 3]).at(-1)!;
    const answer = { key: 'noun:fiets', at: 0, rating: 3, retention: 0.9 } as const;
    expect(next(before, { ...answer, day: before.lastDay - 1 }).lastDay).toBe(before.lastDay);
  });

  it('shows what each answer would lead to', () => {
    const before = life([3, 3, 3]).at(-1)!;
    const answer = { key: 'noun:fiets', at: noonOf(before.dueDay).getTime(), day: before.dueDay, retention: 0.9 };
    const due = [...outlook(before, answer).values()].map(({ dueDay }) => dueDay);
    expect(due).toHaveLength(4);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(outlook(before, answer).get(3)).toEqual(next(before, { ...answer, rating: 3 }));
  });

  it('is recalled with 90 % after as many days as its stability', () => {
    const schedule = { ...life([3, 3]).at(-1)!, stability: 10 };
    expect(recallOn(schedule, schedule.lastDay)).toBe(1);
    expect(recallOn(schedule, schedule.lastDay + 10)).toBeCloseTo(0.9, 3);
  });
});

describe('replay', () => {
  const log = [review('noun:fiets', 20_000, 3), review('noun:fiets', 20_001, 3), review('noun:fiets', 20_005, 1)];

  it('leads to the same schedule in whatever order the reviews are', () => {
    expect(replay([...log].reverse())).toEqual(replay(log));
    expect(replay(log)).toEqual(log.reduce<Schedule | undefined>(next, undefined));
  });

  it('leaves out what was undone', () => {
    expect(replay([log[0]!, log[1]!, { ...log[2]!, undoneAt: 5 }])).toEqual(replay(log.slice(0, 2)));
    expect(replay([{ ...log[0]!, undoneAt: 5 }])).toBeUndefined();
  });
});
