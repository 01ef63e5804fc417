import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../learning/exchange/backup.ts';
import { planBackup, planTable } from '../../../learning/exchange/import.ts';
import { rowsOf } from '../../../learning/exchange/rows.ts';
import { readSheet } from '../../../learning/exchange/sheet.ts';
import { writeTable } from '../../../learning/exchange/table.ts';
import { type Collection, merge } from '../../../learning/merge.ts';
import { glossOf, noteOf, tagsOf } from '../../../learning/status.ts';
import type { ReviewSettings, SavedWord } from '../../../learning/types.ts';
import { collection, NOW } from './words.ts';

const EMPTY: Collection = { words: [], reviews: [] };
const settings: ReviewSettings = { newPerDay: 1, reviewsPerDay: 2, retention: 0.9, dayStartsAt: 4, kinds: ['gap'] };

describe('a backup', () => {
  it('taken in elsewhere gives everything, and the settings', () => {
    fc.assert(
      fc.property(collection, (all) => {
        const read = readBackup(writeBackup(all, settings, NOW));
        expect(merge(EMPTY, planBackup(EMPTY, read).incoming)).toEqual(all);
        expect(read.settings).toEqual(settings);
        expect(planBackup(all, read).rows.every(({ outcome }) => outcome === 'same')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of version 2 without settings is still read', () => {
    const old = { format: 'leeswijzer-backup', version: 2, madeAt: 5, words: [], reviews: [] };
    expect(readBackup(JSON.stringify(old))).toEqual({ madeAt: 5, words: [], reviews: [], refused: [] });
  });
});

/** What a row of a table can carry: the word, what the reader made of it, and its newest sentence. */
const carried = (saved: SavedWord) => {
  const met = saved.contexts.at(-1);
  return {
    key: saved.key,
    article: saved.article,
    level: saved.level,
    gloss: glossOf(saved),
    note: noteOf(saved),
    tags: [...tagsOf(saved)],
    aside: saved.edits?.aside?.value ?? undefined,
    met: met && { ...met, title: met.title.trim(), spans: met.spans.length > 0 ? met.spans : undefined },
    createdAt: saved.createdAt,
  };
};

describe.each([
  ['CSV', ','],
  ['TSV', '\t'],
] as const)('a table in %s', (_, delimiter) => {
  it('taken in elsewhere gives each word with its newest sentence', () => {
    fc.assert(
      fc.property(collection, ({ words }) => {
        const plain = words.map((saved): SavedWord => {
          const { schedule: _schedule, ...rest } = saved;
          return rest;
        });
        const sheet = readSheet(writeTable(plain, delimiter));
        const options = { known: false, reviews: true, settings, now: NOW };
        const plan = planTable(EMPTY, rowsOf(sheet, sheet.guess), () => undefined, options);
        expect(plan.rows.map(({ outcome }) => outcome)).toEqual(words.map(() => 'added'));
        const there = new Map(plan.incoming.words.map((saved) => [saved.key, carried(saved)]));
        for (const expected of plain.map(carried)) {
          const found = there.get(expected.key)!;
          // Where nothing was marked the word is looked for, and may be found.
          const met = found.met && { ...found.met, ...(expected.met?.spans === undefined && { spans: undefined }) };
          expect({ ...found, met }).toEqual(expected);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('taken in where it came from changes nothing', () => {
    fc.assert(
      fc.property(collection, (all) => {
        const sheet = readSheet(writeTable(all.words, delimiter));
        const options = { known: false, reviews: true, settings, now: NOW };
        const { rows } = planTable(all, rowsOf(sheet, sheet.guess), () => undefined, options);
        expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
