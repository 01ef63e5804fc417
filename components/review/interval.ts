import type { Schedule } from '../../learning/types.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** When a word comes back, short: "10 min", "4 d", "2.5 mo". */
export function intervalText({ dueAt, dueDay, lastDay }: Schedule, now: number): string {
  if (dueAt !== undefined) {
    const minutes = Math.max(1, Math.round((dueAt - now) / 60_000));
    return minutes < 60 ? `${minutes} min` : `${rounded(minutes / 60)} h`;
  }
  const days = dueDay - lastDay;
  if (days < 31) return `${days} d`;
  return days < 365 ? `${rounded(days / 30.4)} mo` : `${rounded(days / 365)} y`;
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 1 : 0).replace(/\.0$/, '');

/** A day as the reader says it: "tomorrow", "Friday 6 March". */
export function dayText(day: number, today: number): string {
  if (day === today) return 'today';
  return day === today + 1 ? 'tomorrow' : `on ${DATE.format(day * 86_400_000)}`;
}
