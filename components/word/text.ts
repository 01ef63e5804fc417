const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day, counted from 1 January 1970: "27 Nov 2026". */
export const dayText = (day: number): string => DATE.format(day * 86_400_000);
/** A probability, 0 to 1: "87 %". */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;
