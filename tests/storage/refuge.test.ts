import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearRefuge, healFromRefuge, keepInRefuge } from '../../storage/refuge.ts';
import { openSnapshots, type Snapshot, type Snapshots } from '../../storage/snapshots.ts';

let kept: Record<string, unknown>;
let snapshots: Snapshots;
beforeEach(() => {
  kept = {};
  const local = {
    get: async (key: string) => structuredClone({ [key]: kept[key] }),
    // This storage keeps what JSON can.
    set: async (items: object) => Object.assign(kept, JSON.parse(JSON.stringify(items))),
    remove: async (key: string) => {
      delete kept[key];
    },
  };
  vi.stubGlobal('chrome', { storage: { local } });
  snapshots = openSnapshots(`refuge-${Math.random()}`);
});
afterEach(() => {
  snapshots.close();
  vi.unstubAllGlobals();
});
const info = { day: 20_000, madeAt: 2_000_000, records: 2, reviews: 3 };
const copy: Snapshot = {
  ...info,
  keys: ['noun:fiets', 'noun:reünie'],
  backup: `{"words":"${'reünie '.repeat(9000)}"}`,
};

describe('the copy apart from the databases', () => {
  it('comes back whole where the databases hold none', async () => {
    await keepInRefuge(copy);
    await healFromRefuge(snapshots);
    expect(await snapshots.newest()).toEqual(info);
    expect(await snapshots.backupOf(info.day)).toBe(copy.backup);
    expect(await snapshots.keysOf(info.day)).toEqual(copy.keys);
  });

  it('is left alone where there is another copy', async () => {
    await keepInRefuge(copy);
    await snapshots.add({ ...copy, day: 20_001 });
    await healFromRefuge(snapshots);
    expect(await snapshots.list()).toEqual([{ ...info, day: 20_001 }]);
  });

  it('does not come back once what is gone may stay gone', async () => {
    await keepInRefuge(copy);
    await clearRefuge();
    await healFromRefuge(snapshots);
    expect(await snapshots.newest()).toBeUndefined();
  });

  const damage: [string, (value: Record<string, unknown>) => unknown][] = [
    ['another kind of value', () => 'text'],
    ['no keys', ({ keys: _, ...value }) => value],
    ['text that is no base 64', (value) => ({ ...value, zipped: '%%%' })],
    ['a copy that was cut off', (value) => ({ ...value, zipped: String(value.zipped).slice(0, 40) })],
  ];
  it.each(damage)('is let be where it is damaged: %s', async (_, change) => {
    await keepInRefuge(copy);
    kept['newest-copy'] = change(kept['newest-copy'] as Record<string, unknown>);
    await healFromRefuge(snapshots);
    expect(await snapshots.newest()).toBeUndefined();
  });
});
