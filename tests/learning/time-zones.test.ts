import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, startOf } from '../../learning/days.ts';
import { answered } from '../../learning/review.ts';
import { replay } from '../../learning/schedule.ts';
import { Session } from '../../learning/session.ts';
import type { Rating, Review, SavedWord } from '../../learning/types.ts';
import { word } from './samples.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});

/**
 * Zones with every kind of clock: none changed, an hour at night, half an hour (Lord Howe), at midnight (Santiago,
 * Beirut, Havana), west and east of the date line, quarters of an hour, and one that left out a whole date (Apia).
 */
const ZONES = [
  'UTC',
  'Europe/Amsterdam',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Casablanca',
];
const HOUR = 3_600_000;
const moment = fc.integer({ min: Date.parse('2005-01-01T00:00:00Z'), max: Date.parse('2040-01-01T00:00:00Z') });
const inZone = fc.constantFrom(...ZONES);
const startsAt = fc.integer({ min: 0, max: 23 });
const inAnyZone = (run: (tz: string, at: number, hour: number) => void) =>
  fc.assert(
    fc.property(inZone, moment, startsAt, (tz, at, hour) => {
      process.env.TZ = tz;
      run(tz, at, hour);
    }),
    { numRuns: 3000 },
  );

describe('a day of the reader, in any time zone and at any clock change', () => {
  it('holds each of its moments between its start and that of the next', () => {
    inAnyZone((_, at, hour) => {
      const day = dayOf(at, hour);
      expect(startOf(day, hour)).toBeLessThanOrEqual(at);
      expect(startOf(day + 1, hour)).toBeGreaterThan(at);
    });
  });

  it('never goes back, and is followed by the next', () => {
    inAnyZone((_, at, hour) => {
      const later = dayOf(at + HOUR, hour) - dayOf(at, hour);
      expect(later).toBeGreaterThanOrEqual(0);
      // Samoa left 30 December 2011 out.
      expect(later).toBeLessThanOrEqual(2);
    });
  });

  it('is 23 to 25 hours long, but for a date that was left out', () => {
    inAnyZone((tz, at, hour) => {
      const day = dayOf(at, hour);
      const hours = (startOf(day + 1, hour) - startOf(day, hour)) / HOUR;
      if (tz === 'Pacific/Apia' && hours < 20) return;
      expect(hours).toBeGreaterThanOrEqual(23);
      expect(hours).toBeLessThanOrEqual(25);
    });
  });
});

describe('a word that is answered while the reader travels', () => {
  const journey = fc.array(
    fc.record({
      tz: inZone,
      hours: fc.integer({ min: 0, max: 24 * 40 }),
      rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('never comes back before the day it was answered, and the same log always leads to the same schedule', () => {
    fc.assert(
      fc.property(moment, startsAt, journey, (start, hour, stops) => {
        let at = start;
        let traveller: SavedWord = word('fiets');
        const log: Review[] = [];
        for (const { tz, hours, rating } of stops) {
          process.env.TZ = tz;
          at += hours * HOUR + 1;
          const made = {
            id: `${log.length}`,
            key: traveller.key,
            at,
            day: dayOf(at, hour),
            rating,
            kind: 'meaning' as const,
            retention: 0.9,
            took: 1,
          };
          log.push(made);
          traveller = answered(traveller, made);
          const { dueDay, lastDay, phase, dueAt } = traveller.schedule!;
          expect(dueDay).toBeGreaterThanOrEqual(lastDay + (phase === 'review' ? 1 : 0));
          expect(lastDay).toBeGreaterThanOrEqual(made.day);
          if (dueAt !== undefined) expect(dueAt).toBeGreaterThan(at);
        }
        process.env.TZ = 'Pacific/Kiritimati';
        expect(replay(log.toReversed())).toEqual(traveller.schedule);
      }),
      { numRuns: 400 },
    );
  });
});

describe('midnight', () => {
  it.each(['Europe/Amsterdam', 'America/Santiago', 'Asia/Beirut'])(
    'in %s begins a day only where the reader wants it to, on each night of a year',
    (tz) => {
      process.env.TZ = tz;
      const due = { ...word('fiets'), schedule: replay([answer('a', 20_000), answer('b', 20_001)])! };
      for (let day = 20_454; day < 20_454 + 365; day++) {
        const tomorrow = { ...due, schedule: { ...due.schedule, dueDay: day } };
        const asked = (at: number) =>
          new Session([tomorrow], [], { newPerDay: 1, reviewsPerDay: 1 }, dayOf(at, 4)).next(at) !== undefined;
        expect([day, asked(startOf(day, 0)), asked(startOf(day, 4) - 1), asked(startOf(day, 4))]).toEqual([
          day,
          false,
          false,
          true,
        ]);
      }
    },
  );
});

function answer(id: string, day: number): Review {
  return { id, key: 'noun:fiets', at: day * 24 * HOUR, day, rating: 4, kind: 'meaning', retention: 0.9, took: 1 };
}
