import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../learning/exchange/backup.ts';
import { type Known, planBackup, planTable } from '../../../learning/exchange/import.ts';
import { type ReadRows, rowsOf } from '../../../learning/exchange/rows.ts';
import { readSheet } from '../../../learning/exchange/sheet.ts';
import { writeTable } from '../../../learning/exchange/table.ts';
import { merge } from '../../../learning/merge.ts';
import { scheduled } from '../../../learning/review.ts';
import type { SavedWord } from '../../../learning/types.ts';
import { edit, remove } from '../../../learning/vocabulary.ts';
import { review, word } from '../samples.ts';

const glossary: Known = ({ dutch }) =>
  dutch === 'fiets'
    ? { key: 'noun:fiets', lemma: 'fiets', pos: 'noun', article: 'de', gloss: 'bicycle', level: 'A1' }
    : undefined;
const settings = { newPerDay: 1, reviewsPerDay: 1, retention: 0.9, dayStartsAt: 4, kinds: ['gap' as const] };
const readTable = (text: string): ReadRows => {
  const sheet = readSheet(text);
  return rowsOf(sheet, sheet.guess);
};
const plan = (current: readonly SavedWord[], text: string, known = false) =>
  planTable({ words: current, reviews: [] }, readTable(text), glossary, { known, reviews: true, settings, now: 50 });
const outcomes = (current: readonly SavedWord[], text: string) =>
  plan(current, text).rows.map(({ label, outcome }) => `${label} ${outcome}`);

describe('reading a table', () => {
  it.each([
    ['CSV with a heading', 'Dutch,English\nfiets,bicycle\nboot,"boat, ship"', ['fiets=bicycle', 'boot=boat, ship']],
    ['TSV in another order', 'meaning\tword\nbicycle\tfiets', ['fiets=bicycle']],
    ['semicolons, as spreadsheets of Europe write', 'Lemma;Gloss\r\nfiets;bicycle\r\n', ['fiets=bicycle']],
    ['no heading', 'fiets\tbicycle\nboot\tboat', ['fiets=bicycle', 'boot=boat']],
    ['a plain list', 'fiets\n\n  boot \n', ['fiets=', 'boot=']],
    ['a mark for UTF-8', '\ufeffdutch,english\nfiets,bicycle', ['fiets=bicycle']],
    ['an article in front', 'de fiets\nhet water', ['de fiets=', 'het water=']],
    ['headings of Anki', '#separator:tab\nfiets\tbicycle', ['fiets=bicycle']],
    ['a quoted line break', 'dutch,english\nfiets,"a\nb"', ['fiets=a\nb']],
    ['a heading that is a name of every object', 'dutch,constructor\nfiets,x', ['fiets=']],
  ])('with %s', (_, text, rows) => {
    expect(readTable(text).rows.map((r) => `${r.article ? `${r.article} ` : ''}${r.dutch}=${r.english}`)).toEqual(rows);
  });

  it('names rows that cannot be read', () => {
    const { rows, refused } = readTable(`dutch,english\n,bicycle\nfiets,${'x'.repeat(3000)}\nboot,boat`);
    expect(rows.map(({ dutch }) => dutch)).toEqual(['boot']);
    expect(refused).toEqual([
      { line: 2, label: 'row 2', reason: 'there is no Dutch word in this row' },
      { line: 3, label: 'fiets', reason: '“english” is longer than 2,000 characters' },
    ]);
  });

  it('refuses a file that is not text', () => {
    expect(() => readTable('PK\u0003\u0004\0\0')).toThrow('not text');
  });
});

