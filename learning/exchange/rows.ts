import { LEVELS, type Level, type Span } from '../../reading/types.ts';
import { spansFit } from '../card.ts';
import type { Aside, MetContext, Review } from '../types.ts';
import type { Refused } from './backup.ts';
import type { Choice, Column } from './columns.ts';
import type { Cell, Sheet, SheetRow } from './sheet.ts';

/** A row of a table, a line of a list or a note, as what it says of a word. */
export interface TableRow {
  readonly line: number;
  readonly dutch: string;
  readonly article?: 'de' | 'het' | 'de/het';
  readonly pos?: string;
  readonly level?: Level;
  readonly english: string;
  readonly aside?: Aside;
  readonly tags: readonly string[];
  readonly note: string;
  readonly contexts: readonly MetContext[];
  /** When the word was first saved, milliseconds since 1970, UTC. */
  readonly savedAt?: number;
  /** Of a note of ours: the word's own key, and when the note was last changed. */
  readonly own?: { readonly key: string; readonly changedAt: number };
  readonly reviews?: readonly Pick<Review, 'at' | 'rating' | 'took'>[];
}
export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly refused: readonly Refused[];
}

const LONGEST = { dutch: 300, english: 2000, note: 5000, sentence: 5000, source: 1000, address: 4000 } as const;
const MOST_TAGS = 50;
const ASIDES = ['known', 'suspended', 'leech'] as const satisfies readonly Aside[];

/** The rows of a sheet read by a choice of columns; those that cannot be a word are named. */
export function rowsOf({ rows, columns }: Sheet, choice: Choice): ReadRows {
  const good: TableRow[] = [];
  const refused: Refused[] = [];
  for (const row of rows) {
    const cell = (column: Column): Cell => row.cells[choice[column] ?? columns.length] ?? { text: '' };
    const field = (column: Column) => unguarded(cell(column).text).trim();
    const reason = problemOf(field);
    const read = reason === undefined ? rowOf(row, field, cell('sentence')) : undefined;
    if (read) good.push(read);
    else
      refused.push({ line: row.line, label: field('dutch').slice(0, 60) || `row ${row.line}`, reason: reason ?? '' });
  }
  return { rows: good, refused };
}

/** Without the apostrophe that keeps a spreadsheet from running a formula. */
const unguarded = (text: string) => text.replace(/^'(?='*[=+\-@\t\r])/u, '');

type FieldOf = (column: Column) => string;

function rowOf(row: SheetRow, field: FieldOf, sentence: Cell): TableRow {
  const [, before, bare = ''] = /^(?:(de\/het|de|het) )?(.*)$/su.exec(field('dutch')) ?? [];
  const article = [field('article'), before].find((a) => a === 'de' || a === 'het' || a === 'de/het');
  const status = field('status').toLowerCase();
  const said = ASIDES.find((aside) => aside === status);
  const aside = said ?? (row.suspended ? 'suspended' : undefined);
  const level = LEVELS.find((known) => known === field('level').toUpperCase());
  const saved = momentOf(field('saved'));
  return {
    line: row.line,
    dutch: bare.trim(),
    ...(article && { article }),
    ...(level && { level }),
    ...(field('class') && { pos: field('class').toLowerCase() }),
    english: field('english'),
    ...(aside && { aside }),
    tags: tagsOf([...field('tags').split(/[,;]/u), ...row.tags]),
    note: field('note'),
    contexts: contextOf(field, sentence),
    ...(saved !== undefined && { savedAt: saved }),
    ...(row.reviews && { reviews: row.reviews }),
  };
}

/** Tags as they are kept: each once, none empty. */
export function tagsOf(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().slice(0, 100)))].filter(Boolean).slice(0, MOST_TAGS);
}

function contextOf(field: FieldOf, { text, marks }: Cell): MetContext[] {
  const sentence = unguarded(text);
  if (sentence.trim() === '') return [];
  const shift = text.length - sentence.length;
  const spans = marks?.map(([a, b]) => [a - shift, b - shift] as const) ?? placesOf(field('place'));
  const metAt = momentOf(field('met')) ?? 0;
  const fit = spansFit(sentence, spans) ? spans : [];
  return [{ sentence, spans: fit, title: field('source'), url: field('address'), metAt }];
}

/** "3–8, 20–23". */
const placesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/(\d{1,5})[–-](\d{1,5})/gu)].slice(0, 20).map(([, a, b]) => [Number(a), Number(b)]);

function momentOf(text: string): number | undefined {
  const at = /^[+-]?\d{4,6}-\d\d-\d\d/u.test(text) ? Date.parse(text) : Number.NaN;
  return at >= 0 ? at : undefined;
}

function problemOf(field: FieldOf): string | undefined {
  if (field('dutch') === '') return 'there is no Dutch word in this row';
  const long = Object.entries(LONGEST).find(([name, most]) => field(name as Column).length > most);
  return long && `“${long[0]}” is longer than ${long[1].toLocaleString('en-GB')} characters`;
}
