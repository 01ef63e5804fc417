import { zipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '../../../../learning/exchange/anki/notes.ts';
import { readCollection } from '../../../../learning/exchange/anki/read.ts';
import { unpackCollection } from '../../../../learning/exchange/anki/unpack.ts';
import { planTable } from '../../../../learning/exchange/import.ts';
import { rowsOf } from '../../../../learning/exchange/rows.ts';
import { glossOf, tagsOf } from '../../../../learning/status.ts';
import { foreignCollection } from './decks.ts';

let SQL: initSqlJs.SqlJsStatic;
beforeAll(async () => {
  SQL = await initSqlJs();
});

/** Zstandard that packs nothing: a frame of raw blocks (RFC 8878). */
function zstandard(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x38)];
  for (let at = 0; at < bytes.length; at += 65_536) {
    const block = bytes.subarray(at, at + 65_536);
    const header = (at + 65_536 >= bytes.length ? 1 : 0) | (block.length << 3);
    parts.push(Uint8Array.of(header & 255, (header >> 8) & 255, header >> 16), block);
  }
  return Buffer.concat(parts);
}

/** A collection as Anki keeps it since schema 15: note types in tables, their names under an order that only Anki has. */
function newer(): Uint8Array {
  const file = foreignCollection(SQL, {
    models: '',
    change: (db) =>
      db.exec(`CREATE TABLE notetypes (id integer PRIMARY KEY, name text NOT NULL COLLATE nocase , mtime_secs, usn, config);
        CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE nocase , config,
          PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
        CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
        INSERT INTO notetypes VALUES (1, 'Basis', 0, 0, x'');
        INSERT INTO fields VALUES (1, 1, 'Achterkant', x''), (1, 0, 'Voorkant', x'');`),
  });
  return new Uint8Array(Buffer.from(Buffer.from(file).toString('latin1').replaceAll('nocase ', 'unicase'), 'latin1'));
}

describe('an Anki package of another program', () => {
  it.each<[string, () => Record<string, Uint8Array>, string[]]>([
    ['of all versions', () => ({ 'collection.anki2': foreignCollection(SQL) }), ['Basic', 'Front', 'Back']],
    [
      'with a newer collection beside an older one',
      () => ({
        'collection.anki2': foreignCollection(SQL, { notes: [[['Please update Anki', ''], '']] }),
        'collection.anki21': foreignCollection(SQL),
      }),
      ['Basic', 'Front', 'Back'],
    ],
    [
      'of the newest form',
      () => ({
        'collection.anki2': foreignCollection(SQL, { notes: [[['Please update Anki', ''], '']] }),
        'collection.anki21b': zstandard(newer()),
        meta: Uint8Array.of(8, 3),
      }),
      ['Basis', 'Voorkant', 'Achterkant'],
    ],
  ])('%s has its notes with the names of their fields', (_, files, [name, ...fields]) => {
    const [found, ...others] = readCollection(SQL, unpackCollection(zipSync(files())));
    expect(others).toEqual([]);
    expect({ name: found?.name, fields: found?.fields }).toEqual({ name, fields });
    expect(found?.notes.map((note) => note.fields[0])).toEqual(['de <b>dijk</b>[sound:dijk.mp3]', 'polder', 'pompen']);
  });

  it('gives words with their tags and their answers, by the glossary where it knows them', () => {
    const [notes] = readCollection(SQL, foreignCollection(SQL));
    const sheet = sheetOf(notes!);
    const known = new Map([['polder', 'noun'] as const, ['pompen', 'verb'] as const]);
    const { rows, incoming } = planTable(
      { words: [], reviews: [] },
      rowsOf(sheet, sheet.guess),
      ({ dutch }) => {
        const pos = known.get(dutch as 'polder');
        return pos && { key: `${pos}:${dutch}`, lemma: dutch, pos, gloss: 'as in the glossary' };
      },
      { known: false, reviews: true, settings: { dayStartsAt: 4, retention: 0.9 }, now: 1_800_000_000_000 },
    );
    expect(rows.map(({ label, outcome }) => `${label} ${outcome}`)).toEqual([
      'dijk added',
      'polder added',
      'pompen added',
    ]);
    expect(incoming.words.map((saved) => [saved.key, glossOf(saved), ...tagsOf(saved)])).toEqual([
      ['noun:dijk', 'the dyke', 'water'],
      ['noun:polder', 'polder\nland below the sea'],
      ['verb:pompen', 'to pump'],
    ]);
    expect(incoming.reviews.map(({ key, at, rating, took }) => ({ key, at, rating, took }))).toEqual(
      ['noun:dijk', 'noun:polder', 'verb:pompen'].map((key, i) => ({
        key,
        at: 1_700_000_000_000 + i,
        rating: 3,
        took: 4000,
      })),
    );
  });

  it('leaves answers out where the reader wants the words alone', () => {
    const [notes] = readCollection(SQL, foreignCollection(SQL));
    const sheet = sheetOf(notes!);
    const options = { known: true, reviews: false, settings: { dayStartsAt: 4, retention: 0.9 }, now: 9 };
    const { incoming } = planTable({ words: [], reviews: [] }, rowsOf(sheet, sheet.guess), () => undefined, options);
    expect(incoming.reviews).toEqual([]);
    expect(incoming.words[0]?.edits?.aside?.value).toBe('known');
  });
});
