import { describe, expect, it } from 'vitest';
import type { SavedWord, WordDraft } from '../../learning/types.ts';
import { edit, keep, remove, restore } from '../../learning/vocabulary.ts';

const context = (sentence: string, url = 'https://krant.example/a') => ({
  sentence,
  spans: [[0, 3]] as const,
  title: 'Een bericht',
  url,
  metAt: 5,
});
const draft: WordDraft = {
  key: 'verb:aankondigen',
  lemma: 'aankondigen',
  pos: 'verb',
  gloss: 'to announce',
  context: context('Hij kondigt het aan.'),
};
const saved: SavedWord = keep(undefined, draft, 10);

describe('keep', () => {
  it('makes a record with the sentence in which the word stood', () => {
    expect(saved).toMatchObject({ key: 'verb:aankondigen', createdAt: 10, updatedAt: 10 });
    expect(saved.contexts).toEqual([draft.context]);
  });

  it('adds another sentence to the same word and keeps when it was first saved', () => {
    const twice = keep(saved, { ...draft, context: context('Zij kondigde het aan.') }, 20);
    expect(twice).toMatchObject({ createdAt: 10, updatedAt: 20 });
    expect(twice.contexts.map((c) => c.sentence)).toEqual(['Hij kondigt het aan.', 'Zij kondigde het aan.']);
  });

  it('holds one sentence of one page once', () => {
    expect(keep(saved, draft, 20).contexts).toHaveLength(1);
    expect(
      keep(saved, { ...draft, context: context('Hij kondigt het aan.', 'https://b.example/') }, 20).contexts,
    ).toHaveLength(2);
  });

  it('keeps the newest fifty sentences of a word', () => {
    let word = saved;
    for (let i = 0; i < 60; i++) word = keep(word, { ...draft, context: context(`Zin ${i}.`) }, 20 + i);
    expect(word.contexts).toHaveLength(50);
    expect(word.contexts.at(-1)?.sentence).toBe('Zin 59.');
  });

  it('saves a word from a look-up, which has no sentence', () => {
    const { context: _, ...bare } = draft;
    expect(keep(undefined, bare, 1).contexts).toEqual([]);
  });
});

describe('remove and restore', () => {
  it('mark a record as deleted and bring it back whole', () => {
    const gone = remove(saved, 30);
    expect(gone).toMatchObject({ deletedAt: 30, updatedAt: 30 });
    expect(restore(gone, 40)).toEqual({ ...saved, updatedAt: 40, keptAt: 40 });
  });

  it('let a removed word be saved again with the sentences it had', () => {
    const again = keep(remove(saved, 30), { ...draft, context: context('Ze kondigen het aan.') }, 50);
    expect(again.deletedAt).toBeUndefined();
    expect(again.contexts).toHaveLength(2);
  });
});

describe('edit', () => {
  it('sets what is named with its time, and leaves the rest', () => {
    const noted = edit(edit(saved, { note: 'a split verb' }, 20), { tags: ['news'] }, 30);
    expect(noted).toEqual({
      ...saved,
      updatedAt: 30,
      edits: { note: { value: 'a split verb', at: 20 }, tags: { value: ['news'], at: 30 } },
    });
  });

  it('outlives that the word is saved again', () => {
    const again = keep(edit(saved, { gloss: 'to proclaim' }, 20), draft, 30);
    expect(again.edits?.gloss?.value).toBe('to proclaim');
    expect(again.gloss).toBe('to announce');
  });
});
