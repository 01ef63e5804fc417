import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { VocabularyDatabase } from '../../storage/database.ts';

const db = new VocabularyDatabase('database');
afterEach(() => db.changes.clear());
const keys = async () => (await db.changes.toArray()).map((change) => ('key' in change ? change.key : undefined));

describe('a write', () => {
  /** Adds a change, and fails in the first runs as an operation does whose database the browser has closed. */
  const failing = (times: number, error: Error) => {
    let runs = 0;
    return db.write([db.changes], async () => {
      await db.changes.add({ key: 'noun:fiets' });
      if (runs++ < times) throw error;
      return runs;
    });
  };

  it('is done once more where the browser had closed the database, and leaves nothing of the first time', async () => {
    expect(await failing(1, new Dexie.InvalidStateError('closed'))).toBe(2);
    expect(await keys()).toEqual(['noun:fiets']);
  });

  it('fails where that goes on', async () => {
    await expect(failing(2, new Dexie.InvalidStateError('closed'))).rejects.toThrow('closed');
    expect(await keys()).toEqual([]);
  });

  it('is not done again for any other failure', async () => {
    await expect(failing(1, new Error('not to be'))).rejects.toThrow('not to be');
    expect(await keys()).toEqual([]);
  });
});
