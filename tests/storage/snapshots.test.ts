import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openSnapshots, type Snapshot } from '../../storage/snapshots.ts';

const opened: ReturnType<typeof openSnapshots>[] = [];
const open = (name: string) => {
  const snapshots = openSnapshots(name);
  opened.push(snapshots);
  return snapshots;
};
afterEach(() => {
  for (const snapshots of opened.splice(0)) snapshots.close();
});
const copy = (day: number, records = 1): Snapshot => ({ day, madeAt: day * 100, records, backup: `{"day":${day}}` });

describe('the copies', () => {
  it('give the newest day, and nothing where there is none', async () => {
    const snapshots = open('newest');
    expect(await snapshots.newest()).toBeUndefined();
    for (const day of [3, 5, 4]) await snapshots.add(copy(day));
    expect(await snapshots.newest()).toEqual(copy(5));
  });

  it('hold one of each day, and the newest seven days', async () => {
    const snapshots = open('rotate');
    for (let day = 1; day <= 10; day++) await snapshots.add(copy(day));
    await snapshots.add(copy(10, 2));
    expect(await snapshots.newest()).toEqual(copy(10, 2));
    const names = await new Promise<IDBValidKey[]>((resolve, reject) => {
      const opening = indexedDB.open('rotate');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const keys = opening.result.transaction('snapshots').objectStore('snapshots').getAllKeys();
        keys.onsuccess = () => {
          opening.result.close();
          resolve(keys.result);
        };
      };
    });
    expect(names).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });
});
