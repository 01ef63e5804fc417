import type { Tab } from '../../scripts/browser/driver.ts';
import { type BlockRow, blockOf, type Keyed } from '../../storage/blocks.ts';
import { clearStores, putRecords, recordsOf } from './stores.ts';

/*
 * The words and logs in the extension's database, read and written past its own code. The page has to be one that may
 * open the database after the extension has made it.
 */

type Page = Pick<Tab, 'evaluate'>;
type Kind = 'word' | 'log';
type Damaged = Keyed & { readonly [field: string]: unknown };
const DATABASE = 'leeswijzer-vocabulary';
type Row = BlockRow & { readonly records?: number; readonly lastDay?: number };

const rowsOf = async (page: Page, kind: Kind) =>
  (await page.evaluate(recordsOf, DATABASE, `${kind}Blocks`)) as unknown as Row[];

/** All records of a kind as they are kept. */
export async function keptRecords<T extends Keyed>(page: Page, kind: Kind): Promise<T[]> {
  return (await rowsOf(page, kind)).flatMap(({ text }) => JSON.parse(text) as T[]);
}

/** Puts records as they are beside those there are, in place of those of the same keys. */
export async function putKept(page: Page, kind: Kind, records: readonly (Keyed | Damaged)[]): Promise<void> {
  const rows = new Map((await rowsOf(page, kind)).map((row) => [row.id, row]));
  for (const record of records) {
    const id = blockOf(record.key);
    const others = (JSON.parse(rows.get(id)?.text ?? '[]') as Keyed[]).filter(({ key }) => key !== record.key);
    const all = [...others, record];
    const days = all
      .flatMap((log) => ('reviews' in log ? (log.reviews as { day: number }[]) : []))
      .map(({ day }) => day);
    const told = kind === 'word' ? { records: all.length } : { lastDay: Math.max(...days) };
    rows.set(id, { id, text: JSON.stringify(all), ...told });
  }
  const changed = [...new Set(records.map(({ key }) => blockOf(key)))].map((id) => rows.get(id)!);
  await page.evaluate(putRecords, DATABASE, `${kind}Blocks`, changed);
  if (kind === 'word') await page.evaluate(putRecords, DATABASE, 'changes', [{ key: '' }]);
}

/** Empties the database of words, as a browser's own mishap would. */
export const loseWords = (page: Page): Promise<void> =>
  page.evaluate(clearStores, DATABASE, ['wordBlocks', 'logBlocks']);
