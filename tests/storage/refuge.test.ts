import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearRefuge, keepInRefuge, readRefuge } from '../../storage/refuge.ts';
import type { Snapshot } from '../../storage/snapshots.ts';

let kept: Record<string, unknown>;
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
});
afterEach(() => vi.unstubAllGlobals());
const info = { day: 20_000, madeAt: 2_000_000, records: 2, reviews: 3 };
const copy: Snapshot = {
  ...info,
  keys: ['noun:fiets', 'noun:reünie'],
  backup: `{"words":"${'reünie '.repeat(9000)}"}`,
};

describe('the copy apart from the databases', () => {
  it('comes back whole', async () => {
    await keepInRefuge({ ...copy, letGo: true });
    expect(await readRefuge()).toEqual(copy);
  });

  it('does not come back once what is gone may stay gone', async () => {
    await keepInRefuge(copy);
    await clearRefuge();
    expect(await readRefuge()).toBeUndefined();
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
    expect(await readRefuge()).toBeUndefined();
  });
});
