import { addContext } from './contexts.ts';
import type { Edits, EditValues, SavedWord, WordDraft } from './types.ts';

/**
 * The record after the reader saves a word: a new one, or the one there is with this sentence added and, where it had
 * been removed, restored with all that it held.
 * @param now milliseconds since 1970, UTC
 */
export function keep(existing: SavedWord | undefined, draft: WordDraft, now: number): SavedWord {
  const { context, ...known } = draft;
  return {
    ...known,
    ...addContext(existing ?? { contexts: [] }, context),
    createdAt: existing?.createdAt ?? now,
    updatedAt: now,
    keptAt: now,
    ...(existing?.edits && { edits: existing.edits }),
    ...(existing?.schedule && { schedule: existing.schedule }),
  };
}

/** The record after the reader removes a word: all that it held, marked as deleted. */
export function remove(word: SavedWord, now: number): SavedWord {
  return { ...word, updatedAt: now, deletedAt: now };
}

/** The record after a removal is undone. */
export function restore(word: SavedWord, now: number): SavedWord {
  const { deletedAt: _, ...kept } = word;
  return { ...kept, updatedAt: now, keptAt: now };
}

/** The record after the reader changes what is theirs; what is not named stays. */
export function edit(word: SavedWord, values: EditValues, now: number): SavedWord {
  const stamped = Object.entries(values).map(([name, value]) => [name, { value, at: now }]);
  const edits: Edits = { ...word.edits, ...Object.fromEntries(stamped) };
  return { ...word, edits, updatedAt: now };
}
