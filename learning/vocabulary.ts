import type { MetContext, SavedWord, WordDraft } from './types.ts';

/** So many sentences are kept of one word; the oldest go first, for a card that shows a hundred helps no one. */
const MOST_CONTEXTS = 50;

/**
 * The record after the reader saves a word: a new one, or the one there is with this sentence added and, where it had
 * been removed, restored with the sentences it had.
 * @param now milliseconds since 1970, UTC
 */
export function keep(existing: SavedWord | undefined, draft: WordDraft, now: number): SavedWord {
  const { context, ...known } = draft;
  return {
    ...known,
    contexts: addContext(existing?.contexts ?? [], context),
    createdAt: existing?.createdAt ?? now,
    updatedAt: now,
  };
}

/** The record after the reader removes a word: all that it held, marked as deleted. */
export function remove(word: SavedWord, now: number): SavedWord {
  return { ...word, updatedAt: now, deletedAt: now };
}

/** The record after a removal is undone. */
export function restore(word: SavedWord, now: number): SavedWord {
  const { deletedAt: _, ...kept } = word;
  return { ...kept, updatedAt: now };
}

function addContext(contexts: readonly MetContext[], context: MetContext | undefined): readonly MetContext[] {
  if (!context) return contexts;
  const others = contexts.filter((c) => c.sentence !== context.sentence || c.url !== context.url);
  return [...others, context].slice(-MOST_CONTEXTS);
}
