import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSoundReview, soundWord } from '../../learning/soundness.ts';
import type { SavedWord } from '../../learning/types.ts';
import { FreshWords } from '../../storage/fresh.ts';
import { openVocabulary, type Vocabulary } from '../../storage/vocabulary.ts';
import { word } from '../learning/samples.ts';

const JUDGE = { word: soundWord, review: isSoundReview };
const review = {
  id: 'r1',
  key: 'noun:fiets',
  at: 1,
  day: 20_000,
  rating: 3,
  kind: 'meaning',
  retention: 0.9,
  took: 1,
} as const;
let kept: Record<string, unknown>;
let vocabulary: Vocabulary;
let fresh: FreshWords;
beforeEach(() => {
  kept = {};
  const local = {
    get: async (key: string | null) => structuredClone(key === null ? kept : { [key]: kept[key] }),
    set: async (items: object) => Object.assign(kept, JSON.parse(JSON.stringify(items))),
    remove: async (keys: readonly string[]) => {
      for (const key of keys) delete kept[key];
    },
  };
  vi.stubGlobal('chrome', { storage: { local } });
  vocabulary = openVocabulary(`fresh-${Math.random()}`);
  fresh = new FreshWords(vocabulary);
});
afterEach(() => {
  vocabulary.close();
  vi.unstubAllGlobals();
});
const save = (lemma: string) => vocabulary.update(`noun:${lemma}`, () => word(lemma));
const read = () => fresh.read(JUDGE);
const lemmas = async () => (await read()).words.map(({ lemma }) => lemma).sort();

describe('words changed since the newest copy', () => {
  it('are kept apart with their reviews, as they are after the last change', async () => {
    await save('fiets');
    await save('boot');
    expect(await fresh.follow()).toBe(true);
    await vocabulary.addReview(review, (was: SavedWord) => ({ ...was, note: 'met reis' }) as SavedWord);
    expect(await fresh.follow()).toBe(true);
    expect(await lemmas()).toEqual(['boot', 'fiets']);
    const { words, reviews } = await read();
    expect(words.find(({ lemma }) => lemma === 'fiets')).toMatchObject({ note: 'met reis' });
    expect(reviews).toEqual([review]);
    expect(await fresh.upto()).toBe(3);
  });

  it('are followed from where another background left off', async () => {
    await save('fiets');
    await fresh.follow();
    kept['fresh:noun:fiets'] = undefined;
    await save('boot');
    await new FreshWords(vocabulary).follow();
    expect(await lemmas()).toEqual(['boot']);
  });

  it('go once a copy has them, later ones stay', async () => {
    await save('fiets');
    const change = await vocabulary.lastChange();
    await save('boot');
    await fresh.follow();
    kept['fresh:noun:fiets'] = { ...(kept['fresh:noun:fiets'] as object), n: change };
    await fresh.copied(change);
    expect(await lemmas()).toEqual(['boot']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['all was replaced', () => vocabulary.replace((all) => all)],
    ['hundreds were changed', () => Promise.all(Array.from({ length: 300 }, (_, i) => save(`w${i}`)))],
    ['the count is behind what was counted', () => fresh.copied(99)],
  ])('are left to a new copy where %s', async (_, change) => {
    await save('fiets');
    await fresh.follow();
    await change();
    expect(await fresh.follow()).toBe(false);
    await fresh.copied(await vocabulary.lastChange());
    expect(await fresh.follow()).toBe(true);
  });

  it.each([
    ['no object', 7],
    ['a word without a lemma', { n: 1, word: { key: 'noun:fiets' }, reviews: [] }],
  ])('leave out what is damaged: %s', async (_, value) => {
    await save('boot');
    await fresh.follow();
    kept['fresh:noun:fiets'] = value;
    expect(await lemmas()).toEqual(['boot']);
  });
});
