import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openPackStore } from '../../storage/packs.ts';

const pack = (build: string, ...blocks: number[][]) => ({
  build,
  index: new Uint8Array([7, 7]).buffer,
  blocks: blocks.map((b) => new Uint8Array(b)),
});
const opened: ReturnType<typeof openPackStore>[] = [];
const open = (name: string) => {
  const store = openPackStore(name);
  opened.push(store);
  return store;
};
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describe('the pack store', () => {
  it('gives the index and blocks of the build that is installed', async () => {
    const store = open('a');
    await store.install('nl-en', pack('1', [1], [2, 3]));
    expect(new Uint8Array((await store.index('nl-en', '1'))!)).toEqual(new Uint8Array([7, 7]));
    expect(await store.block('nl-en', 1)).toEqual(new Uint8Array([2, 3]));
  });

  it('gives nothing of a pack or build that is not installed', async () => {
    const store = open('b');
    expect(await store.index('nl-en', '1')).toBeUndefined();
    await store.install('nl-en', pack('1', [1]));
    expect(await store.index('nl-en', '2')).toBeUndefined();
    expect(await store.block('nl-en', 9)).toBeUndefined();
  });

  it('replaces an older build and its blocks, and leaves other packs alone', async () => {
    const store = open('c');
    await store.install('own', pack('1', [5]));
    await store.install('nl-en', pack('1', [1], [2]));
    await store.install('nl-en', pack('2', [3]));
    expect(await store.index('nl-en', '1')).toBeUndefined();
    expect(await store.block('nl-en', 0)).toEqual(new Uint8Array([3]));
    expect(await store.block('nl-en', 1)).toBeUndefined();
    expect(await store.block('own', 0)).toEqual(new Uint8Array([5]));
  });

  it('keeps the old build whole when the new one cannot be written', async () => {
    const store = open('d');
    await store.install('nl-en', pack('1', [1]));
    const unwritable = { ...pack('2', [2]), index: (() => 0) as unknown as ArrayBuffer };
    await expect(store.install('nl-en', unwritable)).rejects.toThrow();
    expect(await store.index('nl-en', '1')).toBeDefined();
    expect(await store.block('nl-en', 0)).toEqual(new Uint8Array([1]));
  });
});
