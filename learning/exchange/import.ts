import { PARTS_OF_SPEECH, type PartOfSpeech, type Span } from '../../reading/types.ts';
import { dayOf } from '../days.ts';
import { equal } from '../equal.ts';
import { type Collection, mergeWords, reschedule } from '../merge.ts';
import { glossOf, tagsOf } from '../status.ts';
import type { EditValues, Review, ReviewSettings, SavedWord, WordDraft } from '../types.ts';
import { edit, keep } from '../vocabulary.ts';
import type { ReadBackup, Refused } from './backup.ts';
import type { ReadRows, TableRow } from './rows.ts';

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
  // Computed while the reader looks at the preview: merging then takes them as they are.
  const incoming = { words: reschedule(words, reviews), reviews };
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

/** What the reader says of the rows of a file, and what the plan needs to know of the reader. */
export interface TableOptions {
  /** Whether they know all these words. */
  readonly known: boolean;
  /** Whether answers that were given elsewhere are taken along. */
  readonly reviews: boolean;
  readonly settings: Pick<ReviewSettings, 'dayStartsAt' | 'retention'>;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/**
 * What taking in a table, a list or a deck would do: words that are there get what the row adds, the others are saved.
 */
export function planTable(current: Collection, table: ReadRows, lookUp: Known, options: TableOptions): ImportPlan {
  const words = new Map(current.words.map((word) => [word.key, word]));
  const changed = new Set<string>();
  const answers = new Answers(current.reviews, options);
  const rows = table.rows.map((row): ImportRow => {
    const { line, dutch: label } = row;
    const draft = draftOf(row, lookUp);
    if (!draft)
      return refusal({
        line,
        label,
        reason: 'it is not in the glossary, and the row does not say what it means and what class of word it is',
      });
    const own = words.get(draft.key);
    const { word, added } = taken(own, draft, row, options);
    const answered = answers.take(draft.key, row) > 0;
    if (!added) return { line, label, outcome: answered ? 'merged' : 'same' };
    words.set(draft.key, word);
    changed.add(draft.key);
    return { line, label, outcome: own && own.deletedAt === undefined ? 'merged' : 'added' };
  });
  const incoming = { words: [...changed].map((key) => words.get(key)!), reviews: answers.added };
  return { rows: [...table.refused.map(refusal), ...rows], incoming, newReviews: answers.added.length };
}

/** Two answers to one word within this time are one: in Anki's log no two stand at the same millisecond. */
const SAME_ANSWER = 20;

/** Answers given elsewhere, as reviews; each once, those that are there already left out. */
class Answers {
  readonly added: Review[] = [];
  private readonly options: TableOptions;
  private readonly there = new Map<string, number[]>();

  constructor(current: readonly Review[], options: TableOptions) {
    this.options = options;
    for (const { key, at } of current) this.note(key, at);
  }

  /** Gives how many of a row's answers are new. */
  take(key: string, { reviews = [] }: TableRow): number {
    if (!this.options.reviews) return 0;
    const { dayStartsAt, retention } = this.options.settings;
    const fresh = reviews.filter(({ at }) => !this.there.get(key)?.some((other) => Math.abs(other - at) < SAME_ANSWER));
    for (const { at, rating, took } of fresh) {
      this.note(key, at);
      // The id says no more than the moment, so that the same log taken in on two machines is one when they are merged.
      const id = `anki ${at} ${key}`.slice(0, 100);
      const day = dayOf(at, dayStartsAt);
      this.added.push({ id, key, at, day, rating, kind: 'meaning', retention, took });
    }
    return fresh.length;
  }

  private note(key: string, at: number): void {
    const list = this.there.get(key);
    if (list) list.push(at);
    else this.there.set(key, [at]);
  }
}

function taken(own: SavedWord | undefined, draft: WordDraft, row: TableRow, { known, now }: TableOptions) {
  const there = own && own.deletedAt === undefined;
  const fresh = row.contexts
    .map((context) =>
      row.own || context.spans.length > 0 ? context : { ...context, spans: spansOf(row.dutch, context.sentence) },
    )
    .filter(({ sentence, url }) => !own?.contexts.some((met) => met.sentence === sentence && (!url || met.url === url)))
    .sort((a, b) => a.metAt - b.metAt);
  // A word that is there keeps what the glossary said of it.
  const base = there ? { ...draft, gloss: own.gloss, ...(own.article && { article: own.article }) } : draft;
  let kept = there && fresh.length === 0 ? own : keep(own, { ...base, ...(fresh[0] && { context: fresh[0] }) }, now);
  for (const context of fresh.slice(1)) kept = keep(kept, { ...base, context }, now);
  if (!own && row.savedAt !== undefined) kept = { ...kept, createdAt: Math.min(row.savedAt, now) };
  const values = valuesOf(kept, row, known, there === true);
  const added = !there || fresh.length > 0 || Object.keys(values).length > 0;
  return { word: Object.keys(values).length > 0 ? edit(kept, values, now) : kept, added };
}

function valuesOf(word: SavedWord, row: TableRow, known: boolean, there: boolean): EditValues {
  // A note of ours that has lain in Anki unchanged says nothing against what was changed here since.
  const older = there && row.own !== undefined && row.own.changedAt < word.updatedAt - 999;
  const aside = row.aside ?? (known ? 'known' : undefined);
  const tags = row.tags.filter((tag) => !tagsOf(word).includes(tag));
  const note = word.edits?.note?.value ?? '';
  const may = (there: string) => !older || there === '';
  return {
    ...(row.english !== '' && row.english !== glossOf(word) && may(glossOf(word)) && { gloss: row.english }),
    ...(row.note !== '' && row.note !== note && may(note) && { note: row.note }),
    ...(tags.length > 0 && !older && { tags: [...tagsOf(word), ...tags] }),
    ...(aside && !older && aside !== word.edits?.aside?.value && { aside }),
  };
}

function draftOf(row: TableRow, lookUp: Known): Omit<WordDraft, 'context'> | undefined {
  const known = row.own ? undefined : lookUp(row);
  const pos = known?.pos ?? classOf(row);
  if (!pos) return undefined;
  const { dutch, article, level, english } = row;
  const key = row.own?.key ?? `${pos}:${dutch}`;
  const own = { key, lemma: dutch, pos, gloss: english, ...(article && { article }), ...(level && { level }) };
  return known ? { ...(level && { level }), ...known } : own;
}

/** The class of a word that the glossary does not know, as far as the row tells it. */
function classOf({ own, english, pos, article, dutch }: TableRow): PartOfSpeech | undefined {
  if (english === '' && !own) return undefined;
  const named = PARTS_OF_SPEECH.find((known) => known === pos);
  if (named) return named;
  if (article) return 'noun';
  if (/^to [a-z]/u.test(english)) return 'verb';
  return dutch.includes(' ') ? 'expression' : undefined;
}

/** Whether a record of a word brings nothing new; most are the very same, which is quickly seen. */
function isSame({ schedule: _, ...own }: SavedWord, { schedule: __, ...word }: SavedWord): boolean {
  return equal(own, word) || equal(mergeWords(own, word), mergeWords(own, own));
}

/** Where the word stands in the sentence as it is; another form of it is not found, and then nothing is marked. */
function spansOf(word: string, sentence: string): readonly Span[] {
  const letters = [...sentence.toLowerCase().matchAll(/[\p{L}\p{M}'’-]+/gu)];
  const own = letters.find(([letter]) => letter === word.toLowerCase());
  return own ? [[own.index, own.index + own[0].length]] : [];
}

const refusal = ({ line, label, reason }: Refused): ImportRow => ({ line, label, outcome: 'refused', reason });
