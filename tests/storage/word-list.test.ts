import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavedWord } from '../../learning/types.ts';
import { remove } from '../../learning/vocabulary.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { review, word } from '../learning/samples.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

function open(name: string) {
  const db = openVocabulary(name);
  ends.push(() => db.close());
  return db;
}
/** What the list shows, as it changes. */
function watch(db: ReturnType<typeof openVocabulary>) {
  const shown: string[][] = [];
  ends.push(
    db.watch(
      (words) => shown.push(words.map(({ lemma, gloss }) => `${lemma}: ${gloss}`).sort()),
      (error) => expect.fail(String(error)),
    ),
  );
  return shown;
}
const last = (shown: string[][], expected: string[]) => vi.waitFor(() => expect(shown.at(-1)).toEqual(expected));
const many = (count: number): SavedWord[] => Array.from({ length: count }, (_, i) => word(`woord${i}`));

describe('the watched list', () => {
  it('follows every kind of change, in this context and others', async () => {
    const db = open('follow');
    const shown = watch(open('follow'));
    await last(shown, []);
    await db.update('noun:a', () => word('a', { gloss: '1' }));
    await last(shown, ['a: 1']);
    await db.updateAll(['noun:a'], (w) => w && { ...w, gloss: '2', updatedAt: 0 });
    await last(shown, ['a: 2']);
    await db.addReview(review('noun:a', 20_000, 3, { id: 'r' }), (w) => ({ ...w, gloss: '3' }));
    await last(shown, ['a: 3']);
    await db.undoReview('noun:a', 'r', 5, (w) => ({ ...w, gloss: '4' }));
    await last(shown, ['a: 4']);
    await db.replace(() => ({ words: [word('b', { gloss: '5' }), word('c', { gloss: '5' })], reviews: [] }));
    await last(shown, ['b: 5', 'c: 5']);
    await db.rework(['noun:b', 'noun:c'], ({ words }) => ({ words: words.slice(0, 1), reviews: [] }));
    await last(shown, ['b: 5']);
    await db.update('noun:b', (w) => w && remove(w, 9));
    await last(shown, []);
  });

  it('gives the same objects for the words that a change did not touch', async () => {
    const db = open('same');
    await db.replace(() => ({ words: many(1200), reviews: [] }));
    const shown: SavedWord[][] = [];
    ends.push(
      db.watch(
        (words) => shown.push(words),
        (error) => expect.fail(String(error)),
      ),
    );
    await vi.waitFor(() => expect(shown.at(-1)).toHaveLength(1200));
    const before = new Set(shown.at(-1));
    await db.update('noun:woord7', (w) => w && { ...w, gloss: 'new' });
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    const others = shown[1]!.filter((one) => !before.has(one));
    expect(others.map(({ lemma }) => lemma)).toContain('woord7');
    // Those that stand in its block are read again with it.
    expect(others.length).toBeLessThan(40);
  });

  it('keeps the journal of its changes short', async () => {
    const db = open('journal');
    const shown = watch(db);
    await db.replace(() => ({ words: many(3), reviews: [] }));
    for (let i = 0; i < 300; i++) await db.update('noun:woord1', (w) => w && { ...w, gloss: `${i}` });
    const raw = await new Dexie('journal').open();
    await vi.waitFor(async () => expect(await raw.table('changes').count()).toBeLessThanOrEqual(200), {
      timeout: 10_000,
    });
    raw.close();
    await db.update('noun:woord1', (w) => w && { ...w, gloss: 'last' });
    await vi.waitFor(() => expect(shown.at(-1)).toContain('woord1: last'));
  }, 20_000);

  it('follows where all words went and others came, past this store', async () => {
    const db = open('gone');
    await db.replace(() => ({ words: [word('a')], reviews: [] }));
    for (let i = 0; i < 5; i++) await db.update('noun:a', (w) => w && { ...w, gloss: `${i}` });
    const shown = watch(db);
    await last(shown, ['a: 4']);
    const raw = await new Dexie('gone').open();
    await raw.table('wordBlocks').clear();
    raw.close();
    await db.update('noun:b', () => word('b', { gloss: 'new' }));
    await last(shown, ['b: new']);
  });
});

describe('reworking words with their reviews', () => {
  it('gives back what there was, which undoes it', async () => {
    const db = open('rework');
    const before = {
      words: [word('a'), word('b')],
      reviews: ['a', 'b'].map((lemma) => review(`noun:${lemma}`, 20_000, 3)),
    };
    await db.replace(() => before);
    const was = await db.rework(['noun:a', 'noun:b'], ({ words }) => ({ words: words.slice(0, 1), reviews: [] }));
    expect((await db.collection()).words).toHaveLength(1);
    await db.rework(['noun:a', 'noun:b'], () => was);
    expect(await db.collection()).toEqual(before);
  });

  it('touches no other word, and nothing where the change fails', async () => {
    const db = open('rework-fails');
    await db.replace(() => ({ words: [word('a'), word('b')], reviews: [] }));
    await expect(db.rework(['noun:a'], () => ({ words: [word('b')], reviews: [] }))).rejects.toThrow('noun:b');
    await expect(
      db.rework(['noun:a'], () => {
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect((await db.collection()).words).toHaveLength(2);
  });
});
