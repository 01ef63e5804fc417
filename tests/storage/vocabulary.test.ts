import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { SavedWord } from '../../learning/types.ts';
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
