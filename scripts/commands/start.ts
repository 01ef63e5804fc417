import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox, hasBrandedChrome } from '../browser/find.ts';
import { openChromium, openFirefox } from '../browser/visible.ts';
import { Problem } from '../problem.mjs';
import { build } from '../tools/build.ts';
import { type OpenedPage, openPage } from '../tools/page.ts';
import { tool } from '../tools/run.ts';
import { shoot } from '../tools/shot.ts';

const USAGE = `npm start opens a browser with Leeswijzer on an article.
npm start -- [--firefox] [--page FILE_OR_URL] [--shot FILE.png [--dark] [--width N]]
  --firefox      in Firefox instead of Chromium
  --page         another page: an address, an HTML file, or a text file with one paragraph a line
  --shot         no window: opens the card on the first split verb of the page and writes a picture of it
  --dark         the picture in dark colours
  --width        the picture's width in pixels (1280)`;

interface Wishes {
  readonly firefox: boolean;
  readonly page?: string;
  readonly shot?: string;
  readonly dark: boolean;
  readonly width: number;
}

/** `npm start`: the extension in a browser, on an article. */
export async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const wishes = wishesOf(args);
  if (!wishes) {
    console.log(USAGE);
    return 0;
  }
  mustHaveDisplay(wishes);
  const page = await openPage(wishes.page);
  try {
    const executable = wishes.firefox ? firefox() : await chromium(signal);
    const extension = await build(wishes.firefox ? 'firefox' : 'chrome', signal);
    await (wishes.shot
      ? picture(wishes, wishes.shot, executable, extension, page)
      : window(wishes, executable, extension, page, signal));
  } finally {
    await page.close();
  }
  return 0;
}

function wishesOf(args: readonly string[]): Wishes | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        firefox: { type: 'boolean', default: false },
        page: { type: 'string' },
        shot: { type: 'string' },
        dark: { type: 'boolean', default: false },
        width: { type: 'string', default: '1280' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return undefined;
    const width = Number(values.width);
    if (!Number.isInteger(width) || width < 320 || width > 4000) {
      throw new Problem(`--width is a number of pixels from 320 to 4000, not "${values.width}".`);
    }
    const { page, shot, firefox, dark } = values;
    return { firefox, dark, width, ...(page !== undefined && { page }), ...(shot !== undefined && { shot }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${(error as Error).message.split('. ')[0]}. Run npm start -- --help to see what there is.`);
  }
}

function mustHaveDisplay({ shot }: Wishes): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (shot || process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return;
  throw new Problem(
    'There is no display to open a window on: run this in a desktop session, or write a picture with npm start -- --shot card.png.',
  );
}

function firefox(): string {
  const found = findFirefox();
  if (found) return found;
  throw new Problem(
    'No Firefox was found: install one (on Debian: firefox-esr), or name its program in LEESWIJZER_FIREFOX.',
  );
}

async function chromium(signal: AbortSignal): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const chrome = hasBrandedChrome() ? 'Google Chrome is here but ignores --load-extension. ' : '';
  console.log(`${chrome}No Chromium was found; fetching the one of Playwright.`);
  const { code } = await tool('playwright-core', ['install', 'chromium'], { signal, show: true });
  const fetched = code === 0 ? findChromium() : undefined;
  if (fetched) return fetched;
  throw new Problem(
    `${chrome}No Chromium was found and none could be fetched: install one (on Debian: chromium), or name its program in LEESWIJZER_CHROMIUM.`,
  );
}

async function picture(
  wishes: Wishes,
  file: string,
  executable: string,
  extension: string,
  page: OpenedPage,
): Promise<void> {
  const { png, word } = await shoot(executable, { ...wishes, extension }, page.url);
  try {
    writeFileSync(file, png);
  } catch (error) {
    throw new Problem(
      `The picture could not be written (${(error as Error).message}): name a file in a folder that exists.`,
    );
  }
  console.log(`Wrote ${file}: the card of "${word}".`);
}

async function window(
  { firefox }: Wishes,
  executable: string,
  extension: string,
  page: OpenedPage,
  signal: AbortSignal,
): Promise<void> {
  console.log(`Opening ${page.url} in ${firefox ? 'Firefox' : 'Chromium'}; close the window or press Ctrl-C to end.`);
  await (firefox ? openFirefox : openChromium)(executable, extension, page.url, signal);
}
