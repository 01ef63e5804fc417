import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, startOf } from '../../learning/days.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});
const DAY = 86_400_000;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

describe('dayOf', () => {
  it.each([
    // zone, moment, hour at which the day starts, date
    ['UTC', '2026-03-10T03:59:59Z', 4, '2026-03-09'],
    ['UTC', '2026-03-10T04:00:00Z', 4, '2026-03-10'],
    ['UTC', '2026-03-10T00:00:00Z', 0, '2026-03-10'],
    ['Europe/Amsterdam', '2026-03-09T23:30:00Z', 0, '2026-03-10'],
    ['Europe/Amsterdam', '2026-03-29T00:30:00Z', 2, '2026-03-28'],
    // The clock goes from 2 to 3 at night: this is one second after.
    ['Europe/Amsterdam', '2026-03-29T01:00:00Z', 2, '2026-03-29'],
    // It goes from 3 back to 2: the hour from 2 to 3 is there twice, and belongs to the new day both times.
    ['Europe/Amsterdam', '2026-10-25T00:30:00Z', 2, '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T01:30:00Z', 2, '2026-10-25'],
    ['Pacific/Kiritimati', '2026-03-09T14:00:00Z', 4, '2026-03-10'],
    ['Pacific/Kiritimati', '2026-03-09T13:00:00Z', 4, '2026-03-09'],
    ['America/Los_Angeles', '2026-03-10T05:00:00Z', 4, '2026-03-09'],
    ['Asia/Kathmandu', '2026-12-31T22:15:00Z', 4, '2027-01-01'],
  ])('in %s at %s, with days from %i o’clock, is %s', (tz, moment, startsAt, date) => {
    process.env.TZ = tz;
    expect(dateOf(dayOf(Date.parse(moment), startsAt))).toBe(date);
  });

  it('counts each date of a year once, over both clock changes', () => {
    process.env.TZ = 'Europe/Amsterdam';
    const days = new Set<number>();
    for (let at = Date.parse('2026-01-01T12:00:00Z'); at < Date.parse('2027-01-01T00:00:00Z'); at += 3_600_000)
      days.add(dayOf(at, 4));
    const sorted = [...days].sort((a, b) => a - b);
    expect(sorted).toHaveLength(365);
    expect(sorted.at(-1)! - sorted[0]!).toBe(364);
  });

  it('begins a day at the moment that startOf gives', () => {
    process.env.TZ = 'Europe/Amsterdam';
    for (let day = 20_540; day < 20_760; day++) {
      expect(dayOf(startOf(day, 4), 4)).toBe(day);
      expect(dayOf(startOf(day, 4) - 1, 4)).toBe(day - 1);
    }
  });
});
