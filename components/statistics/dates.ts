const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const DATE = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const SHORT = format({ day: 'numeric', month: 'short' });
const MONTH_ALONE = format({ month: 'short' });
const MONTH = format({ month: 'short', year: 'numeric' });

/** A day, counted from 1 January 1970, as a date: "Fri, 27 Nov 2026". */
export const dateText = (day: number): string => DATE.format(day * 86_400_000);
/** "27 Nov" */
export const shortDate = (day: number): string => SHORT.format(day * 86_400_000);
/** "Nov" */
export const shortMonth = (day: number): string => MONTH_ALONE.format(day * 86_400_000).slice(0, 3);
/** "Nov 2026" */
export const monthText = (day: number): string => MONTH.format(day * 86_400_000);
