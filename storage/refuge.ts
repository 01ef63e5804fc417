import * as v from 'valibot';
import { unzip, zip } from './gzip.ts';
import type { Snapshot } from './snapshots.ts';

/*
 * The newest copy once more, apart from all databases, in the browser's storage for extensions. Chromium keeps the
 * databases of an extension in one LevelDB and answers damage of any of them, as a full disk or a crash can leave it, by
 * removing all (https://lists.w3.org/Archives/Public/public-webapps/2013JanMar/0354.html); it may remove them, too, to
 * make room. A copy in another database goes with them. The file system of the origin was the alternative: it goes, too.
 */
const KEY = 'newest-copy';
const schema = v.object({
  day: v.number(),
  madeAt: v.number(),
  records: v.number(),
  reviews: v.number(),
  keys: v.array(v.string()),
  /** The backup as gzip, in base 64: this storage takes no bytes in Chromium. */
  zipped: v.string(),
});
/** Characters that are made at a time: a function takes no million arguments. */
const CHUNK = 8192;

/** Keeps a copy in place of the one before. @throws where there is no room for it */
export async function keepInRefuge({ backup, letGo: _, ...info }: Snapshot): Promise<void> {
  await chrome.storage.local.set({ [KEY]: { ...info, zipped: toBase64(await zip(backup)) } });
}

/** Forgets the copy: what is gone may stay gone. */
export function clearRefuge(): Promise<void> {
  return chrome.storage.local.remove(KEY);
}

/** The copy; undefined where there is none, or a damaged one. */
export async function readRefuge(): Promise<Snapshot | undefined> {
  const parsed = v.safeParse(schema, (await chrome.storage.local.get(KEY))[KEY]);
  if (!parsed.success) return undefined;
  const { zipped, ...info } = parsed.output;
  const backup = await fromBase64(zipped)
    .then(unzip)
    .catch(() => undefined);
  return backup === undefined ? undefined : { ...info, backup };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}

async function fromBase64(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
