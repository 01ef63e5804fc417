import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.mjs';
import { during } from '../progress.mjs';
import { TOP } from '../tools/run.ts';
import { switches } from './chromium.ts';
import { launchFirefox } from './firefox-process.ts';

/** A profile of its own that stays, so that what is saved today is there tomorrow. */
const profileOf = (browser: string) => {
  const profile = join(TOP, '.cache', browser);
  mkdirSync(profile, { recursive: true });
  return profile;
};

/** Opens a Chromium window with the extension on a page; resolves when the window is closed or the signal given. */
export async function openChromium(
  executable: string,
  extension: string,
  url: string,
  signal: AbortSignal,
): Promise<void> {
  // Chromium offers to translate the page, in a bubble over it.
  const args = [
    `--user-data-dir=${profileOf('chromium')}`,
    '--disable-features=Translate',
    ...switches(extension),
    url,
  ];
  const started = Date.now();
  const chromium = spawn(executable, args, { stdio: 'ignore', signal });
  const code = await ended(chromium);
  if (signal.aborted) return;
  if (code !== 0) throw new Problem(`Chromium ended with code ${code}: try another one, named in LEESWIJZER_CHROMIUM.`);
  if (Date.now() - started < 2000) {
    throw new Problem(
      'Chromium closed at once, as it does when a window of an earlier npm start is open: close that one first.',
    );
  }
}

/** The same in Firefox, where the extension is installed for the session. */
export async function openFirefox(
  executable: string,
  extension: string,
  url: string,
  signal: AbortSignal,
): Promise<void> {
  const options = { profile: profileOf('firefox'), headless: false, signal };
  const { process, marionette } = await during('Starting Firefox', launchFirefox(executable, options));
  const end = ended(process);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  await marionette.send('WebDriver:Navigate', { url });
  await end;
}

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => (error.name === 'AbortError' ? resolve(0) : reject(error)));
    child.once('exit', (code) => resolve(code ?? 0));
  });
}
