import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../learning/exchange/backup.ts';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { word } from '../learning/samples.ts';
import { BROWSERS } from './browsers.ts';
import { faults, WORDS, Work } from './kill-changes.ts';
import {
  ackedSoFar,
  begin,
  chooseFile,
  finish,
  type Op,
  plantVersion1,
  readStored,
  type Stored,
  send,
} from './kill-work.ts';
import { clickIn } from './reader.ts';
import { recordsOf } from './stores.ts';

/** Name a seed in LEESWIJZER_SEED to see the same points again. */
const SEED = Number(process.env.LEESWIJZER_SEED ?? Date.now() % 1_000_000);
/** Points at which something is killed: 200 in both browsers together. Firefox takes seconds to start again. */
const POINTS = { changes: 52, copies: 20, imports: 8, migrations: 12 };
const IMPORTED = 300;
const BROWSER_POINTS = { Chromium: 12, Firefox: 4 };
const OLD_WORDS = 400;

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Leaves a profile as a browser does that has found a database damaged: what is kept elsewhere stays. */
function removeDatabases(name: keyof typeof BROWSER_POINTS, profile: string): void {
  const folder = name === 'Chromium' ? join(profile, 'Default', 'IndexedDB') : join(profile, 'storage', 'default');
  const own = readdirSync(folder).filter((entry) => /^(chrome|moz)-extension/.test(entry) && !entry.includes('^'));
  expect(own).not.toEqual([]);
  for (const entry of own) rmSync(join(folder, entry), { recursive: true });
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
      await sleep(random() * 100);
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

    it(`take a file in whole or not at all when the page is closed ${POINTS.imports} times meanwhile`, async () => {
      let taken = 0;
      for (let point = 0; point < POINTS.imports; point++) {
        const own = Array.from({ length: IMPORTED }, (_, i) => word(`in${point}-${i}`));
        const settings = { newPerDay: 1, reviewsPerDay: 1, retention: 0.9, dayStartsAt: 4, kinds: ['gap' as const] };
        const page = await driver.openExtensionPage('vocabulary.html');
        await until('the panel is there', () => page.evaluate(() => document.querySelector('.take-in') !== null));
        await page.evaluate(chooseFile, writeBackup({ words: own, reviews: [] }, settings, 1));
        await until('the preview is there', () =>
          page.evaluate(() => document.querySelector('.preview .primary')?.textContent.includes('Take it in')),
        );
        await clickIn(page, '.preview .primary', 'Take it in');
        await sleep(random() * 150);
        await page.close();
        await check();
        const { words } = await tab.evaluate(readStored);
        const found = words.filter(({ lemma }) => lemma.startsWith(`in${point}-`)).length;
        expect([0, IMPORTED]).toContain(found);
        if (found > 0) taken++;
      }
      console.log(`${name}: ${taken} of ${POINTS.imports} files were in before the page was gone`);
    });

    // Chromium removes all databases itself now and then after such a kill, having found one damaged.
    it(`lose nothing when the whole browser is killed ${browserPoints} times, and its databases go with it`, async () => {
      for (let point = 0; point < browserPoints; point++) {
        await tab.evaluate(begin, work.ops());
        await sleep(random() * 100);
        keep(await tab.evaluate(ackedSoFar));
        await driver.kill();
        if (point % 4 === 3) removeDatabases(name, profile);
        await open();
        // The background looks first whether the databases are what they were.
        await tab.evaluate(send, 'saved-keys', { keys: [] });
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
