import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSnapshots, type Snapshot } from '../../storage/snapshots.ts';

const opened: ReturnType<typeof openSnapshots>[] = [];
const open = (name: string) => {
  const snapshots = openSnapshots(name);
  opened.push(snapshots);
  return snapshots;
};
afterEach(() => {
  vi.restoreAllMocks();
  for (const snapshots of opened.splice(0)) snapshots.close();
});
const info = (day: number, records = 1) => ({ day, madeAt: day * 100, records, reviews: 2 });
const copy = (day: number, records = 1): Snapshot => ({
  ...info(day, records),
  keys: ['noun:fiets'],
  backup: `{"day":${day},"records":${records}}`,
});

describe('the copies', () => {
  it('give the newest day, and nothing where there is none', async () => {
    const snapshots = open('newest');
    expect(await snapshots.newest()).toBeUndefined();
    expect(await snapshots.backupOf(3)).toBeUndefined();
    expect(await snapshots.keysOf(3)).toBeUndefined();
    for (const day of [3, 5, 4]) await snapshots.add(copy(day));
    expect(await snapshots.newest()).toEqual(info(5));
    expect(await snapshots.backupOf(4)).toBe('{"day":4,"records":1}');
    expect(await snapshots.keysOf(4)).toEqual(['noun:fiets']);
    expect(await snapshots.list()).toEqual([info(5), info(4), info(3)]);
  });

  it('hold one of each day, and let the old ones go with their content', async () => {
    const snapshots = open('rotate');
    for (let day = 20_001; day <= 20_010; day++) await snapshots.add(copy(day));
    await snapshots.add(copy(20_010, 2));
    expect(await snapshots.newest()).toEqual(info(20_010, 2));
    expect(await snapshots.backupOf(20_010)).toBe('{"day":20010,"records":2}');
    const days = (await snapshots.list()).map(({ day }) => day);
    expect(days.slice(0, 7)).toEqual([20_010, 20_009, 20_008, 20_007, 20_006, 20_005, 20_004]);
    expect(await snapshots.backupOf(20_001)).toBeUndefined();
  });

  it('are all still there when a new one cannot be written whole', async () => {
    const snapshots = open('half');
    for (let day = 20_001; day <= 20_007; day++) await snapshots.add(copy(day));
    const before = await snapshots.list();
    const unwritable = { ...copy(20_008), keys: [(() => 0) as unknown as string] };
    await expect(snapshots.add(unwritable)).rejects.toThrow();
    expect(await snapshots.list()).toEqual(before);
    expect(await snapshots.backupOf(20_001)).toBe('{"day":20001,"records":1}');
  });

  it('remember that the reader let go what is gone since', async () => {
    const snapshots = open('let-go');
    await snapshots.add(copy(5));
    await snapshots.letGo();
    expect(await snapshots.newest()).toEqual({ ...info(5), letGo: true });
    await snapshots.add(copy(6));
    expect(await snapshots.newest()).toEqual(info(6));
  });

  it('keep damaged records until they are thrown away', async () => {
    const snapshots = open('aside');
    await snapshots.setAside([{ foundAt: 1, table: 'words', key: 'noun:fiets', value: { lemma: 7 } }]);
    expect(await snapshots.asideCount()).toBe(1);
    expect(await snapshots.allAside()).toMatchObject([{ key: 'noun:fiets', value: { lemma: 7 } }]);
    await snapshots.forgetAside();
    expect(await snapshots.asideCount()).toBe(0);
  });
});

describe('a database of copies of version 1', () => {
  it('is brought to version 2 with every copy as it was', async () => {
    const old = new Dexie('copies-1');
    old.version(1).stores({ snapshots: 'day' });
    await old.table('snapshots').bulkAdd([
      { day: 3, madeAt: 300, records: 1, backup: '{"day":3}' },
      { day: 4, madeAt: 400, records: 2, backup: '{"day":4}' },
    ]);
    old.close();
    const snapshots = open('copies-1');
    expect(await snapshots.list()).toEqual([
      { day: 4, madeAt: 400, records: 2, reviews: 0 },
      { day: 3, madeAt: 300, records: 1, reviews: 0 },
    ]);
    expect(await snapshots.backupOf(3)).toBe('{"day":3}');
    expect(await snapshots.keysOf(3)).toBeUndefined();
  });
});
