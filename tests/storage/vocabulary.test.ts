import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Review, SavedWord } from '../../learning/types.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { review } from '../learning/samples.ts';

const word = (lemma: string, updatedAt: number, more: Partial<SavedWord> = {}): SavedWord => ({
  key: `noun:${lemma}`,
  lemma,
  pos: 'noun',
  gloss: 'x',
  contexts: [],
  createdAt: 1,
  updatedAt,
  keptAt: updatedAt,
  ...more,
});

const opened: ReturnType<typeof openVocabulary>[] = [];
const open = (name: string) => {
  const vocabulary = openVocabulary(name);
  opened.push(vocabulary);
  return vocabulary;
};
afterEach(() => {
  for (const vocabulary of opened.splice(0)) vocabulary.close();
});

describe('the vocabulary database', () => {
  it('lists saved words newest first, without those removed', async () => {
    const db = open('list');
    for (const w of [word('fiets', 1), word('trein', 3), word('boot', 2, { deletedAt: 2 })])
      await db.update(w.key, () => w);
    expect((await db.all()).map((w) => w.lemma)).toEqual(['trein', 'fiets']);
    expect(await db.savedAmong(['noun:fiets', 'noun:boot', 'noun:tram'])).toEqual(['noun:fiets']);
  });

  it('loses none of many changes made to one word at the same time', async () => {
    const db = open('race');
    const add = (n: number) =>
      db.update('noun:fiets', (w) => ({
        ...(w ?? word('fiets', 0)),
        contexts: [...(w?.contexts ?? []), { sentence: `${n}`, spans: [], title: '', url: '', metAt: n }],
      }));
    await Promise.all(Array.from({ length: 20 }, (_, n) => add(n)));
    expect((await db.all())[0]?.contexts).toHaveLength(20);
  });

  it('leaves things as they are when a change throws or returns nothing', async () => {
    const db = open('abort');
    await db.update('noun:fiets', () => word('fiets', 1));
    await expect(
      db.update('noun:fiets', () => {
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    await db.update('noun:fiets', () => undefined);
    expect(await db.all()).toEqual([word('fiets', 1)]);
  });

  it('finds its words again after it was closed', async () => {
    const first = open('again');
    await first.update('noun:fiets', () => word('fiets', 1));
    first.close();
    expect(await open('again').all()).toHaveLength(1);
  });
});

describe('reviews in the vocabulary database', () => {
  const fiets = word('fiets', 1);
  const stamp: Parameters<ReturnType<typeof openVocabulary>['addReview']>[1] = (w, reviews, { id }) => ({
    ...w,
    gloss: `${id} of ${reviews.length}`,
  });

  it('are added together with what they make of their word', async () => {
    const db = open('reviews');
    await db.update(fiets.key, () => fiets);
    expect(await db.addReview(review(fiets.key, 20_000, 3, { id: 'a' }), stamp)).toBe(true);
    expect(await db.addReview(review(fiets.key, 20_001, 3, { id: 'b' }), stamp)).toBe(true);
    expect((await db.all())[0]?.gloss).toBe('b of 2');
    expect((await db.reviewsSince(20_001)).map(({ id }) => id)).toEqual(['b']);
  });

  it('are added once, and never without their word', async () => {
    const db = open('once');
    await db.update(fiets.key, () => fiets);
    await db.addReview(review(fiets.key, 20_000, 3, { id: 'a' }), stamp);
    expect(await db.addReview(review(fiets.key, 20_000, 3, { id: 'a' }), stamp)).toBe(false);
    expect(await db.addReview(review('noun:boot', 20_000, 3, { id: 'c' }), stamp)).toBe(false);
    expect((await db.collection()).reviews).toHaveLength(1);
  });

  it('stay as records when they are undone', async () => {
    const db = open('undone');
    await db.update(fiets.key, () => fiets);
    await db.addReview(review(fiets.key, 20_000, 3, { id: 'a' }), stamp);
    expect(await db.undoReview(fiets.key, 'a', 9, (w, reviews) => ({ ...w, gloss: `${reviews[0]?.undoneAt}` }))).toBe(
      true,
    );
    expect(await db.undoReview(fiets.key, 'a', 10, stamp)).toBe(false);
    expect((await db.all())[0]?.gloss).toBe('9');
    expect(await db.reviewsSince(0)).toEqual([]);
    expect((await db.collection()).reviews).toMatchObject([{ id: 'a', undoneAt: 9 }]);
  });

  it('are not kept when their word cannot be changed', async () => {
    const db = open('half');
    await db.update(fiets.key, () => fiets);
    const fail = () => {
      throw new Error('stop');
    };
    await expect(db.addReview(review(fiets.key, 20_000, 3), fail)).rejects.toThrow('stop');
    expect(await db.collection()).toEqual({ words: [fiets], reviews: [] });
  });
});

describe('changes of many words', () => {
  it('are made to all or to none', async () => {
    const db = open('many');
    for (const lemma of ['a', 'b', 'c']) await db.update(`noun:${lemma}`, () => word(lemma, 1));
    const keys = ['noun:a', 'noun:b', 'noun:none'];
    await db.updateAll(keys, (w) => w && { ...w, gloss: 'y' });
    expect((await db.all()).map(({ gloss }) => gloss).sort()).toEqual(['x', 'y', 'y']);
    const before = await db.collection();
    const failAtB = (w: SavedWord | undefined) => {
      if (w?.lemma === 'b') throw new Error('stop');
      return w && { ...w, gloss: 'z' };
    };
    await expect(db.updateAll(keys, failAtB)).rejects.toThrow('stop');
    const twice = { words: [word('d', 1), word('d', 1)], reviews: [] };
    await expect(db.replace(() => twice)).rejects.toThrow();
    expect(await db.collection()).toEqual(before);
  });

  it('replace everything', async () => {
    const db = open('replace');
    await db.update('noun:a', () => word('a', 1));
    const next = { words: [word('b', 2)], reviews: [review('noun:b', 20_000, 3)] };
    await db.replace(({ words }) => ({ ...next, words: [...next.words, ...words] }));
    expect((await db.collection()).words.map(({ lemma }) => lemma)).toEqual(['a', 'b']);
    expect((await db.collection()).reviews).toEqual(next.reviews);
  });
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
