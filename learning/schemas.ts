import * as v from 'valibot';
import { LEVELS, PARTS_OF_SPEECH } from '../reading/types.ts';
import type { Review, SavedWord, Schedule } from './types.ts';

/* What records are made of, for those that come from a file or from a disk. */

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
/** Milliseconds since 1970, UTC. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
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
const finite = v.pipe(v.number(), v.finite());
export const scheduleSchema: v.GenericSchema<unknown, Schedule> = v.object({
  phase: v.picklist(['learning', 'review', 'relearning']),
  step: finite,
  stability: finite,
  difficulty: finite,
  reps: finite,
  lapses: finite,
  lastDay: finite,
  dueDay: finite,
  dueAt: v.exactOptional(finite),
});
