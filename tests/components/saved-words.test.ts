import { describe, expect, it } from 'vitest';
import { draftOf, SavedWords } from '../../components/shared/saved-words.ts';
import type { Gloss, WordKey } from '../../messaging/types.ts';

const gloss: Gloss = {
  key: 'noun:fiets',
  lemma: 'fiets',
  pos: 'noun',
  article: 'de',
  level: 'A1',
  senses: ['bicycle', 'bike', 'third', 'fourth'],
};
const key: WordKey = gloss.key;
const failing = () => Promise.reject(new Error('The disk is full.'));
const working = () => Promise.resolve();

/** A port each of whose promises is settled by hand. */
function port() {
  const calls: { settle: (error?: Error) => void; name: string }[] = [];
  const call = (name: string) => () =>
    new Promise<void>((resolve, reject) => {
      calls.push({ name, settle: (error) => (error ? reject(error) : resolve()) });
    });
  return { calls, save: call('save'), remove: call('remove'), restore: call('restore') };
}

describe('SavedWords', () => {
  it('says saved only once the save has succeeded', async () => {
    const wires = port();
    const words = new SavedWords(wires, () => undefined);
    const done = words.save(draftOf(gloss));
    expect(words.stateOf(key).state).toBe('saving');
    expect(words.isSaved(key)).toBe(false);
    wires.calls[0]!.settle();
    await done;
    expect(words.stateOf(key).state).toBe('saved');
  });

  it('never says saved after a save that failed, and gives its reason', async () => {
    const words = new SavedWords({ save: failing, remove: working, restore: working }, () => undefined);
    await words.save(draftOf(gloss));
    expect(words.isSaved(key)).toBe(false);
    expect(words.stateOf(key)).toEqual({ state: 'failed', message: 'The disk is full.', saved: false });
  });

  it('takes one wish for a word at a time', async () => {
    const wires = port();
    const words = new SavedWords(wires, () => undefined);
    void words.save(draftOf(gloss));
    void words.save(draftOf(gloss));
    void words.remove(key);
    expect(wires.calls.map((c) => c.name)).toEqual(['save']);
  });

  it('does not let what the database said before overtake a wish under way', () => {
    const wires = port();
    const words = new SavedWords(wires, () => undefined);
    void words.save(draftOf(gloss));
    words.learn(key, false);
    expect(words.stateOf(key).state).toBe('saving');
  });

  it('keeps the reason of a failure until the word is saved after all', async () => {
    const words = new SavedWords({ save: failing, remove: working, restore: working }, () => undefined);
    await words.save(draftOf(gloss));
    words.learn(key, false);
    expect(words.stateOf(key).state).toBe('failed');
    words.learn(key, true);
    expect(words.stateOf(key).state).toBe('saved');
  });

  it('still says saved after a removal that failed, with its reason', async () => {
    const words = new SavedWords({ save: working, remove: failing, restore: working }, () => undefined);
    words.learn(key, true);
    await words.remove(key);
    expect(words.isSaved(key)).toBe(true);
    words.learn(key, true);
    expect(words.stateOf(key)).toEqual({ state: 'failed', message: 'The disk is full.', saved: true });
  });

  it('tells a word that was saved just now from one that was there before', async () => {
    const words = new SavedWords({ save: working, remove: working, restore: working }, () => undefined);
    words.learn(key, true);
    expect(words.stateOf(key)).toEqual({ state: 'saved' });
    await words.remove(key);
    await words.save(draftOf(gloss));
    words.learn(key, true);
    expect(words.stateOf(key)).toEqual({ state: 'saved', fresh: true });
  });

  it('tells of every change', async () => {
    let changes = 0;
    const words = new SavedWords({ save: working, remove: working, restore: working }, () => changes++);
    await words.save(draftOf(gloss));
    await words.remove(key);
    await words.restore(key);
    expect(changes).toBe(6);
    expect(words.isSaved(key)).toBe(true);
  });
});

describe('draftOf', () => {
  it('keeps the first three senses, and only what the word has', () => {
    expect(draftOf(gloss)).toEqual({
      key,
      lemma: 'fiets',
      pos: 'noun',
      article: 'de',
      level: 'A1',
      gloss: 'bicycle; bike; third',
      sense: 'bicycle',
    });
    expect(draftOf({ key: 'noun:xyz', lemma: 'xyz', pos: 'noun', senses: [] })).toEqual({
      key: 'noun:xyz',
      lemma: 'xyz',
      pos: 'noun',
      gloss: '',
    });
  });

  it('puts the sense that is meant first, and keeps the parts of a compound', () => {
    const parts = [
      { lemma: 'kern', gloss: 'core' },
      { lemma: 'wapen', gloss: 'weapon' },
    ];
    expect(draftOf({ ...gloss, kind: 'compound', parts, others: [] }, undefined, 'third')).toMatchObject({
      gloss: 'third; bicycle; bike',
      sense: 'third',
      parts: ['kern', 'wapen'],
    });
  });
});
