import { describe, expect, it } from 'vitest';
import { dayText, intervalText } from '../../components/review/interval.ts';
import type { Schedule } from '../../learning/types.ts';

const base: Schedule = {
  phase: 'review',
  step: 0,
  stability: 1,
  difficulty: 5,
  reps: 1,
  lapses: 0,
  lastDay: 100,
  dueDay: 101,
};

describe('the text of an interval', () => {
  it.each([
    [{ ...base, dueAt: 1_000_000 + 600_000 }, '10 min'],
    [{ ...base, dueAt: 1_000_000 + 5_400_000 }, '1.5 h'],
    [{ ...base, dueAt: 0 }, '1 min'],
    [base, '1 d'],
    [{ ...base, dueDay: 130 }, '30 d'],
    [{ ...base, dueDay: 161 }, '2 mo'],
    [{ ...base, dueDay: 176 }, '2.5 mo'],
    [{ ...base, dueDay: 100 + 730 }, '2 y'],
  ])('of %o is %s', (schedule, text) => {
    expect(intervalText(schedule, 1_000_000)).toBe(text);
  });

  it.each([
    [20_522, 'today'],
    [20_523, 'tomorrow'],
    [20_524, 'on Thursday 12 March'],
  ])('of day %i is %s', (day, text) => {
    expect(dayText(day, 20_522)).toBe(text);
  });
});
