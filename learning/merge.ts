import { joinContexts } from './contexts.ts';
import { equal } from './equal.ts';
import { replay } from './schedule.ts';
import type { Edits, Review, SavedWord, Stamped } from './types.ts';

/** All that a reader has: what a backup holds. */
export interface Collection {
  readonly words: readonly SavedWord[];
  readonly reviews: readonly Review[];
}

/**
 * Joins two collections of one reader. The result is the same in whatever order and how often collections are joined
 * (commutative, associative, idempotent): words and reviews are united by key and id, and each thing that can change
 * is taken from where it was changed last. Schedules are computed again from all the reviews.
 */
export function merge(a: Collection, b: Collection): Collection {
  const reviews = joinBy([...a.reviews, ...b.reviews], (review) => review.id, mergeReviews);
  const joined = new Set<SavedWord>();
  const words = joinBy(
    [...a.words, ...b.words],
    (word) => word.key,
    (x, y) => {
      const both = mergeWords(x, y);
      joined.add(both);
      return both;
    },
  );
  const ordered = words.map((word) => (joined.has(word) ? word : alone(word)));
  return { words: withSchedules(ordered, reviews, [a, b]), reviews };
}

/**
 * The words with their schedules: taken from a collection that had them from the very same reviews, else computed, which
 * takes a second for ten thousand words.
 */
function withSchedules(
  words: readonly SavedWord[],
  reviews: readonly Review[],
  from: readonly Collection[],
): SavedWord[] {
  const logs = byKey(reviews);
  const before = from
    .filter((all) => all.words.length > 0)
    .map((all) => ({ words: new Map(all.words.map((word) => [word.key, word])), logs: byKey(all.reviews) }));
  return words.map((word) => {
    const log = logs.get(word.key) ?? [];
    for (const all of before) {
      const own = all.words.get(word.key);
      const ownLog = all.logs.get(word.key) ?? [];
      const same = ownLog.length === log.length && log.every((review) => ownLog.includes(review));
      if (own?.schedule && same && own.edits?.since?.value === word.edits?.since?.value)
        return word.schedule === own.schedule ? word : { ...word, schedule: own.schedule };
    }
    return rescheduled(word, log);
  });
}

/** The words with the schedules that the reviews lead to; those that have one have it from these reviews. */
export function reschedule(words: readonly SavedWord[], reviews: readonly Review[]): SavedWord[] {
  const logs = byKey(reviews);
  return words.map((word) => (word.schedule ? word : rescheduled(word, logs.get(word.key) ?? [])));
}

function rescheduled({ schedule: _, ...word }: SavedWord, log: readonly Review[]): SavedWord {
  const schedule = replay(log, word.edits?.since?.value);
  return { ...word, ...(schedule && { schedule }) };
}

/** Reviews by the key of their word. */
export function byKey(reviews: readonly Review[]): Map<string, Review[]> {
  const logs = new Map<string, Review[]>();
  for (const review of reviews) {
    const list = logs.get(review.key);
    if (list) list.push(review);
    else logs.set(review.key, [review]);
  }
  return logs;
}

/** A word that only one has, joined with itself: its sentences come into the order of the others. Most are in it. */
function alone(word: SavedWord): SavedWord {
  const { contexts, dropped, sense, keptAt, deletedAt = Number.POSITIVE_INFINITY } = word;
  return contexts.length < 2 && !dropped && sense !== '' && deletedAt > keptAt ? word : mergeWords(word, word);
}

/** Two records of one word as one. Their schedules are left out, as they follow from the reviews. */
export function mergeWords(a: SavedWord, b: SavedWord): SavedWord {
  const { lemma, pos, article, gloss, sense, parts, level } = later(description(a), description(b));
  const keptAt = Math.max(a.keptAt, b.keptAt);
  const deletedAt = Math.max(a.deletedAt ?? -1, b.deletedAt ?? -1);
  const edits = mergeEdits(a.edits, b.edits);
  return {
    key: a.key,
    lemma,
    pos,
    ...(article && { article }),
    gloss,
    ...(sense && { sense }),
    ...(parts && { parts }),
    ...(level && { level }),
    ...joinContexts(a, b, larger),
    createdAt: Math.min(a.createdAt, b.createdAt),
    updatedAt: Math.max(a.updatedAt, b.updatedAt),
    keptAt,
    // Removed and kept at one moment: kept, as a word too many is less bad than a word lost.
    ...(deletedAt > keptAt && { deletedAt }),
    ...(edits && { edits }),
  };
}

function mergeReviews(a: Review, b: Review): Review {
  if (equal(a, b)) return a;
  const { undoneAt: undoneA, ...restA } = a;
  const { undoneAt: undoneB, ...restB } = b;
  const undoneAt = Math.max(undoneA ?? -1, undoneB ?? -1);
  return { ...larger(restA, restB), ...(undoneAt >= 0 && { undoneAt }) };
}

function mergeEdits(a: Edits | undefined, b: Edits | undefined): Edits | undefined {
  if (!a || !b) return a ?? b;
  const both = <T>(x: Stamped<T> | undefined, y: Stamped<T> | undefined) => (x && y ? later(x, y) : (x ?? y));
  const merged = {
    gloss: both(a.gloss, b.gloss),
    note: both(a.note, b.note),
    tags: both(a.tags, b.tags),
    aside: both(a.aside, b.aside),
    buried: both(a.buried, b.buried),
    sense: both(a.sense, b.sense),
    since: both(a.since, b.since),
    lookedUp: both(a.lookedUp, b.lookedUp),
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** What the glossary said of a word when it was last kept. */
function description({ lemma, pos, article, gloss, sense, parts, level, keptAt }: SavedWord) {
  return { lemma, pos, article, gloss, sense, parts, level, at: keptAt };
}

function later<T extends { readonly at: number }>(a: T, b: T): T {
  return a.at === b.at ? larger(a, b) : a.at > b.at ? a : b;
}

/** One of two, by their content alone, so that every machine chooses the same. */
const larger = <T>(a: T, b: T): T => (equal(a, b) || canonical(a) >= canonical(b) ? a : b);

/** JSON with the fields in order of their names, the same for what means the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

function joinBy<T>(items: readonly T[], id: (item: T) => string, join: (a: T, b: T) => T): T[] {
  const joined = new Map<string, T>();
  for (const item of items) {
    const key = id(item);
    const known = joined.get(key);
    joined.set(key, known === undefined ? item : join(known, item));
  }
  return [...joined].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
}
