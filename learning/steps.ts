import { startOf } from './days.ts';
import { replay, standing } from './schedule.ts';
import type { Step } from './summary.ts';
import type { Review, SavedWord } from './types.ts';

/** What was done to a word at a moment: an answer, or that it was put aside or buried. */
type Event = { readonly at: number; readonly review?: Review; readonly name?: 'aside' | 'buried' };

/**
 * What was done in the reviews of a day, oldest first, from the records and the log alone: so it can be undone after
 * the page was loaded again. Recalls while reading are no steps of a review.
 * @param reviews all reviews of the words that were answered on that day, those undone left out
 * @param startsAt hour at which the day starts
 */
export function stepsOf(
  words: Iterable<SavedWord>,
  reviews: readonly Review[],
  { day, startsAt }: { day: number; startsAt: number },
): Step[] {
  const logs = new Map<string, Review[]>();
  for (const review of reviews) logs.set(review.key, [...(logs.get(review.key) ?? []), review]);
  const from = startOf(day, startsAt);
  const steps: (Step & { readonly at: number })[] = [];
  for (const word of words) {
    // Most of ten thousand words: nothing was done to them today.
    if (!logs.has(word.key) && !word.edits) continue;
    const log = standing(logs.get(word.key) ?? [], word.edits?.since?.value);
    let after = word;
    for (const event of eventsOf(word, log, day, from)) {
      const before = revert(after, event, log);
      steps.push({ at: event.at, before, after, ...(event.review && { review: event.review }) });
      after = before;
    }
  }
  return steps.sort((a, b) => a.at - b.at).map(({ at: _, ...step }) => step);
}

/** Newest first. */
function eventsOf(word: SavedWord, log: readonly Review[], day: number, from: number): Event[] {
  const answers = log.filter((review) => review.day === day && review.kind !== 'reading');
  const { aside, buried } = word.edits ?? {};
  const events: Event[] = answers.map((review) => ({ at: review.at, review }));
  const byAnswer = aside?.value === 'leech' && answers.some(({ at }) => at === aside.at);
  if (aside?.value && aside.at >= from && !byAnswer) events.push({ at: aside.at, name: 'aside' });
  if (buried && buried.value > day && buried.at >= from) events.push({ at: buried.at, name: 'buried' });
  return events.sort((a, b) => b.at - a.at);
}

/** The word as it was before an event that is the newest of it. */
function revert(word: SavedWord, { review, name }: Event, log: readonly Review[]): SavedWord {
  if (name) return without(word, name);
  const { schedule: _, ...rest } = word;
  const schedule = replay(log.slice(0, log.indexOf(review!)));
  const before = { ...rest, ...(schedule && { schedule }) };
  const { aside } = word.edits ?? {};
  return aside?.value === 'leech' && aside.at === review!.at ? without(before, 'aside') : before;
}

function without(word: SavedWord, name: 'aside' | 'buried'): SavedWord {
  const { [name]: _, ...edits } = word.edits ?? {};
  return { ...word, edits };
}
