const DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day, counted from 1 January 1970, as a date: "Fri, 27 Nov 2026". */
export const dateText = (day: number): string => DATE.format(day * 86_400_000);
