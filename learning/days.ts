const DAY_MS = 86_400_000;

/**
 * The reader's day at a moment, counted so that the next date is one more and 1 January 1970 is 0. It is the date on
 * the reader's own calendar, never a number of hours: a day of 23 or 25 hours is one day.
 * @param at milliseconds since 1970, UTC
 * @param startsAt hour of the clock, 0 to 23, before which it is still the day before
 */
export function dayOf(at: number, startsAt: number): number {
  const date = new Date(at);
  const late = date.getHours() < startsAt ? 1 : 0;
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() - late) / DAY_MS;
}

/** The moment a day begins on the reader's clock, milliseconds since 1970, UTC. */
export function startOf(day: number, startsAt: number): number {
  const date = new Date(day * DAY_MS);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), startsAt).getTime();
}

/** Noon UTC of a day, to show its date with the time zone UTC and for schedulers that count days by UTC dates. */
export const noonOf = (day: number): Date => new Date(day * DAY_MS + DAY_MS / 2);
