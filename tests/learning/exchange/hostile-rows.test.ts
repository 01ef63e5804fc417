import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOwn, ownRows, sheetOf } from '../../../learning/exchange/anki/notes.ts';
import { writePackage } from '../../../learning/exchange/anki/package.ts';
import { readCollection } from '../../../learning/exchange/anki/read.ts';
import { unpackCollection } from '../../../learning/exchange/anki/unpack.ts';
import { readBackup } from '../../../learning/exchange/backup.ts';
import { ImportError } from '../../../learning/exchange/import-error.ts';
import { rowsOf } from '../../../learning/exchange/rows.ts';
import { readSheet } from '../../../learning/exchange/sheet.ts';
import { word } from '../samples.ts';
import { foreignCollection } from './anki/decks.ts';

let SQL: initSqlJs.SqlJsStatic;
beforeAll(async () => {
  SQL = await initSqlJs();
});

describe('what is in the rows', () => {
  const rows = (notes: readonly (readonly [readonly string[], string])[]) => {
    const [found] = readCollection(SQL, foreignCollection(SQL, { notes }));
    if (!found) return { rows: [], refused: [] };
    const sheet = sheetOf(found);
    return rowsOf(sheet, sheet.guess);
  };

  it('is text where it was markup, and nothing of a script is left', () => {
    const [row] = rows([
      [['<img src=x onerror=alert(1)>de <b>dijk</b><script>alert(2)</script>', '<a href="javascript:x">dyke</a>'], ''],
    ]).rows;
    expect(row).toMatchObject({ dutch: 'dijk', article: 'de', english: 'dyke' });
  });

  it('is named where it is too long, or has no Dutch, and the others are read', () => {
    const { rows: good, refused } = rows([
      [['x'.repeat(400), 'y'], ''],
      [['<br>', 'nothing'], ''],
      [['polder', 'polder'], ''],
      [['x'.repeat(300_000), 'a field as long as a book'], ''],
    ]);
    expect(good.map(({ dutch }) => dutch)).toEqual(['polder']);
    expect(refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 “dutch” is longer than 300 characters',
      '2 there is no Dutch word in this row',
    ]);
  });

  it('reads values of a wrong type as text', () => {
    const file = foreignCollection(SQL, {
      change: (db) =>
        db.exec(
          "UPDATE notes SET flds = x'00ff', tags = 5, mod = 'soon' WHERE id = 0; UPDATE revlog SET time = 'long', id = id",
        ),
    });
    expect(readCollection(SQL, file)[0]?.notes).toHaveLength(3);
  });

  it('names notes of our own whose Id or Headword was broken in Anki', () => {
    const file = writePackage(
      SQL,
      { words: [word('a'), word('b'), word('c')], reviews: [] },
      { kinds: ['meaning'], schedule: false },
      { dayStartsAt: 4 },
      9,
    );
    const db = new SQL.Database(unpackCollection(file));
    db.exec(
      "UPDATE notes SET flds = replace(flds, 'noun:a', '../a') WHERE sfld = 'a'; UPDATE notes SET flds = replace(flds, char(31) || 'b' || char(31), char(31) || char(31)) WHERE sfld = 'b'",
    );
    const [notes] = readCollection(SQL, db.export());
    expect(isOwn(notes!)).toBe(true);
    const { rows: good, refused } = ownRows(notes!, 1);
    expect(good.map(({ dutch }) => dutch)).toEqual(['c']);
    expect(refused.map(({ reason }) => reason)).toEqual([
      'its field “Id” was changed in Anki',
      'its field “Headword” is empty or too long',
    ]);
  });
});

describe('text that is refused', () => {
  it.each<[string, () => unknown, string]>([
    ['a table of too many rows', () => readSheet('a\n'.repeat(100_001)), 'more than 100,000 rows'],
    ['a binary file', () => readSheet('a\0b'), 'not text'],
    ['a backup nested without end', () => readBackup(`{"format":${'['.repeat(500_000)}`), 'damaged or cut off'],
  ])('is %s', (_, read, reason) => {
    expect(read).toThrow(ImportError);
    expect(read).toThrow(reason);
  });

  it('leaves out a word of a backup that is nested without end', () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { refused } = readBackup(
      `{"format":"leeswijzer-backup","version":2,"madeAt":1,"reviews":[],"words":[${nested}]}`,
    );
    expect(refused.map(({ reason }) => reason)).toEqual(['“key” is missing or not as it should be']);
  });

  it.each([
    ['quotes that never close', `"${'a"b'.repeat(60_000)}`],
    ['delimiters', ','.repeat(300_000)],
    ['headings of Anki', '#tags:a\n'.repeat(50_000)],
  ])('is read in reasonable time with many %s', (_, text) => {
    const begun = performance.now();
    const sheet = readSheet(text);
    rowsOf(sheet, sheet.guess);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
