import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownRows } from '../../../../learning/exchange/anki/notes.ts';
import { type PackageOptions, writePackage } from '../../../../learning/exchange/anki/package.ts';
import { readCollection } from '../../../../learning/exchange/anki/read.ts';
import { unpackCollection } from '../../../../learning/exchange/anki/unpack.ts';
import { planTable } from '../../../../learning/exchange/import.ts';
import { type Collection, merge } from '../../../../learning/merge.ts';
import { scheduled } from '../../../../learning/review.ts';
import { glossOf, noteOf, tagsOf } from '../../../../learning/status.ts';
import { edit } from '../../../../learning/vocabulary.ts';
import { review, word } from '../../samples.ts';
import { collection, NOW, TODAY } from '../words.ts';

let SQL: initSqlJs.SqlJsStatic;
beforeAll(async () => {
  SQL = await initSqlJs();
});

const EMPTY: Collection = { words: [], reviews: [] };
const ALL: PackageOptions = { kinds: ['meaning', 'gap', 'dutch'], schedule: true };
const settings = { dayStartsAt: 4, retention: 0.9 };
const write = (all: Collection, options = ALL) => writePackage(SQL, all, options, settings, NOW);
/** The package as another machine takes it in. */
function taken(bytes: Uint8Array, current = EMPTY) {
  const [notes] = readCollection(SQL, unpackCollection(bytes));
  const options = { known: false, reviews: true, settings, now: NOW };
  return planTable(current, notes ? ownRows(notes, 1) : { rows: [], refused: [] }, () => undefined, options);
}
const rowsOf = (bytes: Uint8Array, sql: string) => new SQL.Database(unpackCollection(bytes)).exec(sql)[0]?.values ?? [];

/** What a package can carry. */
const carried = ({ words }: Collection) =>
  words.map((saved) => ({
    key: saved.key,
    lemma: saved.lemma,
    pos: saved.pos,
    article: saved.article,
    level: saved.level,
    gloss: glossOf(saved),
    note: noteOf(saved),
    tags: tagsOf(saved),
    aside: saved.edits?.aside?.value ?? undefined,
    contexts: saved.contexts.map((met) => ({ ...met, title: met.title === met.url ? '' : met.title })),
    createdAt: saved.createdAt,
    schedule: saved.schedule,
  }));
const answers = ({ reviews }: Collection) =>
  reviews.map(({ key, at, day, rating, took }) => `${at} ${key} ${day} ${rating} ${took}`).sort();

