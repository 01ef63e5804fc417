import { glossOf, isDue, noteOf, type Status, statusOf, tagsOf } from './status.ts';
import type { SavedWord } from './types.ts';

/** A saved word as a list shows and sorts it. */
export interface WordRow {
  readonly word: SavedWord;
  readonly gloss: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: Status;
  /** To be asked today, or overdue. */
  readonly due: boolean;
  /** A verb that was met with its halves apart. */
  readonly split: boolean;
  /** Put aside because it was forgotten too often. */
  readonly leech: boolean;
  /** All that a search looks through, in lower case. */
  readonly text: string;
}

/** @param today the reader's day, as `dayOf` counts them */
export function rowOf(word: SavedWord, today: number): WordRow {
  const [gloss, note, tags] = [glossOf(word), noteOf(word), tagsOf(word)];
  return {
    word,
    gloss,
    note,
    tags,
    status: statusOf(word),
    due: isDue(word, today),
    split: word.pos === 'verb' && word.contexts.some(({ spans }) => spans.length > 1),
    leech: word.edits?.aside?.value === 'leech',
    text: [word.lemma, gloss, note, ...tags, ...word.contexts.map(({ sentence }) => sentence)].join('\n').toLowerCase(),
  };
}
