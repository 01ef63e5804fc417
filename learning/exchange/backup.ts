import * as v from 'valibot';
import { byKey, type Collection } from '../merge.ts';
import { stampOf } from '../schedule.ts';
import { reviewSchema, scheduleSchema, time, wordSchema } from '../schemas.ts';
import type { Review, ReviewSettings, SavedWord } from '../types.ts';
import { ImportError } from './import-error.ts';

/** Version 1 of the database held words alone and had no backups. */
const VERSION = 2;
const FORMAT = 'leeswijzer-backup';
/** Reviews and words of a lifetime are a tenth of this. */
const MOST_CHARACTERS = 200_000_000;

const file = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: time,
  // Read field by field where settings are kept, which knows their limits; backups of before may have others.
  settings: v.exactOptional(v.record(v.string(), v.unknown())),
  words: v.array(v.unknown()),
  reviews: v.array(v.unknown()),
});

/** Something in a file that is left out, and why. */
export interface Refused {
  /** Line of a table, or place in a list, from 1. */
  readonly line: number;
  readonly label: string;
  readonly reason: string;
}
export interface ReadBackup extends Collection {
  readonly madeAt: number;
  /** How the reader reviewed, as it was written; not checked. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly refused: readonly Refused[];
}

/**
 * Everything as JSON. Schedules follow from the reviews, which takes seconds to compute for a great many: they stand
 * there with a stamp of the reviews that they follow from.
 */
export function writeBackup({ words, reviews }: Collection, settings: ReviewSettings, madeAt: number): string {
  const logs = byKey(reviews);
  const stamped = words.map((word) =>
    word.schedule ? { ...word, stamp: stampOf(logs.get(word.key) ?? [], word.edits?.since?.value) } : word,
  );
  return JSON.stringify({ format: FORMAT, version: VERSION, madeAt, settings, words: stamped, reviews });
}

/**
 * Reads a backup. Words and reviews that are damaged are left out one by one and named.
 * @throws ImportError where the file is no backup, or a newer one
 */
export function readBackup(json: string): ReadBackup {
  if (json.length > MOST_CHARACTERS) throw new ImportError('This file is too large to be a backup of Leeswijzer.');
  const parsed = v.safeParse(file, parse(json));
  if (!parsed.success) throw new ImportError('This file is no backup of Leeswijzer, or a damaged one.');
  const { version, madeAt, words, reviews, settings } = parsed.output;
  if (version > VERSION)
    throw new ImportError('This backup was made by a newer version of Leeswijzer. Update the extension and try again.');
  const refused: Refused[] = [];
  const good = sieve(words, wordSchema, 'word', refused);
  const log = sieve(reviews, reviewSchema, 'review', refused);
  return { words: withSchedules(good, log, words), reviews: log, madeAt, ...(settings && { settings }), refused };
}

/** The words with those schedules of the file that were computed from the very reviews that were read. */
function withSchedules(words: readonly SavedWord[], reviews: readonly Review[], rows: readonly unknown[]): SavedWord[] {
  const stored = new Map(rows.filter(isStamped).map((row) => [row.key, row]));
  const logs = byKey(reviews);
  return words.map((word) => {
    const { stamp, schedule } = stored.get(word.key) ?? {};
    if (stamp === undefined || stamp !== stampOf(logs.get(word.key) ?? [], word.edits?.since?.value)) return word;
    const sound = v.safeParse(scheduleSchema, schedule);
    return sound.success ? { ...word, schedule: sound.output } : word;
  });
}

type Stamped = { readonly key: string; readonly stamp: string; readonly schedule: unknown };
const isStamped = (row: unknown): row is Stamped =>
  typeof row === 'object' && row !== null && 'key' in row && 'stamp' in row && 'schedule' in row;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ImportError('This file is damaged or cut off: it is no whole JSON file.');
  }
}

function sieve<T>(
  rows: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  what: string,
  refused: Refused[],
): T[] {
  const good: T[] = [];
  for (const [i, row] of rows.entries()) {
    const result = v.safeParse(schema, row);
    if (result.success) good.push(result.output);
    else refused.push({ line: i + 1, label: labelOf(row, what), reason: reasonOf(result.issues[0]) });
  }
  return good;
}

function labelOf(row: unknown, what: string): string {
  const lemma = typeof row === 'object' && row !== null && 'lemma' in row ? row.lemma : undefined;
  return typeof lemma === 'string' && lemma !== '' ? lemma.slice(0, 60) : what;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `“${path}” is missing or not as it should be` : 'it is damaged';
}
