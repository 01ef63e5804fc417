import { join } from 'node:path';
import { Problem } from '../problem.mjs';
import { during } from '../progress.mjs';
import { TOP, tool } from './run.ts';

export type BrowserName = 'chrome' | 'firefox';

/** The folder of the extension as built for a browser. */
export function builtFor(browser: BrowserName): string {
  return join(TOP, '.output', `${browser}-mv3`);
}

/** Builds the extension and gives its folder. @throws {Problem} with the build's own output before it */
export async function build(browser: BrowserName, signal?: AbortSignal): Promise<string> {
  const { code, output } = await during(
    `Building the extension for ${browser}`,
    tool('wxt', ['build', '-b', browser, '--mv3'], signal ? { signal } : {}),
  );
  if (code !== 0) {
    process.stderr.write(output);
    throw new Problem(`The extension could not be built for ${browser}: mend what is said above, then run this again.`);
  }
  return builtFor(browser);
}
