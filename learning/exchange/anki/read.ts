import type { Database, SqlJsStatic, SqlValue } from 'sql.js';
import * as v from 'valibot';
import { ImportError } from '../import-error.ts';
import { FIELD_SEPARATOR } from './package.ts';

/** An answer in Anki's log. */
export interface AnkiReview {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly rating: 1 | 2 | 3 | 4;
  readonly took: number;
}
export interface AnkiNote {
  readonly id: number;
  /** When it was last changed, milliseconds since 1970, UTC. */
  readonly changedAt: number;
  readonly tags: readonly string[];
  /** HTML. */
  readonly fields: readonly string[];
  /** Answers to the card of it that was asked most. */
  readonly reviews: readonly AnkiReview[];
  /** All its cards are suspended. */
  readonly suspended: boolean;
}
/** The notes of one type. */
export interface AnkiNotes {
  readonly name: string;
  readonly fields: readonly string[];
  readonly notes: readonly AnkiNote[];
}

const MOST_NOTES = 100_000;
const MOST_REVIEWS = 2_000_000;
/** Characters in all the fields of a note; and of what a collection says of its note types. */
const LONGEST_NOTE = 200_000;
const LONGEST_MODELS = 20_000_000;

const NO_COLLECTION = 'This package holds a database, but it is no collection of Anki.';

/**
 * The notes of a collection of any schema that Anki has had since 2012, by their types.
 * @throws ImportError where the file is no such collection, or damaged
 */
export function readCollection(SQL: SqlJsStatic, file: Uint8Array): AnkiNotes[] {
  let db: Database | undefined;
  try {
    db = new SQL.Database(file);
    // What the file itself defines is not run.
    db.run('PRAGMA trusted_schema = OFF');
    // An order of Anki's own, which no other program has: without another in its place no name can be read.
    db.run('PRAGMA writable_schema = ON');
    db.run("UPDATE sqlite_master SET sql = replace(sql, 'unicase', 'nocase') WHERE sql LIKE '%unicase%'");
    db.run('PRAGMA writable_schema = RESET');
    checkTables(db);
    return read(db);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('This package is damaged: its collection cannot be read.', { cause: error });
  } finally {
    db?.close();
  }
}

/** A table that is really a view, or whose columns are computed, could run for ever. */
function checkTables(db: Database): void {
  const rows = all(
    db,
    "SELECT name, type, sql FROM sqlite_master WHERE name IN ('col', 'notes', 'cards', 'revlog', 'notetypes', 'fields')",
  );
  const plain = rows.filter(
    ([, type, sql]) => type === 'table' && !/^\s*create\s+virtual|generated\s+always|\bas\s*\(/iu.test(String(sql)),
  );
  const names = plain.map(([name]) => name);
  const whole = ['col', 'notes', 'cards', 'revlog'].every((name) => names.includes(name));
  if (!whole || plain.length < rows.length) throw new ImportError(NO_COLLECTION);
  const [found] = all(db, 'PRAGMA quick_check(notes)');
  if (found?.[0] !== 'ok') throw new ImportError('This package is damaged: its notes cannot be read.');
}

function read(db: Database): AnkiNotes[] {
  const [[notes = 0] = []] = all(db, 'SELECT count(*) FROM notes');
  if (Number(notes) > MOST_NOTES) throw new ImportError('This package has more than 100,000 notes.');
  const [[answers = 0] = []] = all(db, 'SELECT count(*) FROM revlog');
  const logs = Number(answers) > MOST_REVIEWS ? new Map<number, AnkiReview[]>() : logsOf(db);
  const suspended = new Set(all(db, 'SELECT nid FROM cards GROUP BY nid HAVING max(queue) = -1').map(([id]) => id));
  const types = typesOf(db);
  const byType = new Map<string, AnkiNote[]>();
  const sql = `SELECT id, mid, mod, tags, flds FROM notes WHERE length(flds) <= ${LONGEST_NOTE} ORDER BY id`;
  for (const [id, type, changed, tags, fields] of all(db, sql)) {
    const key = String(type);
    const list = byType.get(key);
    const note = {
      id: Number(id),
      changedAt: Number(changed) * 1000,
      tags: String(tags)
        .split(/[ \u3000]+/u)
        .filter(Boolean),
      fields: String(fields).split(FIELD_SEPARATOR),
      reviews: logs.get(Number(id)) ?? [],
      suspended: suspended.has(id!),
    };
    if (list) list.push(note);
    else byType.set(key, [note]);
  }
  return [...byType].map(([key, list]) => {
    const most = list.reduce((count, { fields }) => Math.max(count, fields.length), 0);
    const { name, fields } = types.get(key) ?? { name: 'Notes', fields: [] };
    return { name, fields: Array.from({ length: most }, (_, i) => fields[i] ?? `Field ${i + 1}`), notes: list };
  });
}

/** Answers by note, of the card that has most of them; what is no answer, such as a change by hand, is left out. */
function logsOf(db: Database): Map<number, AnkiReview[]> {
  const sql = `SELECT c.nid, c.id, r.id, r.ease, r.time FROM revlog r JOIN cards c ON c.id = r.cid
    WHERE r.ease BETWEEN 1 AND 4 AND r.type < 4 ORDER BY c.nid, c.id, r.id`;
  const logs = new Map<number, AnkiReview[]>();
  let [card, list]: [SqlValue, AnkiReview[]] = [null, []];
  for (const [note, cardId, at, ease, time] of all(db, sql)) {
    if (cardId !== card) [card, list] = [cardId!, []];
    list.push({ at: Number(at), rating: Number(ease) as AnkiReview['rating'], took: Math.max(0, Number(time) || 0) });
    if (list.length > (logs.get(Number(note))?.length ?? 0)) logs.set(Number(note), list);
  }
  return logs;
}

const models = v.record(v.string(), v.object({ name: v.string(), flds: v.array(v.object({ name: v.string() })) }));

interface NoteType {
  readonly name: string;
  readonly fields: readonly string[];
}

/** Names of the note types and their fields, by id: in tables of their own since schema 15, before that as JSON. */
function typesOf(db: Database): Map<string, NoteType> {
  const types = new Map<string, NoteType>();
  if (all(db, "SELECT 1 FROM sqlite_master WHERE name = 'notetypes'").length > 0) {
    for (const [id, name] of all(db, 'SELECT id, name FROM notetypes'))
      types.set(String(id), { name: String(name), fields: fieldNames(db, id!) });
    return types;
  }
  const [[json = ''] = []] = all(db, `SELECT models FROM col WHERE length(models) <= ${LONGEST_MODELS}`);
  const parsed = v.safeParse(models, JSON.parse(String(json)));
  if (!parsed.success) throw new ImportError(NO_COLLECTION);
  for (const [id, { name, flds }] of Object.entries(parsed.output))
    types.set(id, { name, fields: flds.map((field) => field.name) });
  return types;
}

function fieldNames(db: Database, type: SqlValue): string[] {
  return all(db, 'SELECT name FROM fields WHERE ntid = ? ORDER BY ord LIMIT 500', [type]).map(([name]) => String(name));
}

function all(db: Database, sql: string, params: SqlValue[] = []): SqlValue[][] {
  const statement = db.prepare(sql, params);
  try {
    const rows: SqlValue[][] = [];
    while (statement.step()) rows.push(statement.get());
    return rows;
  } finally {
    statement.free();
  }
}
