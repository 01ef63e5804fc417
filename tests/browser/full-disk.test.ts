import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { switches } from '../../scripts/browser/chromium.ts';
import { callOf } from '../../scripts/browser/driver.ts';
import { findChromium } from '../../scripts/browser/find.ts';
import { until } from '../../scripts/browser/wait.ts';
import { builtFor } from '../../scripts/tools/build.ts';
import { readStored, send } from './kill-work.ts';
import { recordsOf } from './stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The extension without its leave to unlimited storage, which DevTools cannot take away from it. */
function limitedExtension(): string {
  const copy = join(folder, 'extension');
  cpSync(builtFor('chrome'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}

async function start(extension: string): Promise<{ context: BrowserContext; page: Page; origin: string }> {
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium() ?? '',
    headless: true,
    args: ['--headless=new', '--disable-gpu', ...switches(extension)],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  await page.goto(`${origin}/icon/32.png`);
  return { context, page, origin };
}

const ask = (page: Page, name: string, payload: object): Promise<{ value?: unknown; error?: string }> =>
  page.evaluate(([message]) => chrome.runtime.sendMessage(message), [
    { leeswijzer: name, payload },
  ] as const) as Promise<{ value?: unknown; error?: string }>;
const records = (page: Page, database: string, store: string) =>
  page.evaluate(callOf(recordsOf, [database, store])) as Promise<{ day?: number }[]>;
const stored = (page: Page) => page.evaluate(callOf(readStored, [])) as ReturnType<typeof readStored>;

const saving = (lemma: string) => ({ draft: { key: `noun:${lemma}`, lemma, pos: 'noun', gloss: 'x' } });
const answer = { rating: 3, kind: 'meaning', retention: 0.9, took: 1, at: 1_760_000_000_000, day: 20_370 };
const answering = (id: string) => ({ review: { ...answer, id, key: 'noun:fiets' } });

/**
 * Chromium looks at the space that is left at the first write and then believes it for half a minute. So the browser is
 * started anew for each amount of space, which is set before anything is written.
 */
describe.skipIf(!findChromium())('A full disk, in Chromium', () => {
  it('is told plainly, and leaves everything as it was', async () => {
    const extension = limitedExtension();
    const first = await start(extension);
    for (const [name, payload] of [
      ['save', saving('fiets')],
      ['save', saving('boot')],
      ['review', answering('a')],
    ] as const)
      expect(await ask(first.page, name, payload)).toHaveProperty('value');
    await ask(first.page, 'keep-files', { on: true });
    const before = await stored(first.page);
    // The glossary moves into its database after the first start, which would be the first write of the next.
    await until(
      'the glossary is installed',
      async () => (await records(first.page, 'leeswijzer-glossary', 'packs')).length > 0,
    );
    await first.context.close();

    const full = await start(extension);
    const [copy] = await records(full.page, 'leeswijzer-snapshots', 'snapshots');
    const session = await full.context.newCDPSession(full.page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: full.origin, quotaSize: 1000 });
    for (const [name, payload, said] of [
      ['save', saving('tram'), 'This word was not saved'],
      ['review', answering('b'), 'The answer was not kept'],
      ['undo-review', { key: 'noun:fiets', id: 'a' }, 'The answer was not undone'],
      ['edit-words', { edits: [{ key: 'noun:fiets', values: { note: 'x' } }] }, 'The change was not kept'],
      ['remove-words', { keys: ['noun:fiets', 'noun:boot'] }, 'These words were not removed'],
      ['bring-back', { day: copy?.day }, 'The words were not brought back'],
    ] as const) {
      const { error } = await ask(full.page, name, payload);
      expect(error).toContain(said);
      expect(error).toContain('is full. Free some space');
    }
    expect(await stored(full.page)).toEqual(before);
    const review = await full.context.newPage();
    await review.goto(`${full.origin}/review.html`);
    await review.getByRole('heading', { name: 'fiets' }).waitFor();
    await review.keyboard.press('Space');
    await review.keyboard.press('3');
    await review.getByRole('alert').filter({ hasText: 'is full' }).waitFor();
    await review.getByRole('heading', { name: 'fiets' }).waitFor();
    expect(await stored(full.page)).toEqual(before);
    await full.context.close();

    const freed = await start(extension);
    expect(await ask(freed.page, 'save', saving('tram'))).toHaveProperty('value');
    expect(
      await freed.page.evaluate(callOf(send, ['saved-keys', { keys: ['noun:fiets', 'noun:tram'] }])),
    ).toMatchObject({ saved: ['noun:fiets', 'noun:tram'] });
    await freed.context.close();
  });
});
