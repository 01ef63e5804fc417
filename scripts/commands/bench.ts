import { engineFigures } from '../bench/engine.ts';
import type { Figure } from '../bench/measure.ts';
import { pageFigures } from '../bench/page.ts';
import { sizeFigures } from '../bench/sizes.ts';
import { findChromium } from '../browser/find.ts';
import { during } from '../progress.mjs';
import { build } from '../tools/build.ts';

/** `npm run bench [-- FILE ...]`: how long a reader waits and how much is loaded, on texts of one's own too. It prints; it judges nothing. */
export async function main(files: readonly string[], signal: AbortSignal): Promise<void> {
  table('Engine, in Node', await during('Measuring the engine', engineFigures(files)));
  const extension = await build('chrome', signal);
  table('Sizes', await during('Packing', sizeFigures(signal)));
  const executable = findChromium();
  if (executable) table('In Chromium', await during('Measuring in Chromium', pageFigures(executable, extension)));
  else console.log('In Chromium: not measured, none was found.');
}

function table(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, note } of figures) {
    console.log(`  ${what.padEnd(width)}  ${value.padStart(16)}${note ? `   ${note}` : ''}`);
  }
}
