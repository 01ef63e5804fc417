import Papa from 'papaparse';
import { glossOf, noteOf, statusOf, tagsOf } from '../status.ts';
import type { SavedWord } from '../types.ts';
import { COLUMNS, type Column } from './columns.ts';

/** The library's own pattern passes over fields of several lines; a text that looks guarded has to be guarded, too. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/**
 * The words as a table, each with its newest sentence. Fields that a spreadsheet would run as a formula get an
 * apostrophe in front, for sentences and titles come from any web site; it is taken off again when the table is read.
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
      status: statusFor(word),
      tags: tagsOf(word).join(', '),
      note: noteOf(word),
      sentence: context?.sentence ?? '',
      place: (context?.spans ?? []).map(([start, end]) => `${start}–${end}`).join(', '),
      source: context?.title ?? '',
      address: context?.url ?? '',
      met: context ? new Date(context.metAt).toISOString() : '',
      saved: new Date(word.createdAt).toISOString(),
    };
  });
  return Papa.unparse(rows, { columns: [...COLUMNS], delimiter, escapeFormulae: FORMULA });
}

/** What the reader said of a word, which is taken in again, told apart from what its reviews have come to. */
function statusFor(word: SavedWord): string {
  const status = statusOf(word);
  return word.edits?.aside?.value ?? (status === 'known' ? 'known by review' : status);
}
