import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { BROWSERS } from './browsers.ts';
import { ackedSoFar, begin, finish, type Op, plantVersion1, readStored, type Stored, send } from './kill-work.ts';
import { recordsOf } from './stores.ts';

/** Name a seed in LEESWIJZER_SEED to see the same points again. */
const SEED = Number(process.env.LEESWIJZER_SEED ?? Date.now() % 1_000_000);
/** Points at which something is killed: 200 in both browsers together. Firefox takes seconds to start again. */
const POINTS = { changes: 60, copies: 20, migrations: 12 };
const BROWSER_POINTS = { Chromium: 12, Firefox: 4 };
const WORDS = 40;
const OPS = 16;
const OLD_WORDS = 400;
const DAY = 20_000;

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes changes, and remembers those that were acknowledged. */
class Work {
  readonly acked = new Set<string>();
  private readonly random: () => number;
  private number = 0;
  constructor(random: () => number) {
    this.random = random;
  }

  /** Some saves, answers, their undoing, and notes, in random order. */
  ops(): Op[] {
    return Array.from({ length: OPS }, () => this.op(`w${Math.floor(this.random() * WORDS)}`));
  }

  save(lemma: string): Op {
    const n = this.number++;
    const context = { sentence: `Zin ${n}.`, spans: [[0, 3]], title: '', url: 'http://krant.example/', metAt: n };
    const draft = { key: `noun:${lemma}`, lemma, pos: 'noun', gloss: 'word', context };
    return { id: `save ${lemma} Zin ${n}.`, name: 'save', payload: { draft } };
  }

  private op(lemma: string): Op {
    const n = this.number++;
    const key = `noun:${lemma}`;
    const kind = this.random();
    if (kind < 0.4) return this.save(lemma);
    if (kind < 0.6)
      return { id: `note ${lemma} ${n}`, name: 'edit-words', payload: { edits: [{ key, values: { note: `${n}` } }] } };
    const answered = [...this.acked].filter((id) => id.startsWith(`review ${lemma} `));
    const undone = answered[Math.floor(this.random() * answered.length)]?.split(' ')[2];
    if (kind < 0.7 && undone)
      return { id: `undo ${lemma} ${undone}`, name: 'undo-review', payload: { key, id: undone } };
    const answer = { rating: 1 + Math.floor(this.random() * 4), kind: 'meaning', retention: 0.9, took: 1 };
    const review = { id: `r${n}`, key, at: DAY * 86_400_000 + n * 1000, day: DAY + Math.floor(n / 50), ...answer };
    return { id: `review ${lemma} r${n}`, name: 'review', payload: { review } };
  }
}

/** What was acknowledged and is not there, and what is there by half. */
function faults({ words, logs }: Stored, acked: ReadonlySet<string>): string[] {
  const wordOf = new Map(words.map((word) => [word.lemma, word]));
  const logOf = new Map(logs.map((log) => [log.key, log]));
  const notes = new Map<string, number>();
  const found: string[] = [];
  for (const id of acked) {
    const [what, lemma = '', ...rest] = id.split(' ');
    const word = wordOf.get(lemma);
    const review = logOf.get(`noun:${lemma}`)?.reviews.find((one) => one.id === rest[0]);
    const there = {
      save: word?.contexts.some(({ sentence }) => sentence === rest.join(' ')),
      review,
      undo: review?.undoneAt !== undefined,
      note: word,
    }[what as 'save'];
    if (!there) found.push(`lost: ${id}`);
    // Four changes are under way at once: any of the last four may be the one that stands.
    if (what === 'note') notes.set(lemma, Math.max(notes.get(lemma) ?? 0, Number(rest[0])));
  }
  for (const [lemma, n] of notes)
    if (!(Number(wordOf.get(lemma)?.edits?.note?.value) > n - 4 * OPS)) found.push(`lost: a note of ${lemma}`);
  for (const { key, reviews, lastDay } of logs) {
    const word = wordOf.get(key.slice('noun:'.length));
    const standing = reviews.filter(({ undoneAt }) => undoneAt === undefined).length;
    if ((word?.schedule?.reps ?? 0) !== standing) found.push(`half: ${key} has ${standing} answers`);
    if (lastDay !== Math.max(...reviews.map(({ day }) => day))) found.push(`half: the log of ${key}`);
  }
  for (const word of words)
    if (word.schedule && !logOf.has(word.key)) found.push(`half: ${word.key} has a schedule and no answers`);
  return found;
}

