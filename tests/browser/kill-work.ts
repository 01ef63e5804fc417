/** What the kill test does in a page of the extension, and what it reads there past the extension's own code. */

/** One change asked of the background: a message, and its name in the list of those that were acknowledged. */
export interface Op {
  readonly id: string;
  readonly name: string;
  readonly payload: object;
}
interface StoredWord {
  readonly key: string;
  readonly lemma: string;
  readonly contexts: readonly { readonly sentence: string }[];
  readonly keptAt?: number;
  readonly deletedAt?: number;
  readonly edits?: { readonly note?: { readonly value: string } };
  readonly schedule?: { readonly reps: number };
}
interface StoredLog {
  readonly key: string;
  readonly reviews: readonly { readonly id: string; readonly day: number; readonly undoneAt?: number }[];
}
export interface Stored {
  readonly version: number;
  readonly words: readonly StoredWord[];
  readonly logs: readonly StoredLog[];
  /** What the row of a block says of it beside its text, and what the text has. */
  readonly blocks: readonly { readonly name: string; readonly says: unknown; readonly holds: number }[];
}
type Working = Window & { acked?: string[]; working?: Promise<unknown> };

/** Begins to send the changes, four at a time, until one fails; `acked` lists those that were acknowledged. */
export function begin(ops: readonly Op[]): void {
  const acked: string[] = [];
  const waiting = [...ops];
  const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), 5000));
  const lane = async (): Promise<void> => {
    for (let op = waiting.shift(); op; op = waiting.shift()) {
      const message = { leeswijzer: op.name, payload: op.payload };
      const reply = await Promise.race([chrome.runtime.sendMessage(message), late()]).catch(() => undefined);
      if (reply?.value === undefined) waiting.length = 0;
      else acked.push(op.id);
    }
  };
  Object.assign(window, { acked, working: Promise.all([lane(), lane(), lane(), lane()]) });
}

/** Waits until all were answered or given up; gives the acknowledged ones. */
export async function finish(): Promise<string[]> {
  const { working, acked } = window as Working;
  await working;
  return acked ?? [];
}

export function ackedSoFar(): string[] {
  return [...((window as Working).acked ?? [])];
}

/** Sends one message and gives its answer. */
export async function send(name: string, payload: object): Promise<unknown> {
  return (await chrome.runtime.sendMessage({ leeswijzer: name, payload }))?.value;
}

/** Reads the database of words as it is on disk. The background has made it before: it would be made here, empty. */
export async function readStored(): Promise<Stored> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await asked(indexedDB.open('leeswijzer-vocabulary'));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const all = async (name: string) => (names.includes(name) ? asked(transaction.objectStore(name).getAll()) : []);
  const [old, wordBlocks, logBlocks] = await Promise.all([all('words'), all('wordBlocks'), all('logBlocks')]);
  const words: StoredWord[] = [...old];
  db.close();
  const blocks: { name: string; says: unknown; holds: number }[] = [];
  for (const { id, text, records } of wordBlocks) {
    const own: StoredWord[] = JSON.parse(text);
    words.push(...own);
    blocks.push({ name: `words ${id}`, says: records, holds: own.length });
  }
  const logs: StoredLog[] = [];
  for (const { id, text, lastDay } of logBlocks) {
    const own: StoredLog[] = JSON.parse(text);
    logs.push(...own);
    const days = own.flatMap(({ reviews }) => reviews.map(({ day }) => day));
    blocks.push({ name: `logs ${id}`, says: lastDay, holds: Math.max(...days) });
  }
  return { version: db.version, words, logs, blocks };
}

/** Puts a database of version 1 in place of all that there is, as that version wrote it. */
export async function plantVersion1(count: number): Promise<void> {
  await chrome.storage.local.clear();
  await new Promise<void>((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('leeswijzer-vocabulary');
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(deletion.error);
  });
  await new Promise<void>((resolve, reject) => {
    // Dexie counts in tens.
    const opening = indexedDB.open('leeswijzer-vocabulary', 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('words', { keyPath: 'key' }).createIndex('updatedAt', 'updatedAt');
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('words', 'readwrite');
      for (let i = 0; i < count; i++)
        transaction.objectStore('words').add({
          key: `noun:oud${i}`,
          lemma: `oud${i}`,
          pos: 'noun',
          gloss: 'old',
          contexts: [
            { sentence: `Dit is oud${i}.`, spans: [[7, 11]], title: 't', url: 'http://krant.example/', metAt: 1 },
          ],
          createdAt: 1,
          updatedAt: 2 + i,
        });
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Gives the page of the words a backup, as if the reader had chosen the file. */
export function chooseFile(json: string): void {
  const panel = document.querySelector<HTMLDetailsElement>('.exchange');
  if (panel) panel.open = true;
  const input = document.querySelector<HTMLInputElement>('.take-in input[type=file]');
  if (!input) throw new Error('the page has no field for a file');
  const transfer = new DataTransfer();
  transfer.items.add(new File([json], 'backup.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
