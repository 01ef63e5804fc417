import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Problem } from '../problem.mjs';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const CHROMIUM_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe')],
};
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const FIREFOX_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')],
};

/**
 * A Chromium that loads an extension from a folder: LEESWIJZER_CHROMIUM, the system's, or Playwright's own.
 * @throws {Problem} when LEESWIJZER_CHROMIUM names something that cannot serve
 */
export function findChromium(): string | undefined {
  const named = process.env.LEESWIJZER_CHROMIUM;
  if (named) {
    mustRun('LEESWIJZER_CHROMIUM', named);
    if (isBranded(named)) {
      throw new Problem(
        'LEESWIJZER_CHROMIUM names a Google Chrome, which ignores --load-extension: name a Chromium, or unset it and Leeswijzer finds or fetches one.',
      );
    }
    return named;
  }
  const own = chromium.executablePath();
  return [...onPath(CHROMIUM_NAMES), ...(CHROMIUM_PLACES[process.platform] ?? []), own].find(
    (path) => isExecutable(path) && !isSnap(path),
  );
}

/** Whether a Chrome with Google's mark is installed, which looks as if it would do and does not. */
export function hasBrandedChrome(): boolean {
  return onPath(['google-chrome', 'google-chrome-stable']).length > 0;
}

/** A Firefox: LEESWIJZER_FIREFOX or the system's. @throws {Problem} when LEESWIJZER_FIREFOX names no program */
export function findFirefox(): string | undefined {
  const named = process.env.LEESWIJZER_FIREFOX;
  if (named) {
    mustRun('LEESWIJZER_FIREFOX', named);
    return named;
  }
  return [...onPath(FIREFOX_NAMES), ...(FIREFOX_PLACES[process.platform] ?? [])].find(
    (path) => isExecutable(path) && !isSnap(path),
  );
}

function mustRun(variable: string, path: string): void {
  if (!isExecutable(path)) throw new Problem(`${variable} names ${path}, which is no program: name one, or unset it.`);
}

function isBranded(path: string): boolean {
  // On Windows --version opens a window; the path tells enough there.
  if (process.platform === 'win32') return /Google[\\/]Chrome[\\/]/i.test(path);
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return version.startsWith('Google Chrome ') && !version.startsWith('Google Chrome for Testing');
  } catch {
    return false;
  }
}

/** A snap sees neither the temporary folder nor hidden ones, so it can read no profile of ours. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/bin/snap')) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending))).filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
