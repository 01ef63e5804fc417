import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { findLoss, findLossQuickly } from '../../storage/check.ts';
import { openSnapshots, type SnapshotInfo } from '../../storage/snapshots.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { word } from '../learning/samples.ts';

const copy = { day: 5, madeAt: 500, records: 3, reviews: 4 };
const store = (newest: SnapshotInfo | undefined, keys: readonly string[] | undefined) => ({
  newest: async () => newest,
  keysOf: async () => keys,
});

describe('findLoss', () => {
  it.each<[string, SnapshotInfo | undefined, string[] | undefined, string[], number | undefined, object | undefined]>([
    ['all is there', copy, ['a', 'b'], ['a', 'b', 'removed'], 4, undefined],
    ['there is no copy', undefined, undefined, [], 0, undefined],
    ['all is gone', copy, ['a', 'b'], [], 0, { words: 2, reviews: 4 }],
    ['one is gone', copy, ['a', 'b'], ['a', 'removed'], 4, { words: 1, reviews: 0 }],
    ['one is gone and others are new', copy, ['a', 'b'], ['a', 'removed', 'c', 'd'], 9, { words: 1, reviews: 0 }],
    ['only the record of a removal is gone', copy, ['a', 'b'], ['a', 'b'], 4, undefined],
    ['answers are gone', copy, ['a', 'b'], ['a', 'b', 'removed'], 1, { words: 0, reviews: 3 }],
    ['answers were not counted', copy, ['a', 'b'], ['a', 'b', 'removed'], undefined, undefined],
    ['the reader let go of it', { ...copy, letGo: true }, ['a', 'b'], [], 0, undefined],
    ['an old copy tells no keys', copy, undefined, ['a'], undefined, { words: 2, reviews: 0 }],
  ])('where %s tells so', async (_, newest, keys, there, reviews, loss) => {
    const counts = { words: there.length, ...(reviews !== undefined && { reviews }) };
    const found = await findLoss(store(newest, keys), counts, async () => there);
    expect(found).toEqual(loss && { ...loss, day: 5, madeAt: 500 });
  });
});

describe('findLossQuickly', () => {
  it('finds words that are gone from the database', async () => {
    const vocabulary = openVocabulary('check-words');
    const snapshots = openSnapshots('check-copies');
    for (const lemma of ['a', 'b']) await vocabulary.update(`noun:${lemma}`, () => word(lemma));
    await snapshots.add({ ...copy, records: 2, reviews: 0, keys: ['noun:a', 'noun:b'], backup: '{}' });
    expect(await findLossQuickly(snapshots, vocabulary)).toBeUndefined();
    await vocabulary.replace(({ words }) => ({ words: words.slice(1), reviews: [] }));
    expect(await findLossQuickly(snapshots, vocabulary)).toEqual({ words: 1, reviews: 0, day: 5, madeAt: 500 });
    vocabulary.close();
    snapshots.close();
  });
});
