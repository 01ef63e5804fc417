import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileNames, readCopyFiles } from '../../storage/copy-files.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
afterEach(() => vi.unstubAllGlobals());

describe('the files of a copy', () => {
  it.each([
    ['2026-11-27', undefined, ['leeswijzer-friday.json', 'leeswijzer-month-11.json']],
    ['2026-11-27', '2026-11-26', ['leeswijzer-friday.json']],
    ['2026-11-27', '2026-10-31', ['leeswijzer-friday.json', 'leeswijzer-month-11.json']],
    ['2026-11-27', '2025-11-27', ['leeswijzer-friday.json', 'leeswijzer-month-11.json']],
    ['2027-01-01', '2026-12-31', ['leeswijzer-friday.json', 'leeswijzer-month-01.json']],
  ])('of %s, after one of %s, are named %j', (date, last, names) => {
    expect(fileNames(dayOf(date), last === undefined ? undefined : dayOf(last))).toEqual(
      names.map((name) => `Leeswijzer/${name}`),
    );
  });

  it('are never more than nineteen, however long copies are made', () => {
    const names = new Set<string>();
    for (let day = 20_000; day < 21_500; day++) for (const name of fileNames(day, day - 1)) names.add(name);
    expect(names.size).toBe(19);
  });
});

describe('readCopyFiles', () => {
  it.each([
    ['nothing stored', undefined, { on: false }],
    ['something else stored', 'x', { on: false }],
    ['one damaged value', { on: true, day: 'x', madeAt: 5 }, { on: true, madeAt: 5 }],
  ])('with %s says so', async (_, value, state) => {
    vi.stubGlobal('chrome', { storage: { local: { get: async () => ({ copyFiles: value }) } } });
    expect(await readCopyFiles()).toEqual(state);
  });
});