describe('an Anki package', () => {
  it('taken in elsewhere gives all words with their sentences, marks, tags, notes, schedules and answers', () => {
    fc.assert(
      fc.property(collection, (all) => {
        const there = merge(EMPTY, taken(write(all)).incoming);
        expect(carried(there)).toEqual(carried(all));
        expect(answers(there)).toEqual(answers(all));
      }),
      { numRuns: 60 },
    );
  });

  it('taken in where it came from changes nothing', () => {
    fc.assert(
      fc.property(collection, (all) => {
        const { rows, newReviews } = taken(write(all), all);
        expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
        expect(newReviews).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('taken in twice gives what it gave once', () => {
    fc.assert(
      fc.property(collection, (all) => {
        const once = merge(EMPTY, taken(write(all)).incoming);
        expect(taken(write(all), once).rows.every(({ outcome }) => outcome === 'same')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

const day = TODAY;
const log = [
  review('noun:fiets', day - 10, 3),
  review('noun:fiets', day - 10, 3, { id: 'b', at: (day - 10) * 86_400_000 + 36_600_000 }),
  review('noun:fiets', day - 6, 1),
];
const context = {
  sentence: 'De fiets <staat> buiten.',
  spans: [[3, 8]] as const,
  title: 'Titel & "meer"',
  url: 'https://krant.example/?a=1&b=2',
  metAt: NOW - 9,
};
const fiets = scheduled(
  word('fiets', { article: 'de', level: 'A1', contexts: [context], createdAt: 1_790_000_000_000 }),
  log.slice(0, 2),
  5,
);
const boot = edit(word('boot', { createdAt: 1_790_000_000_000 }), { aside: 'known', tags: ['mijn tag'] }, 9);

describe('what a package says to Anki', () => {
  it('has the words as escaped fields, and what tells them apart first', () => {
    const [[fields, tags, sort, sum]] = rowsOf(
      write({ words: [fiets], reviews: [] }),
      'SELECT flds, tags, sfld, csum FROM notes',
    ) as [[string, string, string, number]];
    expect(fields.split('\u001f').slice(0, 9)).toEqual([
      'noun:fiets',
      'fiets',
      'de',
      'noun',
      'A1',
      'meaning of fiets',
      'De <b>fiets</b> &lt;staat&gt; buiten.',
      'De <span class="gap">&nbsp;</span> &lt;staat&gt; buiten.',
      `<a href="https://krant.example/?a=1&amp;b=2">Titel &amp; &quot;meer&quot;</a> <time datetime="${new Date(NOW - 9).toISOString()}">${new Date(NOW - 9).toISOString().slice(0, 10)}</time>`,
    ]);
    // The checksum that Anki 2.1.15 computes of the same field.
    expect({ tags, sort, sum }).toEqual({ tags: '', sort: 'fiets', sum: 210_778_654 });
  });

  it('keeps each word’s guid, and gives each note, card and answer an id of its own', () => {
    const bytes = write({ words: [boot, fiets], reviews: log });
    const again = write({ words: [fiets], reviews: [] });
    const guid = (file: Uint8Array) => rowsOf(file, "SELECT guid FROM notes WHERE flds LIKE 'noun:fiets%'");
    expect(guid(again)).toEqual(guid(bytes));
    const counts = { notes: 2, cards: 5, revlog: 3 };
    for (const [table, count] of Object.entries(counts))
      expect(rowsOf(bytes, `SELECT count(*), count(DISTINCT id) FROM ${table}`)).toEqual([[count, count]]);
  });

  /** Each card: the word, the number of its kind, its type and its queue. */
  const aside = ['boot 0: 0 -1', 'boot 2: 0 -1'];
  it.each<[string, PackageOptions, string[]]>([
    ['as new cards', { ...ALL, schedule: false }, [...aside, 'fiets 0: 0 0', 'fiets 1: 0 0', 'fiets 2: 0 0']],
    ['with the schedule on the first', ALL, [...aside, 'fiets 0: 2 2', 'fiets 1: 0 0', 'fiets 2: 0 0']],
    ['of one kind', { kinds: ['gap'], schedule: false }, ['boot 0: 0 -1', 'fiets 1: 0 0']],
  ])('has cards %s', (_, options, cards) => {
    const bytes = write({ words: [boot, fiets], reviews: log.slice(0, 2) }, options);
    const sql = `SELECT n.sfld || ' ' || c.ord || ': ' || c.type || ' ' || c.queue
      FROM cards c JOIN notes n ON n.id = c.nid ORDER BY n.sfld, c.ord`;
    expect(rowsOf(bytes, sql).flat()).toEqual(cards);
  });

  it('has the memory, the interval and the answers of a word that is under review', () => {
    const bytes = write({ words: [fiets], reviews: log.slice(0, 2) });
    const [[due, interval, reps, lapses, data]] = rowsOf(
      bytes,
      'SELECT c.due + col.crt / 86400, ivl, reps, lapses, c.data FROM cards c, col WHERE ord = 0',
    ) as [[number, number, number, number, string]];
    const { dueDay, lastDay, stability, difficulty } = fiets.schedule!;
    expect({ due, interval, reps, lapses }).toEqual({ due: dueDay, interval: dueDay - lastDay, reps: 2, lapses: 0 });
    const memory = JSON.parse(data);
    expect(memory.s).toBeCloseTo(stability, 3);
    expect(memory.d).toBeCloseTo(difficulty, 2);
    expect(memory).toMatchObject({ dr: 0.9, lrt: ((day - 10) * 86_400_000 + 36_600_000) / 1000 });
    expect(rowsOf(bytes, 'SELECT id, ease, ivl, lastIvl, time, type FROM revlog')).toEqual([
      [log[0]!.at, 3, -600, 0, 3000, 0],
      [log[1]!.at, 3, interval, -600, 3000, 0],
    ]);
  });

  it('has of a word that was begun anew what came after', () => {
    const anew = scheduled(edit(fiets, { since: log[1]!.at }, NOW), log, NOW);
    const bytes = write({ words: [anew], reviews: log });
    expect(rowsOf(bytes, 'SELECT id, type FROM revlog')).toEqual([[log[2]!.at, 0]]);
    expect(rowsOf(bytes, 'SELECT reps FROM cards WHERE ord = 0')).toEqual([[1]]);
  });

  it.each([
    ['learning', [review('noun:fiets', day, 3)], [1, 1, 1001]],
    ['learning, at its first step', [review('noun:fiets', day, 1)], [1, 1, 2002]],
    ['relearning', log, [3, 1, 1001]],
  ])('has a word that is %s', (_, reviews, [type, queue, left]) => {
    const learnt = scheduled(fiets, reviews, NOW);
    const bytes = write({ words: [learnt], reviews });
    const due = Math.round(learnt.schedule!.dueAt! / 1000);
    expect(rowsOf(bytes, 'SELECT type, queue, left, due FROM cards WHERE ord = 0')).toEqual([[type, queue, left, due]]);
  });
});
