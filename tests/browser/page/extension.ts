import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import { startChromium } from '../../../scripts/browser/chromium.ts';
import type { Driver, Tab } from '../../../scripts/browser/driver.ts';
import { findChromium, findFirefox } from '../../../scripts/browser/find.ts';
import { startFirefox } from '../../../scripts/browser/firefox.ts';
import { firefoxExtension } from '../../../scripts/browser/firefox-process.ts';
import { type Site, serve } from '../../../scripts/browser/site.ts';
import { until } from '../../../scripts/browser/wait.ts';
import { placeOf } from '../../../scripts/tools/reading.ts';

const HOST = 'http://krant.example';

const MANIFEST = {
  manifest_version: 3,
  name: 'Leeswijzer, the page alone',
  version: '1',
  content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], css: ['marks.css'], run_at: 'document_idle' }],
};

/** An extension of the page room alone, with the content script beside this file. */
async function buildExtension(browser: 'Chromium' | 'Firefox'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'content.js',
      },
    },
  });
  copyFileSync(join(import.meta.dirname, '../../../page/marks.css'), join(folder, 'marks.css'));
  writeFileSync(join(folder, 'background.js'), '');
  const own =
    browser === 'Chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          host_permissions: ['<all_urls>'],
          browser_specific_settings: { gecko: { id: firefoxExtension.id } },
        };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, ...own }));
  return folder;
}

export interface PageSession {
  readonly driver: Driver;
  /** Opens a document, and waits until its words are marked where it is an article. */
  open(html: string, query?: string): Promise<Tab>;
}

/** Runs the same scenario in each browser, with one session for all its tests. */
export function inEachBrowser(
  title: string,
  scenario: (session: () => PageSession) => void,
  size: { width?: number; height?: number } = {},
): void {
  const browsers = [
    { name: 'Chromium', executable: findChromium(), start: startChromium },
    { name: 'Firefox', executable: findFirefox(), start: startFirefox },
  ] as const;
  for (const { name, executable, start } of browsers) {
    describe.skipIf(!executable)(`${title}, in ${name}`, () => {
      let extension = '';
      let site: Site;
      let driver: Driver | undefined;
      let html = '';
      let tab: Tab | undefined;
      let count = 0;
      beforeAll(async () => {
        extension = await buildExtension(name);
        site = await serve(() => ({ html }));
        driver = await start(executable!, { extension, proxy: site.proxy, ...size });
      });
      afterAll(async () => {
        await driver?.close();
        await site?.close();
        if (extension) rmSync(extension, { recursive: true });
      });
      scenario(() => ({
        driver: driver!,
        open: async (document, query = '') => {
          html = document;
          const address = `${HOST}/artikel-${++count}${query}`;
          // One tab for all: a browser takes far longer to open one.
          if (tab) await tab.goto(address);
          else tab = await driver!.open(address);
          return tab;
        },
      }));
    });
  }
}

/** Asks the content script. */
export function ask<T>(tab: Tab, name: string, ...args: unknown[]): Promise<T> {
  return tab.evaluate(
    (asked, given) => {
      let answer = 'null';
      const hear = (event: Event) => {
        answer = (event as CustomEvent<string>).detail;
      };
      document.addEventListener('leeswijzer-answer', hear, { once: true });
      const detail = JSON.stringify({ name: asked, args: given });
      document.dispatchEvent(new CustomEvent('leeswijzer-ask', { detail }));
      document.removeEventListener('leeswijzer-answer', hear);
      return JSON.parse(answer);
    },
    name,
    args,
  ) as Promise<T>;
}

/** Opens a document with an article and waits until its words are marked. */
export async function openMarked(session: PageSession, html: string, query = ''): Promise<Tab> {
  const tab = await session.open(html, query);
  await until('words are marked', () => tab.evaluate(() => (CSS.highlights.get('leeswijzer-word')?.size ?? 0) > 0));
  return tab;
}

/** Rests the pointer on a character of a phrase. */
export async function rest(tab: Tab, phrase: string, offset: number): Promise<void> {
  await tab.hover(await placeOf(tab, phrase, offset));
}

/** The texts of the article once it has some that satisfy. */
export const textsWhere = (tab: Tab, what: string, satisfies: (texts: string[]) => boolean) =>
  until(what, async () => {
    const texts = await ask<string[] | null>(tab, 'texts');
    return texts && satisfies(texts) && texts;
  });
