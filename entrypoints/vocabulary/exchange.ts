import type { Format, Preview } from '../../components/vocabulary/api.ts';
import { readBackup, writeBackup } from '../../learning/exchange/backup.ts';
import { type ImportPlan, type Known, planBackup, planTable } from '../../learning/exchange/import.ts';
import { ImportError } from '../../learning/exchange/import-error.ts';
import { readTable, type TableRow, writeTable } from '../../learning/exchange/table.ts';
import { merge } from '../../learning/merge.ts';
import type { WordDraft } from '../../learning/types.ts';
import { ask } from '../../messaging/client.ts';
import { MOST_PARAGRAPHS } from '../../messaging/schemas.ts';
import type { WordKey } from '../../messaging/types.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';

/** A larger file is no vocabulary, and reading it could take all memory. Bytes. */
const MOST_BYTES = 200_000_000;
const TYPES = { json: 'application/json', csv: 'text/csv', tsv: 'text/tab-separated-values', txt: 'text/plain' };

/** Saves all words as a file. */
export async function download(vocabulary: Vocabulary, format: Format): Promise<void> {
  const text = await textOf(vocabulary, format);
  const url = URL.createObjectURL(new Blob([text], { type: `${TYPES[format]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `leeswijzer-${new Date().toISOString().slice(0, 10)}.${format}`;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function textOf(vocabulary: Vocabulary, format: Format): Promise<string> {
  if (format === 'json') return writeBackup(await vocabulary.collection(), await readReviewSettings(), Date.now());
  const words = await vocabulary.all();
  if (format === 'txt') return `${words.map(({ lemma }) => lemma).join('\n')}\n`;
  // The mark tells spreadsheets that this is UTF-8.
  return format === 'csv' ? `\ufeff${writeTable(words, ',')}` : writeTable(words, '\t');
}

/** What taking a file in would do. @throws ImportError where nothing of it can be taken in */
export async function preview(vocabulary: Vocabulary, file: File, known: boolean): Promise<Preview> {
  if (file.size > MOST_BYTES) throw new ImportError('This file is too large to be a list of words.');
  const text = decode(await file.arrayBuffer());
  const isBackup = text.trimStart().startsWith('{') || file.name.toLowerCase().endsWith('.json');
  const { what, plan } = isBackup ? await backup(vocabulary, text) : await table(vocabulary, text, known);
  return {
    what,
    rows: plan.rows,
    newReviews: plan.newReviews,
    async apply() {
      await vocabulary.replace((all) => merge(all, plan.incoming));
      // The words are in; a page that is not told shows them when it is next loaded.
      await ask('words-taken-in', { keys: plan.incoming.words.map(({ key }) => key as WordKey) }).catch(
        () => undefined,
      );
    },
  };
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('This file is not text in UTF-8. Save it as UTF-8 and try again.');
  }
}

async function backup(vocabulary: Vocabulary, text: string): Promise<{ what: string; plan: ImportPlan }> {
  const read = readBackup(text);
  const made = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(read.madeAt);
  return { what: `A backup of ${made}`, plan: planBackup(await vocabulary.collection(), read) };
}

async function table(
  vocabulary: Vocabulary,
  text: string,
  known: boolean,
): Promise<{ what: string; plan: ImportPlan }> {
  const read = readTable(text);
  const { words } = await vocabulary.collection();
  const plan = planTable(words, read, await lookUpAll(read.rows), { known, now: Date.now() });
  return { what: `${(read.rows.length + read.refused.length).toLocaleString('en-GB')} rows`, plan };
}

/** Asks the glossary for the words of all rows, as many in one message as it takes. */
async function lookUpAll(rows: readonly TableRow[]): Promise<Known> {
  const found = new Map<TableRow, Omit<WordDraft, 'context'>[]>();
  for (let from = 0; from < rows.length; from += MOST_PARAGRAPHS) {
    const batch = rows.slice(from, from + MOST_PARAGRAPHS);
    const { terms, occurrences } = await ask('annotate', { paragraphs: batch.map(({ dutch }) => dutch) });
    for (const { paragraph, term } of occurrences) {
      const { key, lemma, pos, article, level, senses } = terms[term]!;
      const row = batch[paragraph]!;
      const gloss = senses.slice(0, 3).join('; ');
      const draft = { key, lemma, pos, gloss, ...(article && { article }), ...(level && { level }) };
      if (senses.length > 0) found.set(row, [...(found.get(row) ?? []), draft]);
    }
  }
  // The whole of what the row says, not one word of it; of the class it says where it says one.
  return (row) => {
    const whole = (found.get(row) ?? []).filter(({ lemma }) => lemma.includes(' ') || !row.dutch.includes(' '));
    return row.pos ? whole.find(({ pos }) => pos === row.pos) : whole[0];
  };
}
