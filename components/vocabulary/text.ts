import type { WordRow } from '../../learning/rows.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A moment, milliseconds since 1970, as a date on the reader's clock: "27 Nov 2026". */
export const dateText = (at: number): string => DATE.format(at);

/** What is to be said of where a word stands, in one word or a few. */
export function statusText(row: WordRow): string {
  if (row.leech) return 'leech';
  if (row.lookedUp && row.due) return 'due, looked up while reading';
  return row.due ? 'due' : row.status;
}
