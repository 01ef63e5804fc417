import type { Span } from '../../reading/types.ts';
import { type Collection, mergeWords } from '../merge.ts';
import { glossOf, tagsOf } from '../status.ts';
import type { EditValues, SavedWord, WordDraft } from '../types.ts';
import { edit, keep } from '../vocabulary.ts';
import type { ReadBackup, Refused } from './backup.ts';
import type { TableRow } from './table.ts';

/** What an import does with one word. */
export interface ImportRow {
  readonly line: number;
  readonly label: string;
  readonly outcome: 'added' | 'merged' | 'same' | 'refused';
  readonly reason?: string;
}
/** What an import would do, and what it takes in when the reader agrees. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly incoming: Collection;
  /** Reviews that are not there yet. */
  readonly newReviews: number;
}

/** What the glossary knows of a word in a list; undefined where it does not know it. */
export type Known = (row: TableRow) => Omit<WordDraft, 'context'> | undefined;

/** What taking in a backup would do. @param current everything there is now */
export function planBackup(current: Collection, { words, reviews, refused }: ReadBackup): ImportPlan {
  const incoming = { words, reviews };
  const now = new Map(current.words.map((word) => [word.key, word]));
  const rows = words
    .filter((word) => word.deletedAt === undefined || now.has(word.key))
    .map((word, i): ImportRow => {
      const own = now.get(word.key);
      const outcome = !own || own.deletedAt !== undefined ? 'added' : isSame(own, word) ? 'same' : 'merged';
      return { line: i + 1, label: word.lemma, outcome };
    });
  const ids = new Set(current.reviews.map(({ id }) => id));
  const newReviews = reviews.filter(({ id }) => !ids.has(id)).length;
  return { rows: [...refused.map(refusal), ...rows], incoming, newReviews };
}

/**
 * What taking in a table or a list would do: words that are there get what the row adds, the others are saved.
 * @param known whether the reader says that they know all these words
 */
export function planTable(
  current: readonly SavedWord[],
  table: { readonly rows: readonly TableRow[]; readonly refused: readonly Refused[] },
  lookUp: Known,
  { known, now }: { known: boolean; now: number },
): ImportPlan {
  const words = new Map(current.map((word) => [word.key, word]));
  const changed = new Set<string>();
  const rows = table.rows.map((row): ImportRow => {
    const draft = draftOf(row, lookUp);
    if (!draft)
      return refusal({
        line: row.line,
        label: row.dutch,
        reason: 'it is not in the glossary, and the row does not say what it means and what class of word it is',
      });
    const own = words.get(draft.key);
    const { word, added } = taken(own, draft, row, known, now);
    if (!added) return { line: row.line, label: row.dutch, outcome: 'same' };
    words.set(draft.key, word);
    changed.add(draft.key);
    return { line: row.line, label: row.dutch, outcome: own && own.deletedAt === undefined ? 'merged' : 'added' };
  });
  const incoming = { words: [...changed].map((key) => words.get(key)!), reviews: [] };
  return { rows: [...table.refused.map(refusal), ...rows], incoming, newReviews: 0 };
}

function taken(own: SavedWord | undefined, draft: WordDraft, row: TableRow, known: boolean, now: number) {
  const there = own && own.deletedAt === undefined;
  const newContext = draft.context && !own?.contexts.some(({ sentence }) => sentence === draft.context?.sentence);
  // A word that is there keeps what the glossary said of it.
  const base = there ? { ...draft, gloss: own.gloss, ...(own.article && { article: own.article }) } : draft;
  const kept = there && !newContext ? own : keep(own, base, now);
  const values = valuesOf(kept, row, known);
  const added = !there || newContext === true || Object.keys(values).length > 0;
  return { word: Object.keys(values).length > 0 ? edit(kept, values, now) : kept, added };
}

function valuesOf(word: SavedWord, row: TableRow, known: boolean): EditValues {
  const aside = row.aside ?? (known ? 'known' : undefined);
  const tags = row.tags.filter((tag) => !tagsOf(word).includes(tag));
  const note = word.edits?.note?.value ?? '';
  return {
    ...(row.english !== '' && row.english !== glossOf(word) && { gloss: row.english }),
    ...(row.note !== '' && row.note !== note && { note: row.note }),
    ...(tags.length > 0 && { tags: [...tagsOf(word), ...tags] }),
    ...(aside && aside !== word.edits?.aside?.value && { aside }),
  };
}

function draftOf(row: TableRow, lookUp: Known): WordDraft | undefined {
  const known = lookUp(row);
  const pos = known?.pos ?? classOf(row);
  if (!pos) return undefined;
  const { sentence, source: title, address: url } = row;
  return {
    ...(known ?? {
      key: `${pos}:${row.dutch}`,
      lemma: row.dutch,
      pos,
      gloss: row.english,
      ...(row.article && { article: row.article }),
    }),
    ...(sentence !== '' && { context: { sentence, spans: spansOf(row.dutch, sentence), title, url, metAt: 0 } }),
  };
}

const CLASSES = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'pronoun',
  'numeral',
  'name',
  'abbreviation',
  'interjection',
  'expression',
  'determiner',
  'particle',
] as const;

/** The class of a word that the glossary does not know, as far as the row tells it. */
function classOf(row: TableRow): (typeof CLASSES)[number] | undefined {
  const named = CLASSES.find((pos) => pos === row.pos);
  if (named) return row.english === '' ? undefined : named;
  if (row.english === '') return undefined;
  if (row.article) return 'noun';
  if (/^to [a-z]/u.test(row.english)) return 'verb';
  return row.dutch.includes(' ') ? 'expression' : undefined;
}

const isSame = (own: SavedWord, word: SavedWord): boolean =>
  JSON.stringify(mergeWords(own, word)) === JSON.stringify(mergeWords(own, own));

/** Where the word stands in the sentence as it is; another form of it is not found, and then nothing is marked. */
function spansOf(word: string, sentence: string): readonly Span[] {
  const letters = [...sentence.toLowerCase().matchAll(/[\p{L}\p{M}'’-]+/gu)];
  const own = letters.find(([letter]) => letter === word.toLowerCase());
  return own ? [[own.index, own.index + own[0].length]] : [];
}

const refusal = ({ line, label, reason }: Refused): ImportRow => ({ line, label, outcome: 'refused', reason });
