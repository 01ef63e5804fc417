import * as v from 'valibot';
import type { ReviewSettings } from '../learning/types.ts';

const KEY = 'review';
const perDay = (most: number, usual: number) =>
  v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)), usual);
const kind = v.picklist(['meaning', 'gap', 'dutch', 'listen']);

/** Each field falls back on its own, so that one damaged value does not reset the others. */
const schema = v.object({
  newPerDay: perDay(999, 10),
  reviewsPerDay: perDay(9999, 200),
  retention: v.fallback(v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)), 0.9),
  // People learn until after midnight; Anki's day starts at four too.
  dayStartsAt: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)), 4),
  kinds: v.fallback(v.pipe(v.array(kind), v.minLength(1)), () => ['meaning', 'gap', 'dutch'] as const),
});

/** How the reader wants to review; what is missing or damaged has its default. */
export async function readReviewSettings(): Promise<ReviewSettings> {
  const stored = await chrome.storage.local.get(KEY);
  return reviewSettingsOf(stored[KEY] ?? {});
}

/** The settings that something holds, such as a backup; what is missing or damaged has its default. */
export function reviewSettingsOf(stored: unknown): ReviewSettings {
  return v.parse(
    v.fallback(schema, () => v.parse(schema, {})),
    stored,
  );
}

/** Keeps how the reader wants to review. @throws where the browser cannot write it */
export function writeReviewSettings(settings: ReviewSettings): Promise<void> {
  return chrome.storage.local.set({ [KEY]: settings });
}
