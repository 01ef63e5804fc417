import { type ZipOptions, zipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCollection } from '../../../learning/exchange/anki/read.ts';
import { unpackCollection } from '../../../learning/exchange/anki/unpack.ts';
import { ImportError } from '../../../learning/exchange/import-error.ts';
import { foreignCollection } from './anki/decks.ts';

let SQL: initSqlJs.SqlJsStatic;
beforeAll(async () => {
  SQL = await initSqlJs();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (files: Record<string, Uint8Array>, options?: ZipOptions) => zipSync(files, options);
const deck = (collection: Uint8Array, name = 'collection.anki2') => zip({ [name]: collection, media: bytes('{}') });
/** With a limit that a test reaches in reasonable time. */
const open = (file: Uint8Array) => readCollection(SQL, unpackCollection(file, { most: 30_000_000, ratio: 200 }));

/** The file with each occurrence of some bytes replaced by others of the same length. */
function patched(file: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}
/** The file with the unpacked size that its headers tell set to 100 bytes. */
function understated(file: Uint8Array): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 30; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return copy;
}
/** A Zstandard frame that says it needs a window of 2^(10 + exponent) bytes. */
const frame = (exponent: number) => Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, exponent << 3, 1, 0, 0);
/** A frame whose one block repeats a zero 128 K times, some thousand times over: 32 KB that come to half a gigabyte. */
function repeating(): Uint8Array {
  const blocks = Array.from({ length: 4096 }, () => [0x02, 0x00, 0x10, 0x00]).flat();
  return Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, ...blocks, 0x01, 0, 0);
}

const bomb = () => zip({ 'collection.anki2': new Uint8Array(40_000_000) });
const ratio = () => zip({ 'collection.anki2': new Uint8Array(20_000_000) });

describe('a packed file that is refused', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(0), 'damaged or cut off'],
    ['no ZIP file', () => bytes('PK is not enough'), 'damaged or cut off'],
    ['one that is cut off', () => deck(foreignCollection(SQL)).slice(0, -200), 'damaged or cut off'],
    ['one whose packed data is damaged', () => patched(deck(foreignCollection(SQL)), '\x00', '\x01'), 'damaged'],
    ['a bomb that says so', bomb, 'far larger'],
    ['a bomb that says it is small', () => understated(bomb()), 'far larger'],
    ['one that is a thousand times larger than packed', ratio, 'far larger'],
    ['a name that leads out', () => zip({ '../../collection.anki2': bytes('x') }), 'lead out of its own folder'],
    ['a name from the root', () => zip({ '/etc/collection.anki2': bytes('x') }), 'lead out of its own folder'],
    ['a name of a drive', () => zip({ 'C:\\collection.anki2': bytes('x') }), 'lead out of its own folder'],
    ['a name that leads out the other way', () => zip({ 'a\\..\\..\\b': bytes('x') }), 'lead out of its own folder'],
    [
      'two files of one name',
      () => patched(zip({ media1: bytes('x'), media2: bytes('y') }), 'media2', 'media1'),
      'two files',
    ],
    ['another ZIP file', () => zip({ 'word/document.xml': bytes('<x/>') }), 'no Anki package'],
    [
      'an unknown way of packing',
      () => patched(deck(foreignCollection(SQL)), '\x14\x00\x00\x00\x08\x00', '\x14\x00\x00\x00\x09\x00'),
      'damaged',
    ],
  ])(
    'is %s',
    (_, make, reason) => {
      expect(() => open(make())).toThrow(ImportError);
      expect(() => open(make())).toThrow(reason);
    },
    60_000,
  );

  it.each<[string, () => Uint8Array, string]>([
    ['is no Zstandard', () => bytes('plain text and no more'), 'cannot be unpacked'],
    ['asks for a window of gigabytes', () => frame(20), 'far larger'],
    ['is cut off', () => frame(10).slice(0, 6), 'damaged'],
    ['unpacks to half a gigabyte', repeating, 'far larger'],
  ])('has a newer collection that %s', (_, make, reason) => {
    expect(() => open(deck(make(), 'collection.anki21b'))).toThrow(ImportError);
    expect(() => open(deck(make(), 'collection.anki21b'))).toThrow(reason);
  });
});

describe('a database that is refused', () => {
  const change = (sql: string) => () => foreignCollection(SQL, { change: (db) => db.exec(sql) });
  const fresh = (sql: string) => () => {
    const db = new SQL.Database();
    db.exec(sql);
    return db.export();
  };

  it.each<[string, () => Uint8Array, string]>([
    ['text', () => bytes('no database at all'), 'cannot be read'],
    ['empty', () => new Uint8Array(0), 'no collection of Anki'],
    ['another program’s', fresh('CREATE TABLE bookmarks (id)'), 'no collection of Anki'],
    [
      'one with a view in place of the notes',
      fresh(
        'CREATE TABLE col(id); CREATE TABLE cards(id); CREATE TABLE revlog(id); CREATE VIEW notes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n',
      ),
      'no collection of Anki',
    ],
    [
      'one with computed columns',
      fresh(
        'CREATE TABLE col(id); CREATE TABLE cards(id); CREATE TABLE revlog(id); CREATE TABLE notes(id, flds AS (zeroblob(1000000000)))',
      ),
      'no collection of Anki',
    ],
    [
      'one without the columns of notes',
      fresh(
        'CREATE TABLE col(models); CREATE TABLE cards(nid, queue); CREATE TABLE revlog(id); CREATE TABLE notes(id)',
      ),
      'cannot be read',
    ],
    ['cut off', () => foreignCollection(SQL).slice(0, 9000), 'damaged'],
    ['one whose note types are no JSON', change("UPDATE col SET models = '{'"), 'cannot be read'],
    [
      'one whose note types are of a wrong type',
      change('UPDATE col SET models = \'{"1":{"name":5,"flds":{}}}\''),
      'no collection of Anki',
    ],
    [
      'one whose note types are nested without end',
      change(`UPDATE col SET models = '${'['.repeat(200_000)}'`),
      'cannot be read',
    ],
    [
      'one with too many notes',
      change(
        "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 100010) INSERT INTO notes SELECT i, 'g', 1, 1, 0, '', 'x', '', 0, 0, '' FROM n",
      ),
      'more than 100,000 notes',
    ],
  ])('is %s', (_, make, reason) => {
    const file = make();
    expect(() => readCollection(SQL, file)).toThrow(ImportError);
    expect(() => readCollection(SQL, file)).toThrow(reason);
  });
});
