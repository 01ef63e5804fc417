import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { SavedWord } from '../../learning/types.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';

const word = (lemma: string, updatedAt: number, more: Partial<SavedWord> = {}): SavedWord => ({
  key: `noun:${lemma}`,
  lemma,
  pos: 'noun',
  gloss: 'x',
  contexts: [],
  createdAt: 1,
  updatedAt,
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
