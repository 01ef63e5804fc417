import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { reviewed } from '../../learning/review.ts';
import { isSoundReview, soundWord } from '../../learning/soundness.ts';
import { blockOf } from '../../storage/blocks.ts';
import type { SetAside } from '../../storage/snapshots.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { review, word } from '../learning/samples.ts';

const JUDGE = { word: soundWord, review: isSoundReview };

type Table = 'wordBlocks' | 'logBlocks';
/** Writes a record past the checks of the store, as an older build's mistake would. */
async function damage(
  name: string,
  table: Table,
  record: { readonly key: string; readonly [field: string]: unknown },
): Promise<void> {
  await damageText(name, table, record.key, (text) => {
    const others = (JSON.parse(text) as { key: string }[]).filter(({ key }) => key !== record.key);
    return JSON.stringify([...others, record]);
  });
}
/** Changes the text of the block of a key, as a damaged disk would. */
async function damageText(name: string, table: Table, key: string, change: (text: string) => unknown): Promise<void> {
  const raw = await new Dexie(name).open();
  const id = blockOf(key);
  const row = (await raw.table(table).get(id)) ?? { id, records: 0, lastDay: 0, text: '[]' };
  await raw.table(table).put({ ...row, text: change(row.text) });
  raw.close();
}

async function prepare(name: string) {
  const vocabulary = openVocabulary(name);
  const log = ['a', 'b'].map((id) => review('noun:fiets', 20_000, 3, { id }));
  const fiets = reviewed(word('fiets'), log, log[1]!);
  await vocabulary.replace(() => ({ words: [fiets, word('boot')], reviews: log }));
  const kept: SetAside[] = [];
  const sift = () =>
    vocabulary.sift(
      JUDGE,
      async (records) => {
        kept.push(...records);
      },
      7,
    );
  return { vocabulary, fiets, log, kept, sift };
}

describe('sifting the vocabulary', () => {
  it('leaves sound records alone', async () => {
    const { vocabulary, kept, sift } = await prepare('sound');
    const before = await vocabulary.collection();
    expect(await sift()).toEqual(before);
    expect(await vocabulary.collection()).toEqual(before);
    expect(kept).toEqual([]);
    vocabulary.close();
  });

  it.each([
    ['without a lemma', { key: 'noun:x', gloss: 'x', contexts: [], createdAt: 1, updatedAt: 1, keptAt: 1 }],
    ['with a list of sentences that is none', { ...word('x'), contexts: 'x' }],
    ['with a time that is text', { ...word('x'), createdAt: 'yesterday' }],
  ])('sets a word aside %s, and shows it nowhere meanwhile', async (_, row) => {
    const { vocabulary, kept, sift, fiets } = await prepare('word');
    await damage('word', 'wordBlocks', row);
    const shown = (await vocabulary.all()).filter(({ key }) => key === 'noun:x');
    expect(shown.every(({ lemma, contexts }) => typeof lemma === 'string' && Array.isArray(contexts))).toBe(true);
    expect((await sift()).words).toEqual([word('boot'), fiets]);
    expect(kept).toEqual([{ foundAt: 7, table: 'words', key: 'noun:x', value: row }]);
    expect((await vocabulary.collection()).words).toEqual([word('boot'), fiets]);
    vocabulary.close();
  });

  it('sets a log aside with a damaged review, and keeps its sound ones', async () => {
    const { vocabulary, kept, sift, log } = await prepare('log');
    const row = { key: 'noun:fiets', reviews: [log[0], { id: 'x', rating: 9 }] };
    await damage('log', 'logBlocks', row);
    expect((await sift()).reviews).toEqual([log[0]]);
    expect(kept).toMatchObject([{ table: 'logs', value: row }]);
    expect((await vocabulary.collection()).reviews).toEqual([log[0]]);
    vocabulary.close();
  });

  it('computes a damaged schedule again from the reviews', async () => {
    const { vocabulary, kept, sift, fiets } = await prepare('schedule');
    await damage('schedule', 'wordBlocks', { ...fiets, schedule: { phase: 'review', stability: Number.NaN } });
    expect((await sift()).words).toContainEqual(fiets);
    expect(kept).toEqual([]);
    expect((await vocabulary.all()).find(({ key }) => key === fiets.key)).toEqual(fiets);
    vocabulary.close();
  });

  it('takes nothing out that could not be kept elsewhere', async () => {
    const { vocabulary } = await prepare('refused');
    await damage('refused', 'wordBlocks', { ...word('x'), contexts: 'x' });
    const before = await vocabulary.keys();
    const full = async () => {
      throw new Error('full');
    };
    await expect(vocabulary.sift(JUDGE, full, 7)).rejects.toThrow('full');
    expect(await vocabulary.keys()).toEqual(before);
    vocabulary.close();
  });

  it.each<[string, (text: string) => unknown]>([
    ['is cut off', (text) => text.slice(0, -9)],
    ['is no list', () => '{"a":1}'],
    ['is no text', () => 7],
  ])('keeps a block whose text %s, through a save in it, until it is set aside', async (name, change) => {
    const { vocabulary, kept, sift } = await prepare(name);
    let damaged: unknown;
    await damageText(name, 'wordBlocks', 'noun:boot', (text) => {
      damaged = change(text);
      return damaged;
    });
    expect((await vocabulary.all()).map(({ lemma }) => lemma)).toEqual(['fiets']);
    await vocabulary.update('noun:boot', (w) => w ?? word('boot', { gloss: 'saved anew' }));
    await vocabulary.replace((all) => all);
    expect((await sift()).words.map(({ gloss }) => gloss)).toEqual(['saved anew', 'meaning of fiets']);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ table: 'words', key: `block ${blockOf('noun:boot')}` });
    expect(JSON.stringify(kept[0]!.value)).toContain(JSON.stringify(damaged));
    expect(await vocabulary.keys()).toEqual(['noun:boot', 'noun:fiets']);
    await sift();
    expect(kept).toHaveLength(1);
    vocabulary.close();
  });

  it('sets a record aside that stands where it would never be found', async () => {
    const { vocabulary, kept, sift } = await prepare('misplaced');
    const stranger = ['a', 'b', 'c']
      .map((lemma) => word(lemma))
      .find(({ key }) => blockOf(key) !== blockOf('noun:boot'));
    await damageText('misplaced', 'wordBlocks', 'noun:boot', (text) => JSON.stringify([...JSON.parse(text), stranger]));
    expect((await sift()).words.map(({ lemma }) => lemma)).toEqual(['boot', 'fiets']);
    expect(kept.map(({ value }) => value)).toEqual([stranger]);
    vocabulary.close();
  });
});
