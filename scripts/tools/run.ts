import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at its end. */
export const TOP = fileURLToPath(new URL('../../', import.meta.url));

interface RunOptions {
  readonly signal?: AbortSignal;
  /** Lets the program write to this terminal instead of collecting what it prints. */
  readonly show?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}
interface Ended {
  /** Exit code; 1 for a program that was ended by a signal. */
  readonly code: number;
  /** What it printed, both streams in order of arrival; empty where it was shown. */
  readonly output: string;
}

/** Runs a Node program of an installed package: `tool('wxt', ['build'])`. A failing exit code is an answer, no error. */
export function tool(name: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const [owner, command = owner] = name.split(':');
  // The script itself, not the wrapper in .bin, which differs between systems.
  const home = join(TOP, 'node_modules', owner ?? '');
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command?.split('/').at(-1) ?? ''];
  return node([join(home, script), ...args], options);
}

/** Runs Node in the repository's folder. */
export function node(args: readonly string[], { signal, show = false, env }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: TOP,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...(signal ? { signal } : {}),
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
