/** Of the last days one copy each; of the weeks and months before, the newest of each. */
const DAYS = 7;
const WEEKS = 5;
const MONTHS = 12;

/**
 * Which copies stay: those of the newest seven days that have one, and the newest copy of each of the newest five weeks
 * and twelve months. A mistake is noticed after days or after months, and a copy of each day for a year would be too
 * much. Weeks begin on Monday.
 * @param days counted from 1 January 1970
 */
export function keptDays(days: readonly number[]): number[] {
  const newestFirst = [...new Set(days)].sort((a, b) => b - a);
  const kept = new Set([
    ...newestFirst.slice(0, DAYS),
    ...newestOfEach(newestFirst, weekOf).slice(0, WEEKS),
    ...newestOfEach(newestFirst, monthOf).slice(0, MONTHS),
  ]);
  return newestFirst.filter((day) => kept.has(day)).reverse();
}

function newestOfEach(newestFirst: readonly number[], periodOf: (day: number) => number): number[] {
  const newest = new Map<number, number>();
  for (const day of newestFirst) if (!newest.has(periodOf(day))) newest.set(periodOf(day), day);
  return [...newest.values()];
}

/** 1 January 1970 was a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
