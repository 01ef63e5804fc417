import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Review, SavedWord } from '../../learning/types.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { review } from '../learning/samples.ts';

const opened: ReturnType<typeof openVocabulary>[] = [];
const open = (name: string) => {
  const vocabulary = openVocabulary(name);
  opened.push(vocabulary);
  return vocabulary;
};
afterEach(() => {
  for (const vocabulary of opened.splice(0)) vocabulary.close();
});

/** What version 1 wrote, field by field as it was. */
const VERSION_1 = [
  {
    key: 'verb:aankondigen',
    lemma: 'aankondigen',
    pos: 'verb',
    gloss: 'to announce',
    level: 'B1',
    contexts: [
      {
        sentence: 'Zij kondigde gisteren een feest aan.',
        spans: [
          [4, 12],
          [32, 35],
        ],
        title: 'Feest',
        url: 'https://krant.example/feest',
        metAt: 1_700_000_000_000,
      },
    ],
    createdAt: 1_700_000_000_000,
    updatedAt: 1_700_000_500_000,
  },
  {
    key: 'noun:boot',
    lemma: 'boot',
    pos: 'noun',
    article: 'de',
    gloss: 'boat',
    contexts: [],
    createdAt: 1_700_000_000_000,
    updatedAt: 1_700_000_900_000,
    deletedAt: 1_700_000_900_000,
  },
];

describe('a database of version 1', () => {
  it('is brought to the present one with every word as it was', async () => {
    const old = new Dexie('version-1');
    old.version(1).stores({ words: 'key, updatedAt' });
    await old.table('words').bulkAdd(VERSION_1);
    old.close();
    const db = open('version-1');
    expect(await db.collection()).toEqual({
      words: [
        { ...VERSION_1[1], keptAt: 1_700_000_000_000 },
        { ...VERSION_1[0], keptAt: 1_700_000_500_000 },
      ],
      reviews: [],
    });
    expect((await db.all()).map(({ key }) => key)).toEqual(['verb:aankondigen']);
  });
});

/** What version 2 wrote: words with the time they were kept, and their reviews in one row. */
const VERSION_2 = {
  word: { ...VERSION_1[0], keptAt: 1_700_000_500_000, edits: { note: { value: 'mine', at: 1_700_000_600_000 } } },
  log: { key: 'verb:aankondigen', reviews: [review('verb:aankondigen', 19_700, 3)], lastDay: 19_700 },
};

describe('a database of version 2', () => {
  it('is brought to the present one with every word and review as they were', async () => {
    const old = new Dexie('version-2');
    old.version(2).stores({ words: 'key, updatedAt', logs: 'key, lastDay' });
    await old.table('words').add(VERSION_2.word);
    await old.table('logs').add(VERSION_2.log);
    old.close();
    const db = open('version-2');
    expect(await db.collection()).toEqual({ words: [VERSION_2.word], reviews: VERSION_2.log.reviews });
    await db.update('verb:aankondigen', (w) => w && { ...w, gloss: 'to proclaim' });
    expect((await db.all())[0]?.gloss).toBe('to proclaim');
  });
});

describe('a database of version 3', () => {
  const prepare = async (name: string) => {
    const old = new Dexie(name);
    old.version(3).stores({ words: 'key, updatedAt', logs: 'key, lastDay', changes: '++n' });
    const words = Array.from({ length: 300 }, (_, i) => ({ ...VERSION_2.word, key: `verb:w${i}`, lemma: `w${i}` }));
    const reviews = words.map(({ key }) => ['a', 'b'].map((id) => review(key, 19_700, 3, { id: `${key} ${id}` })));
    await old.table('words').bulkAdd(words);
    await old.table('logs').bulkAdd(words.map(({ key }, i) => ({ key, reviews: reviews[i], lastDay: 19_700 })));
    await old.table('changes').bulkAdd([{ key: 'verb:w1' }, { key: '' }]);
    return { old, words, reviews: reviews.flat() };
  };
  const inOrder = (list: readonly { readonly key: string }[]) => list.map((one) => JSON.stringify(one)).sort();

  it('is brought to blocks with every word and review as they were', async () => {
    const { old, words, reviews } = await prepare('version-3');
    old.close();
    const db = open('version-3');
    const all = await db.collection();
    expect(inOrder(all.words)).toEqual(inOrder(words));
    expect(inOrder(all.reviews)).toEqual(inOrder(reviews));
    expect([await db.count(), await db.lastChange()]).toEqual([300, 2]);
    expect(await db.reviewsSince(19_700)).toHaveLength(600);
    expect(await db.reviewsSince(19_701)).toEqual([]);
    const raw = await new Dexie('version-3').open();
    expect(raw.tables.map(({ name }) => name).sort()).toEqual(['changes', 'logBlocks', 'wordBlocks']);
    raw.close();
  });

  it('brings damaged records along, which are set aside as they were', async () => {
    const { old } = await prepare('version-3-damaged');
    const damaged = { key: 'noun:x', lemma: 7 };
    const log = { key: 'verb:w1', reviews: 'none', lastDay: 19_700 };
    await old.table('words').add(damaged);
    await old.table('logs').put(log);
    old.close();
    const db = open('version-3-damaged');
    const kept: unknown[] = [];
    await db.sift(
      { word: (record) => record as SavedWord, review: (record): record is Review => record !== undefined },
      async (records) => {
        kept.push(...records.map(({ value }) => value));
      },
      1,
    );
    expect(kept).toEqual(expect.arrayContaining([damaged, { key: log.key, reviews: log.reviews }]));
    expect(kept).toHaveLength(2);
    expect(await db.count()).toBe(300);
  });
});
