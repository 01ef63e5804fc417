import Papa from 'papaparse';
import { glossOf, noteOf, statusOf, tagsOf } from '../status.ts';
import type { Aside, SavedWord } from '../types.ts';
import type { Refused } from './backup.ts';
import { ImportError } from './import-error.ts';

/** The columns written; any of them may be missing, or have another name or place, in a file that is read. */
const COLUMNS = [
  'dutch',
  'article',
  'class',
  'english',
  'level',
  'status',
  'tags',
  'note',
  'sentence',
  'source',
  'address',
  'saved',
] as const;
type Column = (typeof COLUMNS)[number];
const OTHER_NAMES: Record<string, Column> = {
  lemma: 'dutch',
  word: 'dutch',
  front: 'dutch',
  nederlands: 'dutch',
  term: 'dutch',
  gloss: 'english',
  meaning: 'english',
  back: 'english',
  translation: 'english',
  definition: 'english',
  engels: 'english',
  pos: 'class',
  'part of speech': 'class',
  cefr: 'level',
  notes: 'note',
  context: 'sentence',
  example: 'sentence',
  title: 'source',
  url: 'address',
  link: 'address',
  tag: 'tags',
};
const LONGEST = { dutch: 300, english: 2000, note: 5000, sentence: 5000, source: 1000, address: 4000 } as const;
/** The library's own pattern passes over fields of several lines. */
const FORMULA = /^[=+\-@\t\r]/u;
const MOST_ROWS = 100_000;

/** A row of a table or a line of a list, as it was read. */
export interface TableRow {
  readonly line: number;
  readonly dutch: string;
  readonly article?: 'de' | 'het' | 'de/het';
  readonly pos?: string;
  readonly english: string;
  readonly aside?: Aside;
  readonly tags: readonly string[];
  readonly note: string;
  readonly sentence: string;
  readonly source: string;
  readonly address: string;
}

/**
 * The words as a table. Fields that a spreadsheet would run as a formula get an apostrophe in front, for sentences and
 * titles come from any web site; it is taken off again when the table is read.
 * @param delimiter ',' for CSV, a tab for TSV
 */
export function writeTable(words: readonly SavedWord[], delimiter: ',' | '\t'): string {
  const rows = words.map((word): Record<Column, string> => {
    const context = word.contexts.at(-1);
    return {
      dutch: word.lemma,
      article: word.article ?? '',
      class: word.pos,
      english: glossOf(word),
      level: word.level ?? '',
      status: statusOf(word),
      tags: tagsOf(word).join(', '),
      note: noteOf(word),
      sentence: context?.sentence ?? '',
      source: context?.title ?? '',
      address: context?.url ?? '',
      saved: new Date(word.createdAt).toISOString().slice(0, 10),
    };
  });
  return Papa.unparse(rows, { columns: [...COLUMNS], delimiter, escapeFormulae: FORMULA });
}

/**
 * Reads CSV, TSV or a plain list of words, one a line. A table without a known heading has the Dutch in its first column
 * and the English in its second.
 * @throws ImportError where it is no text or has too many rows
 */
export function readTable(text: string): { rows: readonly TableRow[]; refused: readonly Refused[] } {
  if (text.includes('\0'))
    throw new ImportError('This file is not text: only JSON, CSV, TSV and plain lists can be read.');
  const clean = text.replace(/^\ufeff/u, '');
  // Lines of one column have no delimiter to be found; comment lines are Anki's headings.
  const parsed = Papa.parse<string[]>(clean, {
    skipEmptyLines: 'greedy',
    comments: '#',
    delimitersToGuess: ['\t', ';', ','],
  });
  if (parsed.data.length > MOST_ROWS) throw new ImportError('This file has more than 100,000 rows.');
  const [first = []] = parsed.data;
  const heading = first.map((name) => columnOf(name));
  const headed = heading.includes('dutch');
  const columns: readonly (Column | undefined)[] = headed ? heading : ['dutch', 'english', 'note'];
  const refused: Refused[] = [];
  const rows: TableRow[] = [];
  for (const [i, cells] of parsed.data.slice(headed ? 1 : 0).entries()) {
    const line = i + (headed ? 2 : 1);
    const field = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim().replace(/^'(?=[=+\-@\t\r])/u, '');
    const row = rowOf(line, field);
    const reason = problemOf(row);
    if (reason) refused.push({ line, label: row.dutch.slice(0, 60) || `row ${line}`, reason });
    else rows.push(row);
  }
  return { rows, refused };
}

function rowOf(line: number, field: (column: Column) => string): TableRow {
  const [, before, bare = ''] = /^(?:(de\/het|de|het) )?(.*)$/su.exec(field('dutch')) ?? [];
  const article = [field('article'), before].find((a) => a === 'de' || a === 'het' || a === 'de/het');
  const status = field('status').toLowerCase();
  return {
    line,
    dutch: bare.trim(),
    ...(article && { article }),
    ...(field('class') && { pos: field('class').toLowerCase() }),
    english: field('english'),
    ...((status === 'known' || status === 'suspended') && { aside: status }),
    tags: [
      ...new Set(
        field('tags')
          .split(/[,;]/u)
          .map((tag) => tag.trim().slice(0, 100)),
      ),
    ]
      .filter(Boolean)
      .slice(0, 50),
    note: field('note'),
    sentence: field('sentence'),
    source: field('source'),
    address: field('address'),
  };
}

function problemOf(row: TableRow): string | undefined {
  if (row.dutch === '') return 'there is no Dutch word in this row';
  const long = Object.entries(LONGEST).find(([name, most]) => row[name as keyof typeof LONGEST].length > most);
  return long && `“${long[0]}” is longer than ${long[1].toLocaleString('en-GB')} characters`;
}

function columnOf(name: string): Column | undefined {
  const plain = name.trim().toLowerCase();
  return (
    COLUMNS.find((column) => column === plain) ?? (Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined)
  );
}
