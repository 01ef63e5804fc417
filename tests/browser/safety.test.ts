import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { BROWSERS } from './browsers.ts';
import { keptRecords, loseWords, putKept } from './kept-words.ts';
import { send } from './kill-work.ts';
import { clickIn, pointAt, popupShows } from './reader.ts';
import { clearStores, recordsOf } from './stores.ts';

/** For Chromium, the extension with leave to write files: its dialog that asks for it is out of a test's reach. */
function allowedFiles(extension: string, copy: string): string {
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_permissions, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }));
  return copy;
}

const shows = (tab: Tab, text: string) =>
  until(`the page shows "${text}"`, () => tab.evaluate((part) => document.body.textContent.includes(part), text));
const WORDS = ['fiets', 'boot', 'trein'];

for (const { name, executable, start, extension } of BROWSERS) {
  describe.skipIf(!executable)(`What keeps words safe, in ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-safety-'));
    const downloads = join(folder, 'downloads');
    let driver: Driver;
    let plain: Tab;
    const stored = async () => (await keptRecords(plain, 'word')).length;
    const myWords = async () => {
      const tab = await driver.openExtensionPage('vocabulary.html');
      await until('the words are shown', () => tab.evaluate(() => document.querySelector('.copies') !== null));
      return tab;
    };
    beforeAll(async () => {
      if (!existsSync(join(extension, 'manifest.json')))
        throw new Error(`${extension} is not there: npm test builds it first.`);
      const allowed = name === 'Chromium' ? allowedFiles(extension, join(folder, 'extension')) : extension;
      driver = await start(executable ?? '', { extension: allowed, profile: join(folder, 'profile'), downloads });
      plain = await driver.openExtensionPage('icon/32.png');
      for (const lemma of WORDS) {
        const draft = { key: `noun:${lemma}`, lemma, pos: 'noun', gloss: `meaning of ${lemma}` };
        expect(await plain.evaluate(send, 'save', { draft })).toEqual({});
      }
    });
    afterAll(async () => {
      await driver?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    it('writes a copy to the downloads folder at once where the reader wants files, and over the same file again', async () => {
      const tab = await myWords();
      await clickIn(tab, '.copies summary', 'Copies of your words');
      await until('the choice is there', () => tab.evaluate(() => document.querySelector('.copies input') !== null));
      await pointAt(tab, '.copies input');
      await shows(tab, 'The newest file was written on');
      await tab.evaluate(send, 'keep-files', { on: true });
      const files = readdirSync(join(downloads, 'Leeswijzer')).sort();
      expect(files).toHaveLength(2);
      expect(files.some((file) => /^leeswijzer-\w+day\.json$/.test(file))).toBe(true);
      for (const file of files) {
        const { words } = JSON.parse(readFileSync(join(downloads, 'Leeswijzer', file), 'utf8'));
        expect(words.map(({ lemma }: { lemma: string }) => lemma).sort()).toEqual([...WORDS].sort());
      }
      await tab.close();
    });

    it('notices words that are gone, changes nothing by itself, and brings them back', async () => {
      await loseWords(plain);
      const draft = { key: 'noun:tram', lemma: 'tram', pos: 'noun', gloss: 'tram' };
      await plain.evaluate(send, 'save', { draft });
      await plain.toFront();
      const popup = await driver.openPopup();
      await popupShows(popup, '.problem', 'Some of your words are gone that nobody removed');
      await popup.close();
      const tab = await myWords();
      await shows(tab, '3 words are gone that nobody removed');
      expect(await stored()).toBe(1);
      await clickIn(tab, '.problem button', 'Bring back');
      await shows(tab, '3 words brought back.');
      await shows(tab, 'trein');
      await shows(tab, 'tram');
      expect(await stored()).toBe(4);
      await tab.reload();
      await shows(tab, 'trein');
      expect(await plain.evaluate(send, 'check-words', {})).toEqual({ aside: 0 });
      await tab.close();
    });

    it('sets a damaged record aside and tells so; the other words are shown', async () => {
      await putKept(plain, 'word', [{ key: 'noun:boot', lemma: 7 }]);
      const tab = await myWords();
      await shows(tab, '1 record of your words was damaged and set aside');
      await shows(tab, '1 word is gone that nobody removed');
      await shows(tab, 'fiets');
      await clickIn(tab, '.problem button', 'Bring back');
      await shows(tab, '1 word brought back.');
      await clickIn(tab, '.problem button', 'Remove them');
      await until('the notice is gone', () => tab.evaluate(() => document.querySelector('.problem') === null));
      expect(await stored()).toBe(4);
      expect(await plain.evaluate(recordsOf, 'leeswijzer-snapshots', 'aside')).toEqual([]);
      await tab.close();
    });

    it('lets go of what the reader does not want back', async () => {
      await loseWords(plain);
      const tab = await myWords();
      await shows(tab, '4 words are gone');
      await clickIn(tab, '.problem button', 'Leave out');
      await until('the notice is gone', () => tab.evaluate(() => document.querySelector('.problem') === null));
      expect(await stored()).toBe(0);
      await tab.close();
    });

    const clearDatabases = async () => {
      await loseWords(plain);
      await plain.evaluate(clearStores, 'leeswijzer-snapshots', ['snapshots', 'contents']);
    };

    it('brings words back though all databases are empty, as a browser leaves them that found one damaged', async () => {
      await plain.evaluate(send, 'save', { draft: { key: 'noun:tram', lemma: 'tram', pos: 'noun', gloss: 'tram' } });
      await plain.evaluate(send, 'keep-files', { on: true });
      await clearDatabases();
      const tab = await myWords();
      await shows(tab, '1 word is gone that nobody removed');
      await clickIn(tab, '.problem button', 'Bring back');
      await shows(tab, '1 word brought back.');
      expect(await stored()).toBe(1);
      await tab.close();
    });

    it('remembers that there were words though no copy is left', async () => {
      await clearDatabases();
      await plain.evaluate(() => chrome.storage.local.remove('newest-copy'));
      const tab = await myWords();
      await shows(tab, 'There was 1 word here on');
      await clickIn(tab, '.problem button', 'Begin anew');
      await until('the notice is gone', () => tab.evaluate(() => document.querySelector('.problem') === null));
      await tab.close();
    });
  });
}
