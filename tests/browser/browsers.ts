import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { startChromium } from '../../scripts/browser/chromium.ts';
import type { Driver } from '../../scripts/browser/driver.ts';
import { findChromium, findFirefox } from '../../scripts/browser/find.ts';
import { startFirefox } from '../../scripts/browser/firefox.ts';
import { type Content, type Site, serve } from '../../scripts/browser/site.ts';
import { builtFor } from '../../scripts/tools/build.ts';
import { SAMPLE } from '../../scripts/tools/page.ts';

/** Sites of the tests. The browser is behind a proxy that answers for them and reaches nothing else. */
export const SLUISKRANT = 'http://sluiskrant.example/index.html';
export const ELSEWHERE = 'http://elders.example/bakker';
export const ENGLISH = 'http://english.example/ferryman';
export const GERMAN = 'http://deutsch.example/uhr';
export const RECALL = 'http://haven.example/prijs';

const PAGES: Record<string, string> = {
  [ELSEWHERE]: 'elsewhere',
  [ENGLISH]: 'english',
  [GERMAN]: 'german',
  [RECALL]: 'recall',
};

/** The browsers that the tests drive; one that is not installed has no executable. */
export const BROWSERS = [
  { name: 'Chromium' as const, executable: findChromium(), start: startChromium, extension: builtFor('chrome') },
  { name: 'Firefox' as const, executable: findFirefox(), start: startFirefox, extension: builtFor('firefox') },
];

/** A browser with the extension, and what it asked of the network. */
export interface Session {
  readonly driver: Driver;
  readonly site: Site;
}

/**
 * Runs the same scenario in each browser, with one session for all its tests, in order. A browser that is not
 * installed is skipped by name.
 * @param scenario defines the tests; the session is there once they run
 * @param elsewhere what stands at addresses besides the sites of the tests
 */
export function inEachBrowser(
  title: string,
  scenario: (session: () => Session) => void,
  elsewhere: (url: URL) => Content | undefined = () => undefined,
): void {
  for (const { name, executable, start, extension } of BROWSERS) {
    describe.skipIf(!executable)(`${title}, in ${name}`, () => {
      let session: Session | undefined;
      beforeAll(async () => {
        if (!existsSync(join(extension, 'manifest.json')))
          throw new Error(`${extension} is not there: npm test builds it first.`);
        const site = await serve((url) => elsewhere(url) ?? contentAt(url));
        const driver = await start(executable ?? '', { extension, proxy: site.proxy });
        session = { driver, site };
      });
      afterAll(async () => {
        await session?.driver.close();
        await session?.site.close();
      });
      scenario(() => {
        if (!session) throw new Error(`${name} did not start.`);
        return session;
      });
    });
  }
}

function contentAt(url: URL): Content | undefined {
  if (url.host === new URL(SLUISKRANT).host) return { file: join(SAMPLE, '..', url.pathname) };
  const page = PAGES[url.href];
  return page ? { file: join(import.meta.dirname, 'pages', `${page}.html`) } : undefined;
}