for (const { name, executable, start, extension } of BROWSERS) {
  const browserPoints = BROWSER_POINTS[name];
  describe.skipIf(!executable)(`Kills at random points, in ${name}, seed ${SEED}`, () => {
    const random = randomFrom(SEED);
    const work = new Work(random);
    const profile = mkdtempSync(join(tmpdir(), 'leeswijzer-kill-'));
    let driver: Driver;
    let tab: Tab;
    const open = async () => {
      driver = await start(executable ?? '', { extension, profile });
      // A page of the extension that runs none of its code.
      tab = await driver.openExtensionPage('icon/32.png');
    };
    const check = async () => expect(faults(await tab.evaluate(readStored), work.acked)).toEqual([]);
    const keep = (ids: readonly string[]) => {
      for (const id of ids) work.acked.add(id);
    };
    const killDuring = async (ops: readonly Op[]) => {
      // Most points are in the midst of the work, some while the background is still starting.
      if (random() < 0.75) await tab.evaluate(send, 'saved-keys', { keys: [] });
      await tab.evaluate(begin, ops);
      await sleep(random() * 60);
      await driver.stopBackground();
      keep(await tab.evaluate(finish));
    };
    beforeAll(async () => {
      if (!existsSync(join(extension, 'manifest.json')))
        throw new Error(`${extension} is not there: npm test builds it first.`);
      await open();
      await tab.evaluate(
        begin,
        Array.from({ length: WORDS }, (_, i) => work.save(`w${i}`)),
      );
      keep(await tab.evaluate(finish));
      expect(work.acked.size).toBe(WORDS);
    });
    afterAll(async () => {
      await driver?.close();
      console.log(`${name}, seed ${SEED}: ${work.acked.size} changes acknowledged and found again`);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    it(`lose nothing of saves, answers and notes when the background ends ${POINTS.changes} times`, async () => {
      for (let point = 0; point < POINTS.changes; point++) {
        await killDuring(work.ops());
        await check();
      }
      // Each point made changes, or the test would prove nothing.
      expect(work.acked.size).toBeGreaterThan(WORDS + POINTS.changes);
    });

    it(`lose nothing when it ends ${POINTS.copies} times while all words are written anew from a copy`, async () => {
      // Leave to write files is not given: the copy is made, the file is not.
      await tab.evaluate(send, 'keep-files', { on: true });
      await tab.evaluate(send, 'keep-files', { on: false });
      const copies = (await tab.evaluate(recordsOf, 'leeswijzer-snapshots', 'snapshots')) as { day: number }[];
      const day = copies.at(-1)!.day;
      for (let point = 0; point < POINTS.copies; point++) {
        const bring: Op = { id: 'bring', name: 'bring-back', payload: { day } };
        const [first, ...others] = work.ops();
        await killDuring([first!, bring, ...others.slice(0, 4), bring, ...others.slice(4)]);
        work.acked.delete('bring');
        await check();
      }
    });

    it(`lose nothing when the whole browser is killed ${browserPoints} times`, async () => {
      for (let point = 0; point < browserPoints; point++) {
        await tab.evaluate(begin, work.ops());
        await sleep(random() * 60);
        keep(await tab.evaluate(ackedSoFar));
        await driver.kill();
        await open();
        await check();
      }
    });

    it(`bring the words of an older version over though the background ends ${POINTS.migrations} times`, async () => {
      const whole = ({ words, version }: Stored) =>
        words.length === OLD_WORDS &&
        words.every(
          ({ key, contexts, keptAt }) => key && contexts.length === 1 && (version === 10) === (keptAt === undefined),
        );
      for (let point = 0; point < POINTS.migrations; point++) {
        await driver.stopBackground();
        await tab.evaluate(plantVersion1, OLD_WORDS);
        await tab.evaluate(begin, [{ id: 'look', name: 'saved-keys', payload: { keys: ['noun:oud1'] } }]);
        await sleep(random() * 250);
        await driver.stopBackground();
        expect(whole(await tab.evaluate(readStored))).toBe(true);
        expect(await tab.evaluate(send, 'saved-keys', { keys: ['noun:oud1'] })).toMatchObject({ saved: ['noun:oud1'] });
        const after = await tab.evaluate(readStored);
        expect([whole(after), after.version > 10]).toEqual([true, true]);
      }
    });
  });
}
