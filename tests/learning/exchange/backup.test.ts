import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../learning/exchange/backup.ts';
import { ImportError } from '../../../learning/exchange/import-error.ts';
import { merge } from '../../../learning/merge.ts';
import { scheduled } from '../../../learning/review.ts';
import { replay } from '../../../learning/schedule.ts';
import type { ReviewSettings } from '../../../learning/types.ts';
import { edit, remove } from '../../../learning/vocabulary.ts';
import { review, word } from '../samples.ts';

const settings: ReviewSettings = { newPerDay: 1, reviewsPerDay: 1, retention: 0.9, dayStartsAt: 4, kinds: ['gap'] };
const reviews = [review('noun:fiets', 20_000, 3), review('noun:fiets', 20_001, 1, { undoneAt: 9 })];
const context = {
  sentence: 'De “fiets” <b>stond</b> buiten.',
  spans: [[4, 9]] as const,
  title: 'Een titel, met komma',
  url: 'https://krant.example/?a=1&b=2',
  metAt: 5,
};
const words = [
  remove(word('boot'), 9),
  scheduled(
    edit(
      word('fiets', { article: 'de', level: 'A1', contexts: [context] }),
      { note: 'mijn', tags: ['a'], aside: null, buried: 3 },
      4,
    ),
    reviews,
    5,
  ),
];
const json = writeBackup({ words, reviews }, settings, 7);

describe('a backup', () => {
  it('holds everything: merged into nothing it gives what there was', () => {
    const read = readBackup(json);
    expect(read).toMatchObject({ madeAt: 7, refused: [] });
    expect(merge({ words: [], reviews: [] }, read)).toEqual({ words, reviews });
  });

  it('has the schedules that were computed, and they are the same as computed anew', () => {
    const read = readBackup(json);
    expect(read.words.map(({ schedule }) => schedule)).toEqual(words.map(({ schedule }) => schedule));
    expect(read.words[1]!.schedule).toEqual(replay(reviews));
  });

  type Stored = { words: Record<string, object>[]; reviews: Record<string, unknown>[] };
  it.each<[string, (all: Stored) => void]>([
    ['an answer that is another', ({ reviews: [first] }) => Object.assign(first!, { rating: 1 })],
    ['an answer less', ({ reviews }) => reviews.pop()],
    ['an answer that is damaged', ({ reviews: [first] }) => Object.assign(first!, { rating: 9 })],
    ['an answer that is no longer undone', ({ reviews: [, second] }) => delete second!.undoneAt],
    ['a word begun anew', ({ words: [, fiets] }) => Object.assign(fiets!.edits!, { since: { value: 1, at: 1 } })],
    ['another stamp', ({ words: [, fiets] }) => Object.assign(fiets!, { stamp: 'x' })],
    ['a schedule that is none', ({ words: [, fiets] }) => Object.assign(fiets!.schedule!, { stability: 'x' })],
    ['no schedules, as those of before', ({ words: [, fiets] }) => delete fiets!.schedule],
  ])('with %s has its schedules computed', (_, change) => {
    const all = JSON.parse(json);
    change(all);
    const read = readBackup(JSON.stringify(all));
    expect(read.words).toHaveLength(2);
    expect(read.words[1]).not.toHaveProperty('schedule');
    const merged = merge({ words: [], reviews: [] }, read).words[1]!;
    expect(merged.schedule).toEqual(replay(read.reviews, merged.edits?.since?.value));
  });

  it.each([
    ['an empty file', '', 'damaged or cut off'],
    ['one that is cut off', json.slice(0, -40), 'damaged or cut off'],
    ['another JSON file', '{"name":"x","version":1}', 'no backup'],
    ['a list', '[]', 'no backup'],
    ['words of a wrong type', JSON.stringify({ ...JSON.parse(json), words: {} }), 'no backup'],
    ['a newer version', JSON.stringify({ ...JSON.parse(json), version: 3 }), 'newer version'],
  ])('is refused whole: %s', (_, text, message) => {
    expect(() => readBackup(text)).toThrow(ImportError);
    expect(() => readBackup(text)).toThrow(message);
  });

  it.each<[string, object, string]>([
    ['no gloss', { gloss: undefined }, 'gloss'],
    ['a number for a lemma', { lemma: 5 }, 'lemma'],
    ['a class that there is not', { pos: 'noum' }, 'pos'],
    ['a time before time', { updatedAt: -1 }, 'updatedAt'],
    ['a key of no form', { key: 'fiets' }, 'key'],
    [
      'a sentence of a megabyte',
      { contexts: [{ ...context, sentence: 'x'.repeat(1_000_000) }] },
      'contexts.0.sentence',
    ],
    ['tags that are none', { edits: { tags: { value: 'a', at: 1 } } }, 'edits.tags.value'],
  ])('leaves out a word with %s and names it', (_, part, path) => {
    const all = JSON.parse(json);
    all.words[1] = { ...all.words[1], ...part };
    const read = readBackup(JSON.stringify(all));
    expect(read.words).toHaveLength(1);
    expect(read.refused).toEqual([{ line: 2, label: expect.any(String), reason: expect.stringContaining(path) }]);
  });

  it('takes no field along that it does not know', () => {
    const all = JSON.parse(json);
    all.words[1].constructor = 'x';
    all.words[1].edits.other = { value: 1, at: 1 };
    const read = readBackup(
      JSON.stringify(all).replace('"lemma":"fiets"', '"lemma":"fiets","__proto__":{"deletedAt":1}'),
    );
    expect(read.words[1]).not.toHaveProperty('deletedAt');
    expect(Object.keys(read.words[1]!)).not.toContain('constructor');
    expect(read.words[1]!.edits).not.toHaveProperty('other');
  });

  it('of any damage ends in an ImportError or in rows left out, never otherwise', () => {
    const place = fc.integer({ min: 0, max: json.length - 1 });
    const damage = fc.tuple(place, fc.string({ minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(damage, ([at, text]) => {
        try {
          readBackup(json.slice(0, at) + text + json.slice(at + 1));
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