describe('what a table would do', () => {
  const fiets = word('fiets', { gloss: 'bicycle', article: 'de' });

  it.each([
    ['a word the glossary knows', [], 'fiets', ['fiets added']],
    ['a word it does not know, with nothing else', [], 'xyz', ['xyz refused']],
    ['a noun it does not know, with its meaning', [], 'de xyz,thing', ['xyz added']],
    ['a verb it does not know, with its meaning', [], 'xyzen,to do something', ['xyzen added']],
    ['a word whose class cannot be told', [], 'xyz,thing', ['xyz refused']],
    ['a word that is there', [fiets], 'fiets', ['fiets same']],
    ['a word that is there with another meaning', [fiets], 'fiets,bike', ['fiets merged']],
    ['a word that was removed', [remove(fiets, 9)], 'fiets', ['fiets added']],
    ['a word twice', [], 'fiets\nfiets', ['fiets added', 'fiets same']],
  ])('with %s', (_, current, text, expected) => {
    expect(outcomes(current, text)).toEqual(expected);
  });

  it('adds to a word that is there without taking anything from it', () => {
    const own = edit(fiets, { tags: ['mine'], note: 'mine' }, 5);
    const { incoming } = plan([own], 'dutch,english,tags,sentence\nfiets,bike,new,De fiets staat buiten.');
    expect(incoming.words[0]).toMatchObject({
      gloss: 'bicycle',
      contexts: [{ sentence: 'De fiets staat buiten.', spans: [[3, 8]] }],
      edits: { gloss: { value: 'bike' }, tags: { value: ['mine', 'new'] }, note: { value: 'mine' } },
    });
  });

  it('marks words as known where the reader says so', () => {
    expect(plan([], 'fiets', true).incoming.words[0]?.edits?.aside?.value).toBe('known');
    expect(plan([], 'fiets').incoming.words[0]?.edits).toBeUndefined();
  });
});

describe('the table written', () => {
  const own = edit(
    word('fiets', {
      gloss: 'bicycle',
      article: 'de',
      contexts: [
        {
          sentence: '=SOM(A1) is een fiets,\n"zei" hij',
          spans: [],
          title: '+titel',
          url: 'https://a.example/',
          metAt: 1,
        },
      ],
    }),
    { note: '@noot', tags: ['a', 'b'], aside: 'suspended' },
    5,
  );

  it.each([',', '\t'] as const)('with %j is read again as the same, and holds no formula', (delimiter) => {
    const text = writeTable([own], delimiter);
    expect(text).not.toMatch(/(^|[,\t"])[=+@]/mu);
    expect(plan([own], text).rows).toEqual([{ line: 2, label: 'fiets', outcome: 'same' }]);
    expect(plan([], text).incoming.words[0]).toMatchObject({
      lemma: 'fiets',
      contexts: [{ sentence: own.contexts[0]!.sentence, title: '+titel' }],
      edits: { note: { value: '@noot' }, tags: { value: ['a', 'b'] }, aside: { value: 'suspended' } },
    });
  });
});

describe('a word that is known by its reviews', () => {
  const log = [0, 4, 20, 70].map((days) => review('noun:fiets', 20_000 + days, 4));
  const learnt = scheduled(word('fiets', { gloss: 'bicycle' }), log, 5);

  it('is not put aside by the table it was written to', () => {
    const text = writeTable([learnt], ',');
    expect(text).toContain('known by review');
    expect(plan([learnt], text).rows.map(({ outcome }) => outcome)).toEqual(['same']);
    expect(plan([], text).incoming.words[0]?.edits?.aside).toBeUndefined();
  });
});

describe('what a backup would do', () => {
  const backup = (words: SavedWord[]) =>
    readBackup(writeBackup({ words, reviews: [review('noun:a', 20_000, 3)] }, settings, 1));

  it('is said word by word', () => {
    const current = [word('a'), word('b'), remove(word('c'), 5)];
    const read = backup([
      word('a'),
      edit(word('b'), { note: 'x' }, 9),
      word('c', { keptAt: 9 }),
      word('d'),
      remove(word('e'), 5),
    ]);
    const { rows, newReviews, incoming } = planBackup({ words: current, reviews: [] }, read);
    expect(rows.map(({ label, outcome }) => `${label} ${outcome}`)).toEqual([
      'a same',
      'b merged',
      'c added',
      'd added',
    ]);
    expect(newReviews).toBe(1);
    const after = merge({ words: current, reviews: [] }, incoming);
    expect(after.words.filter(({ deletedAt }) => deletedAt === undefined).map(({ lemma }) => lemma)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
