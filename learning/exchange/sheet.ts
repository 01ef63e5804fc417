import Papa from 'papaparse';
import type { Span } from '../../reading/types.ts';
import type { Review } from '../types.ts';
import { type Choice, choiceByName, guessChoice } from './columns.ts';
import { ImportError } from './import-error.ts';
import { htmlToText } from './plain-text.ts';

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;

/** One cell as text; where it was HTML, what was marked in it. */
export interface Cell {
  readonly text: string;
  readonly marks?: readonly Span[];
}

/** A row of a file, or a note, before it is known what its columns hold. */
export interface SheetRow {
  /** Line of the file, or place among the notes, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly tags: readonly string[];
  readonly suspended?: boolean;
  /** Answers that were given to it elsewhere. */
  readonly reviews?: readonly Pick<Review, 'at' | 'rating' | 'took'>[];
}

/** Rows of one kind. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  /** What the columns hold, as far as it can be told. */
  readonly guess: Choice;
}

/**
 * Reads CSV, TSV or a plain list of words, one a line; also what Anki exports as text, whose headings say what is what.
 * A table without a known heading has the Dutch in its first column and the English in its second, unless what is in
 * them says otherwise.
 * @throws ImportError where it is no text or too large
 */
export function readSheet(text: string): Sheet {
  if (text.includes('\0'))
    throw new ImportError('This file is not text: only JSON, CSV, TSV, plain lists and Anki packages can be read.');
  const { headings, rest } = ankiHeadings(text.replace(/^\ufeff/u, ''));
  const parsed = Papa.parse<string[]>(rest, {
    skipEmptyLines: 'greedy',
    ...(headings.any && { comments: '#' }),
    ...(headings.separator ? { delimiter: headings.separator } : { delimitersToGuess: ['\t', ';', ','] }),
  });
  if (parsed.data.length > MOST_ROWS) throw new ImportError('This file has more than 100,000 rows.');
  return headings.any ? ankiSheet(parsed.data, headings) : plainSheet(parsed.data);
}

function plainSheet(data: readonly (readonly string[])[]): Sheet {
  const [first = []] = data;
  const named = choiceByName(first);
  const headed = named.dutch !== undefined;
  const body = headed ? data.slice(1) : data;
  const width = Math.min(MOST_COLUMNS, widest(data));
  const columns = Array.from({ length: width }, (_, i) => (headed && first[i]?.trim()) || `Column ${i + 1}`);
  const rows = body.map((cells, i) => ({ line: i + (headed ? 2 : 1), cells: cells.map(textCell), tags: [] }));
  return { name: 'Table', columns, rows, guess: headed ? named : bareGuess(columns, body) };
}

/** Without headings: by the places that lists mostly have, unless the words say clearly that they stand otherwise. */
function bareGuess(columns: readonly string[], body: readonly (readonly string[])[]): Choice {
  const guessed = body.length >= 5 ? guessChoice(columns, body) : {};
  const swapped = guessed.dutch === 1 && guessed.english === 0;
  return {
    ...(swapped ? { dutch: 1, english: 0 } : { dutch: 0, ...(columns.length > 1 && { english: 1 }) }),
    ...(columns.length > 2 && (guessed.sentence === 2 ? { sentence: 2 } : { note: 2 })),
  };
}

function ankiSheet(data: readonly (readonly string[])[], { html, columns, special, tags }: Headings): Sheet {
  const width = Math.min(MOST_COLUMNS, Math.max(widest(data), columns.length));
  const kept = Array.from({ length: width }, (_, i) => i).filter((i) => !special.includes(i));
  const tagsAt = special[0];
  const cell = (text: string): Cell => (html ? htmlToText(text) : textCell(text));
  const rows = data.map((cells, i) => ({
    line: i + 1,
    cells: kept.map((at) => cell(cells[at] ?? '')),
    tags: [...tags, ...(tagsAt === undefined ? [] : (cells[tagsAt] ?? '').split(/\s+/u))].filter(Boolean),
  }));
  const names = kept.map((at, i) => columns[at]?.trim() || `Field ${i + 1}`);
  const texts = rows.map((row) => row.cells.map(({ text }) => text));
  return { name: 'Notes of Anki', columns: names, rows, guess: guessChoice(names, texts) };
}

const textCell = (text: string): Cell => ({ text });
const widest = (data: readonly (readonly string[])[]) => data.reduce((most, { length }) => Math.max(most, length), 0);

/** What the lines in front of Anki's text export say (docs.ankiweb.net/importing/text-files.html). */
interface Headings {
  readonly any: boolean;
  readonly separator?: string;
  readonly html: boolean;
  readonly columns: readonly string[];
  /** Columns that hold no field, from 0: the tags first, then deck, note type and guid. */
  readonly special: readonly (number | undefined)[];
  readonly tags: readonly string[];
}

const SEPARATORS: Record<string, string> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  colon: ':',
  space: ' ',
};

function ankiHeadings(text: string): { headings: Headings; rest: string } {
  const said = new Map<string, string>();
  let rest = text;
  for (;;) {
    const [line, name, value] = /^#([a-z][a-z ]{0,30}):([^\r\n]{0,5000})(?:\r?\n|\r|$)/iu.exec(rest) ?? [];
    if (line === undefined) break;
    said.set(name!.toLowerCase(), value!);
    rest = rest.slice(line.length);
  }
  const separator = said.get('separator');
  const known = separator === undefined ? undefined : (SEPARATORS[separator.toLowerCase()] ?? separator.slice(0, 1));
  const place = (what: string) => {
    const at = Number(said.get(`${what} column`));
    return Number.isInteger(at) && at > 0 ? at - 1 : undefined;
  };
  const headings = {
    any: said.size > 0,
    ...(known && { separator: known }),
    html: said.get('html')?.trim().toLowerCase() === 'true',
    columns: said.get('columns')?.split(known ?? '\t') ?? [],
    special: ['tags', 'deck', 'notetype', 'guid'].map(place),
    tags: said.get('tags')?.trim().split(/\s+/u) ?? [],
  };
  return { headings, rest };
}
