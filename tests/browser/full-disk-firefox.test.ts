import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { findFirefox } from '../../scripts/browser/find.ts';
import { startFirefox } from '../../scripts/browser/firefox.ts';
import { until } from '../../scripts/browser/wait.ts';
import { builtFor } from '../../scripts/tools/build.ts';
import { readStored } from './kill-work.ts';
import { recordsOf } from './stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-full-'));
const profile = join(folder, 'profile');
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

async function start(): Promise<{ driver: Driver; page: Tab }> {
  const driver = await startFirefox(findFirefox() ?? '', { extension: builtFor('firefox'), profile });
  return { driver, page: await driver.openExtensionPage('icon/32.png') };
}

/** All that the browser's sites and extensions may store together; read when the browser starts. @param kilobytes -1 for no limit */
const limitStorage = (kilobytes: number) =>
  appendFileSync(
    join(profile, 'prefs.js'),
    `user_pref("dom.quotaManager.temporaryStorage.fixedLimit", ${kilobytes});\n`,
  );

const ask = (page: Tab, name: string, payload: object) =>
  page.evaluate((wire) => chrome.runtime.sendMessage(wire), { leeswijzer: name, payload }) as Promise<{
    value?: unknown;
    error?: string;
  }>;
const saving = (lemma: string) => ({ draft: { key: `noun:${lemma}`, lemma, pos: 'noun', gloss: 'x' } });
const answer = { rating: 3, kind: 'meaning', retention: 0.9, took: 1, at: 1_760_000_000_000, day: 20_370 };
const answering = (id: string) => ({ review: { ...answer, id, key: 'noun:fiets' } });

describe.skipIf(!findFirefox())('A full disk, in Firefox', () => {
  it('is told plainly, and the words are neither changed nor cleared away to make room', async () => {
    const first = await start();
    for (const [name, payload] of [
      ['save', saving('fiets')],
      ['save', saving('boot')],
      ['review', answering('a')],
    ] as const)
      expect(await ask(first.page, name, payload)).toHaveProperty('value');
    await until('the glossary is installed', () =>
      first.page.evaluate(recordsOf, 'leeswijzer-glossary', 'packs').then((packs) => packs.length > 0),
    );
    const before = await first.page.evaluate(readStored);
    await first.driver.close();

    limitStorage(100);
    const full = await start();
    for (const [name, payload, said] of [
      ['save', saving('tram'), 'This word was not saved'],
      ['review', answering('b'), 'The answer was not kept'],
      ['edit-words', { edits: [{ key: 'noun:fiets', values: { note: 'x' } }] }, 'The change was not kept'],
      ['remove-words', { keys: ['noun:fiets', 'noun:boot'] }, 'These words were not removed'],
    ] as const) {
      const { error } = await ask(full.page, name, payload);
      expect(error).toContain(said);
      expect(error).toContain('is full. Free some space');
    }
    expect(await full.page.evaluate(readStored)).toEqual(before);
    await full.driver.close();

    limitStorage(-1);
    const freed = await start();
    expect(await ask(freed.page, 'save', saving('tram'))).toHaveProperty('value');
    const { value } = await ask(freed.page, 'saved-keys', { keys: ['noun:fiets', 'noun:boot', 'noun:tram'] });
    expect(value).toEqual({ saved: ['noun:fiets', 'noun:boot', 'noun:tram'] });
    await freed.driver.close();
  });
});
