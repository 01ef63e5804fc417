import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../browser/find.ts';
import { build } from '../tools/build.ts';
import { runChecks } from '../tools/checks.ts';
import { type Counts, countsOf, sum } from '../tools/counts.ts';
import { TOP, tool } from '../tools/run.ts';

type Step = (signal: AbortSignal) => Promise<Counts>;

const STEPS: readonly (readonly [title: string, Step])[] = [
  ['Static checks', staticChecks],
  ['Unit tests', (signal) => vitest('unit', 'dot', signal)],
  ['Build for Chromium', (signal) => builds('chrome', signal)],
  ['Build for Firefox', (signal) => builds('firefox', signal)],
  ['Browser tests', browserTests],
];

/** `npm test`: everything there is to check. The last line has the counts. */
export async function main(_args: readonly string[], signal: AbortSignal): Promise<number> {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, step] of STEPS) {
    console.log(`\n== ${title}`);
    const started = Date.now();
    const own = await step(signal).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    if (signal.aborted) return 1;
    console.log(`   ${title}: ${line(own)} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
    counts = sum(counts, own);
  }
  console.log(`\n${line(counts)}`);
  return counts.failed ? 1 : 0;
}

const line = ({ passed, failed, skipped }: Counts) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

async function staticChecks(signal: AbortSignal): Promise<Counts> {
  const results = await runChecks(signal);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

async function builds(browser: 'chrome' | 'firefox', signal: AbortSignal): Promise<Counts> {
  await build(browser, signal);
  return { passed: 1, failed: 0, skipped: 0 };
}

function browserTests(signal: AbortSignal): Promise<Counts> {
  if (!findChromium()) console.log('SKIP  Chromium: none found (install one or name it in LEESWIJZER_CHROMIUM)');
  if (!findFirefox()) console.log('SKIP  Firefox: none found (install one or name it in LEESWIJZER_FIREFOX)');
  return vitest('browser', 'verbose', signal);
}

async function vitest(project: string, reporter: string, signal: AbortSignal): Promise<Counts> {
  const folder = join(TOP, '.cache');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${project}-results.json`);
  const reporters = [`--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await tool('vitest', ['run', '--project', project, ...reporters], { signal, show: true });
  return countsOf(file, code);
}
