import type { ExportOptions, Format } from '../../components/vocabulary/exchange-api.ts';
import { pushToAnki } from '../../learning/exchange/anki/connect.ts';
import { writePackage } from '../../learning/exchange/anki/package.ts';
import { writeBackup } from '../../learning/exchange/backup.ts';
import { writeHtml, writeMarkdown } from '../../learning/exchange/printed.ts';
import { writeTable } from '../../learning/exchange/table.ts';
import { writeYomitan } from '../../learning/exchange/yomitan.ts';
import type { CardKind } from '../../learning/types.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { connect } from './anki-connect.ts';
import { loadSqlite } from './sqlite.ts';

const TYPES: Record<Format, string> = {
  json: 'application/json',
  apkg: 'application/octet-stream',
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  zip: 'application/zip',
  txt: 'text/plain;charset=utf-8',
};

/** Saves all words as a file and gives its name. */
export async function download(vocabulary: Vocabulary, options: ExportOptions): Promise<string> {
  const { format } = options;
  const url = URL.createObjectURL(new Blob([await contentOf(vocabulary, options)], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = url;
  const what = format === 'zip' ? 'leeswijzer-yomitan' : 'leeswijzer';
  link.download = `${what}-${new Date().toISOString().slice(0, 10)}.${format}`;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
}

async function contentOf(
  vocabulary: Vocabulary,
  { format, kinds, schedule, grouping }: ExportOptions,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const now = Date.now();
  if (format === 'json') return writeBackup(await vocabulary.collection(), await readReviewSettings(), now);
  const words = await vocabulary.all();
  switch (format) {
    case 'apkg': {
      const { reviews } = await vocabulary.collection();
      return writePackage(await loadSqlite(), { words, reviews }, { kinds, schedule }, await readReviewSettings(), now);
    }
    case 'zip':
      return writeYomitan(words, now);
    case 'html':
      return writeHtml(words, grouping, now);
    case 'md':
      return writeMarkdown(words, grouping, now);
    case 'txt':
      return `${words.map(({ lemma }) => lemma).join('\n')}\n`;
    case 'csv':
      // The mark tells spreadsheets that this is UTF-8.
      return `\ufeff${writeTable(words, ',')}`;
    case 'tsv':
      return writeTable(words, '\t');
  }
}

/** Brings the words into the Anki that runs on this computer and says what that did. */
export async function push(
  vocabulary: Vocabulary,
  { kinds, key }: { readonly kinds: readonly CardKind[]; readonly key: string },
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const call = await connect(key, signal);
  const { added, updated, same } = await pushToAnki(await vocabulary.all(), kinds, call, { progress, signal });
  const count = (n: number, what: string) => (n === 0 ? [] : [`${n.toLocaleString('en-GB')} ${what}`]);
  const done = [...count(added, 'added'), ...count(updated, 'updated'), ...count(same, 'there already')];
  return done.length > 0 ? `In Anki: ${done.join(', ')}.` : 'There are no words to bring to Anki.';
}
