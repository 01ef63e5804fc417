import { node, tool } from './run.ts';
import { tidiness } from './tidy.ts';

/** One static check: its name and what it found, empty where all is well. */
export interface Check {
  readonly name: string;
  run(signal: AbortSignal): Promise<string>;
}
export interface Checked {
  readonly name: string;
  readonly passed: boolean;
}

const ROOMS = ['reading', 'glossary', 'learning', 'page', 'components', 'messaging', 'storage', 'entrypoints'];

const types = (project: string) => program(`types: ${project}`, 'typescript:tsc', ['-p', project]);

const CHECKS: readonly Check[] = [
  types('tsconfig.node.json'),
  types('tsconfig.json'),
  types('tsconfig.pure.json'),
  program('format and lint', '@biomejs/biome:biome', ['check', '--max-diagnostics=50', '.']),
  program('imports between rooms', 'dependency-cruiser:depcruise', [...ROOMS, 'scripts', 'tests', '--output-type=err']),
  program('dead code', 'knip', ['--no-progress']),
  {
    name: 'glossary',
    run: async (signal) => report(await node(['--import', 'tsx', 'scripts/glossary-check.ts'], { signal })),
  },
  {
    name: "glossary's forms in OpenTaal's word list",
    run: async (signal) => report(await node(['--import', 'tsx', 'scripts/glossary-witness.ts'], { signal })),
  },
  { name: 'tidiness', run: async () => tidiness() },
];

function program(name: string, command: string, args: readonly string[]): Check {
  return { name, run: async (signal) => report(await tool(command, args, { signal })) };
}

function report({ code, output }: { code: number; output: string }): string {
  return code === 0 ? '' : output || `ended with code ${code} and said nothing`;
}

/** Runs all static checks, two at a time, and prints each result as it comes. A check that crashes has failed. */
export async function runChecks(signal: AbortSignal): Promise<Checked[]> {
  const waiting = [...CHECKS];
  const done: Checked[] = [];
  const work = async () => {
    for (let check = waiting.shift(); check && !signal.aborted; check = waiting.shift()) {
      const started = Date.now();
      const found = await check.run(signal).catch((error: unknown) => String(error));
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${found ? 'FAIL' : 'pass'}  ${check.name} (${seconds} s)${found ? `\n${found.trimEnd()}` : ''}`);
      done.push({ name: check.name, passed: !found });
    }
  };
  await Promise.all([work(), work()]);
  return done;
}
