import { zipSync } from 'fflate';
import type { Database, SqlJsStatic } from 'sql.js';
import { SCHEMA } from '../../../../learning/exchange/anki/collection.ts';

/** One note of a deck: its fields, its tags. */
type Note = readonly [fields: readonly string[], tags: string];

const BASIC = { 1: { name: 'Basic', flds: [{ name: 'Front' }, { name: 'Back' }] } };
const NOTES: readonly Note[] = [
  [['de <b>dijk</b>[sound:dijk.mp3]', 'the dyke'], ' water marked '],
  [['polder', 'polder<br>land below the sea'], ''],
  [['pompen', 'to pump'], ''],
];

/** A collection of schema 11 with notes that somebody else made. @param models of the note types, as JSON */
export function foreignCollection(
  SQL: SqlJsStatic,
  {
    notes = NOTES,
    models = JSON.stringify(BASIC),
    change,
  }: { notes?: readonly Note[]; models?: string; change?: (db: Database) => void } = {},
): Uint8Array {
  const db = new SQL.Database();
  db.run(SCHEMA);
  db.run("INSERT INTO col VALUES (1, 1, 1, 1, 11, 0, 0, 0, '{}', ?, '{}', '{}', '{}')", [models]);
  for (const [i, [fields, tags]] of notes.entries()) {
    db.run("INSERT INTO notes VALUES (?, ?, 1, 1700000000, 0, ?, ?, '', 0, 0, '')", [
      i,
      `g${i}`,
      tags,
      fields.join('\u001f'),
    ]);
    db.run("INSERT INTO cards VALUES (?, ?, 1, 0, 1, 0, 2, 2, 5, 30, 2500, 1, 0, 0, 0, 0, 0, '')", [i, i]);
    db.run('INSERT INTO revlog VALUES (?, ?, 0, 3, 30, 1, 2500, 4000, 1)', [1_700_000_000_000 + i, i]);
  }
  change?.(db);
  const bytes = db.export();
  db.close();
  return bytes;
}

/** The same as a package. */
export const foreignDeck = (SQL: SqlJsStatic): Uint8Array =>
  zipSync({ 'collection.anki2': foreignCollection(SQL), media: new TextEncoder().encode('{}') });
