import * as v from 'valibot';

const KEY = 'copyFiles';
const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const schema = v.object({
  /** The reader wants copies as files. */
  on: v.fallback(v.boolean(), false),
  /** Day of the newest file, and when it was written. */
  day: v.fallback(v.optional(v.number()), undefined),
  madeAt: v.fallback(v.optional(v.number()), undefined),
  /** Why the last one could not be written, in the reader's words. */
  problem: v.fallback(v.optional(v.string()), undefined),
});
export type CopyFiles = v.InferOutput<typeof schema>;

/** Whether copies are kept as files, and how that went. */
export async function readCopyFiles(): Promise<CopyFiles> {
  const stored = (await chrome.storage.local.get(KEY))[KEY];
  return v.parse(
    v.fallback(schema, () => v.parse(schema, {})),
    stored ?? {},
  );
}

export async function writeCopyFiles(state: CopyFiles): Promise<void> {
  await chrome.storage.local.set({ [KEY]: state });
}

/**
 * Names of the files that a day's copy is written to, below the downloads folder: one for the day of the week, and for
 * the first copy of a month one that stays for a year. Each is written over when its turn comes again, so that there
 * are never more than nineteen. Names with a date would have to be removed one by one, and both browsers forget which
 * files they have downloaded: Firefox at each start, Chromium when its history is cleared.
 * @param day of the copy, counted from 1 January 1970
 * @param last day of the copy before, where there is one
 */
export function fileNames(day: number, last: number | undefined): string[] {
  const date = new Date(day * 86_400_000);
  const before = last === undefined ? undefined : new Date(last * 86_400_000);
  const sameMonth = before?.getUTCFullYear() === date.getUTCFullYear() && before.getUTCMonth() === date.getUTCMonth();
  const month = `leeswijzer-month-${String(date.getUTCMonth() + 1).padStart(2, '0')}.json`;
  return [`leeswijzer-${DAY_NAMES[date.getUTCDay()]}.json`, ...(sameMonth ? [] : [month])].map(
    (name) => `Leeswijzer/${name}`,
  );
}
