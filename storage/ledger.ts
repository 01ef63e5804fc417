import * as v from 'valibot';

const KEY = 'ledger';
const schema = v.object({ records: v.number(), madeAt: v.number() });

/** How many records of words there were when the last copy was made. */
export type Ledger = v.InferOutput<typeof schema>;

/*
 * Kept apart from the databases, in the browser's storage for extensions: where both the words and their copies are
 * gone, it still tells that they were there.
 */

export async function readLedger(): Promise<Ledger | undefined> {
  const parsed = v.safeParse(schema, (await chrome.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps what was counted; undefined where nothing is to be missed any more. */
export function writeLedger(ledger: Ledger | undefined): Promise<void> {
  return ledger ? chrome.storage.local.set({ [KEY]: ledger }) : chrome.storage.local.remove(KEY);
}
