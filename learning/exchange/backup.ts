import * as v from 'valibot';
import { LEVELS, PARTS_OF_SPEECH } from '../../reading/types.ts';
import type { Collection } from '../merge.ts';
import type { Review, ReviewSettings, SavedWord } from '../types.ts';
import { ImportError } from './import-error.ts';

/** Version 1 of the database held words alone and had no backups. */
const VERSION = 2;
const FORMAT = 'leeswijzer-backup';
/** Reviews and words of a lifetime are a tenth of this. */
const MOST_CHARACTERS = 200_000_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer());
const stamped = <S extends v.GenericSchema>(value: S) => v.exactOptional(v.object({ value, at: time }));
const key = v.pipe(v.string(), v.regex(/^[a-z]+:.+$/su, 'no key of a word'), v.maxLength(400));

const context = v.object({
  sentence: text(5000),
  spans: v.pipe(v.array(v.tuple([v.pipe(count, v.minValue(0)), v.pipe(count, v.minValue(0))])), v.maxLength(20)),
  title: text(1000),
  url: text(4000),
  metAt: time,
  keptAt: v.exactOptional(time),
});
export const wordSchema: v.GenericSchema<unknown, SavedWord> = v.object({
  key,
  lemma: v.pipe(text(300), v.minLength(1)),
  pos: v.picklist(PARTS_OF_SPEECH),
  article: v.exactOptional(v.picklist(['de', 'het', 'de/het'])),
  gloss: text(2000),
  sense: v.exactOptional(text(2000)),
  parts: v.exactOptional(v.pipe(v.array(text(300)), v.maxLength(20))),
  level: v.exactOptional(v.picklist(LEVELS)),
  contexts: v.pipe(v.array(context), v.maxLength(1000)),
  dropped: v.exactOptional(v.pipe(v.array(v.object({ id: text(20), at: time })), v.maxLength(1000))),
  createdAt: time,
  updatedAt: time,
  keptAt: time,
  deletedAt: v.exactOptional(time),
  edits: v.exactOptional(
    v.object({
      gloss: stamped(text(2000)),
      note: stamped(text(5000)),
      tags: stamped(v.pipe(v.array(v.pipe(text(100), v.minLength(1))), v.maxLength(50))),
      aside: stamped(v.nullable(v.picklist(['known', 'suspended', 'leech']))),
      buried: stamped(count),
      sense: stamped(text(2000)),
      since: stamped(time),
      lookedUp: stamped(count),
    }),
  ),
});
export const reviewSchema: v.GenericSchema<unknown, Review> = v.object({
  id: v.pipe(text(100), v.minLength(1)),
  key,
  at: time,
  day: count,
  rating: v.picklist([1, 2, 3, 4]),
  kind: v.picklist(['meaning', 'gap', 'dutch', 'listen', 'reading']),
  retention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
  took: v.pipe(v.number(), v.minValue(0)),
  undoneAt: v.exactOptional(time),
});
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

/** Everything as JSON. Schedules follow from the reviews and are left out. */
export function writeBackup({ words, reviews }: Collection, settings: ReviewSettings, madeAt: number): string {
  const plain = words.map(({ schedule: _, ...rest }) => rest);
  return JSON.stringify({ format: FORMAT, version: VERSION, madeAt, settings, words: plain, reviews });
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
  const good = {
    words: sieve(words, wordSchema, 'word', refused),
    reviews: sieve(reviews, reviewSchema, 'review', refused),
  };
  return { ...good, madeAt, ...(settings && { settings }), refused };
}

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
