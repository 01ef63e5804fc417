import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Problem } from '../problem.mjs';
import { builtFor } from '../tools/build.ts';
import { TOP, tool } from '../tools/run.ts';
import { type Figure, kilobytes } from './measure.ts';

const SCRIPTS = { gate: 'content-scripts/gate.js', reader: 'reader.js', background: 'background.js' };

/** What is loaded into every page, into a Dutch one, and what a reader downloads. */
export async function sizeFigures(signal: AbortSignal): Promise<Figure[]> {
  const folder = builtFor('chrome');
  const scripts = Object.entries(SCRIPTS).map(([what, file]) => {
    const bytes = readFileSync(join(folder, file));
    return { what, value: kilobytes(bytes.length), note: `${kilobytes(gzipSync(bytes).length)} gzipped` };
  });
  const pack = readdirSync(folder).find((name) => name.endsWith('.pack'));
  const { code, output } = await tool('wxt', ['zip', '-b', 'chrome', '--mv3'], { signal });
  const zip = /[\w.-]+-chrome\.zip/.exec(output)?.[0];
  if (code !== 0 || !zip || !pack) throw new Problem(`The package could not be made:\n${output}`);
  return [
    ...scripts,
    { what: 'glossary pack', value: kilobytes(statSync(join(folder, pack)).size) },
    { what: 'package for Chromium (zip)', value: kilobytes(statSync(join(TOP, '.output', zip)).size) },
  ];
}
