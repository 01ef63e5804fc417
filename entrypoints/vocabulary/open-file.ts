import type { ImportOptions, Opened, Preview, SheetView } from '../../components/vocabulary/exchange-api.ts';
import { isOwn, ownRows, sheetOf } from '../../learning/exchange/anki/notes.ts';
import { readCollection } from '../../learning/exchange/anki/read.ts';
import { unpackCollection } from '../../learning/exchange/anki/unpack.ts';
import { type ReadBackup, readBackup } from '../../learning/exchange/backup.ts';
import { type ImportPlan, planBackup, planTable } from '../../learning/exchange/import.ts';
import { ImportError } from '../../learning/exchange/import-error.ts';
import { type ReadRows, rowsOf } from '../../learning/exchange/rows.ts';
import { readSheet, type Sheet } from '../../learning/exchange/sheet.ts';
import { isZip } from '../../learning/exchange/zip.ts';
import { merge } from '../../learning/merge.ts';
import type { ReviewSettings } from '../../learning/types.ts';
import { ask } from '../../messaging/client.ts';
import type { WordKey } from '../../messaging/types.ts';
import { readReviewSettings, reviewSettingsOf, writeReviewSettings } from '../../storage/review-settings.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { glossaryOfFile } from './look-up.ts';
import { loadSqlite } from './sqlite.ts';

/** A larger file is no vocabulary, and reading it could take all memory. Bytes. */
const MOST_BYTES = 200_000_000;
/** Rows shown to tell columns by. */
const SAMPLE = 3;

/** Reads a file and says what it is. @throws ImportError where nothing of it can be taken in */
export async function open(vocabulary: Vocabulary, file: File): Promise<Opened> {
  if (file.size > MOST_BYTES)
    throw new ImportError('This file is too large. A deck of Anki can be exported without its media.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return deck(vocabulary, bytes);
  const text = decode(bytes);
  const isBackup = text.trimStart().startsWith('{') || file.name.toLowerCase().endsWith('.json');
  return isBackup ? backup(vocabulary, text) : table(vocabulary, [readSheet(text)]);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('This file is not text in UTF-8. Save it as UTF-8 and try again.');
  }
}

async function backup(vocabulary: Vocabulary, text: string): Promise<Opened> {
  const read = readBackup(text);
  const made = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(read.madeAt);
  const own = await readReviewSettings();
  const settings = settingsOf(read, own);
  return {
    what: `A backup of ${made}`,
    sheets: [],
    asks: { known: false, reviews: false, settings: settings !== undefined },
    plan: async (options) => {
      const plan = planBackup(await vocabulary.collection(), read);
      return preview(vocabulary, plan, options.settings ? settings : undefined);
    },
  };
}

/** The settings of a backup where they differ from those there are. */
function settingsOf({ settings }: ReadBackup, own: ReviewSettings): ReviewSettings | undefined {
  const found = settings && reviewSettingsOf({ ...own, ...settings });
  return found && JSON.stringify(found) !== JSON.stringify(reviewSettingsOf(own)) ? found : undefined;
}

async function deck(vocabulary: Vocabulary, bytes: Uint8Array): Promise<Opened> {
  const kinds = readCollection(await loadSqlite(), unpackCollection(bytes));
  const own: ReadRows = { rows: [], refused: [] };
  for (const notes of kinds.filter(isOwn)) {
    const { rows, refused } = ownRows(notes, own.rows.length + own.refused.length + 1);
    Object.assign(own, { rows: [...own.rows, ...rows], refused: [...own.refused, ...refused] });
  }
  return table(vocabulary, kinds.filter((notes) => !isOwn(notes)).map(sheetOf), own, 'An Anki deck');
}

/** @param own rows whose columns are known @param kind what the file is, where it is no plain table */
function table(
  vocabulary: Vocabulary,
  sheets: readonly Sheet[],
  own: ReadRows = { rows: [], refused: [] },
  kind?: string,
): Opened {
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, own.rows.length + own.refused.length);
  const what = `${kind ?? 'A table'}: ${count.toLocaleString('en-GB')} ${kind ? 'notes' : 'rows'}`;
  const glossary = glossaryOfFile();
  const answered = [...own.rows, ...sheets.flatMap(({ rows }) => rows)].some(({ reviews }) => reviews);
  return {
    what,
    sheets: sheets.map(viewOf),
    asks: { known: true, reviews: answered, settings: false },
    plan: async ({ known, reviews, choices }: ImportOptions) => {
      const read = sheets.map((sheet, i) => rowsOf(sheet, choices[i] ?? sheet.guess));
      const all = {
        rows: [own, ...read].flatMap(({ rows }) => rows),
        refused: [own, ...read].flatMap(({ refused }) => refused),
      };
      const lookUp = await glossary(all.rows.filter((row) => !row.own));
      const settings = await readReviewSettings();
      const options = { known, reviews, settings, now: Date.now() };
      return preview(vocabulary, planTable(await vocabulary.collection(), all, lookUp, options), undefined);
    },
  };
}

const viewOf = ({ name, columns, rows, guess }: Sheet): SheetView => ({
  name,
  columns,
  rows: rows.length,
  sample: rows.slice(0, SAMPLE).map(({ cells }) => columns.map((_, i) => cells[i]?.text.slice(0, 120) ?? '')),
  guess,
});

function preview(vocabulary: Vocabulary, plan: ImportPlan, settings: ReviewSettings | undefined): Preview {
  return {
    rows: plan.rows,
    newReviews: plan.newReviews,
    settings: settings !== undefined,
    async apply() {
      await vocabulary.replace((all) => merge(all, plan.incoming));
      if (settings) await writeReviewSettings(settings);
      const keys = plan.incoming.words.map(({ key }) => key as WordKey);
      // The words are in, and nobody waits: a page that is not told shows them when it is next loaded.
      ask('words-taken-in', { keys }).catch(() => undefined);
    },
  };
}
