import { glossOf, isDue, noteOf, type Status, senseOf, statusOf, tagsOf, wasLookedUp } from './status.ts';
import type { SavedWord } from './types.ts';

/** A saved word as a list shows and sorts it. */
export interface WordRow {
  readonly word: SavedWord;
  readonly gloss: string;
  /** The sense that is meant; undefined for a word that was saved without one. */
  readonly sense?: string | undefined;
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: Status;
  /** To be asked today, or overdue. */
  readonly due: boolean;
  /** Looked up in an article while it was due, and not asked since. */
  readonly lookedUp: boolean;
  /** A verb that was met with its halves apart. */
  readonly split: boolean;
  readonly compound: boolean;
  /** Put aside because it was forgotten too often. */
  readonly leech: boolean;
  /** All that a search looks through, in lower case and without diacritics; made when it is first asked for. */
  readonly text: string;
  /** Whether it has what is searched for, in Dutch or English: "ideeen" finds ideeën. */
  matches(query: string): boolean;
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain, and to take them apart takes ten times as long as to see that.
  return /[^ -~\n]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

let last = { query: '', needle: '' };
/** A query as the texts are written; the same one is asked of ten thousand words. */
function needleOf(query: string): string {
  if (query !== last.query) last = { query, needle: folded(query.trim()) };
  return last.needle;
}

/** @param today the reader's day, as `dayOf` counts them */
export function rowOf(word: SavedWord, today: number): WordRow {
  const [gloss, note, tags] = [glossOf(word), noteOf(word), tagsOf(word)];
  let text: string | undefined;
  return {
    word,
    gloss,
    sense: senseOf(word),
    note,
    tags,
    status: statusOf(word),
    due: isDue(word, today),
    lookedUp: wasLookedUp(word),
    split: word.pos === 'verb' && word.contexts.some(({ spans }) => spans.length > 1),
    compound: (word.parts?.length ?? 0) > 1,
    leech: word.edits?.aside?.value === 'leech',
    get text() {
      text ??= folded(
        [word.lemma, gloss, word.gloss, note, ...tags, ...word.contexts.map(({ sentence }) => sentence)].join('\n'),
      );
      return text;
    },
    matches(query) {
      return this.text.includes(needleOf(query));
    },
  };
}
