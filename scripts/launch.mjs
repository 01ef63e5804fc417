// What every command shares: packages first, then its TypeScript part; one sentence for each failure.
import { ensureInstalled } from './install.mjs';
import { Problem } from './problem.mjs';

/**
 * Runs a command written in TypeScript and sets the exit code.
 * @param {URL} module whose `main(args, signal)` is the command; it returns the exit code, 0 where it returns none
 */
export async function launch(module) {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort(new Problem('Stopped.')));
  try {
    await ensureInstalled(stop.signal);
    const { register } = await import('tsx/esm/api');
    register();
    const { main } = await import(module.href);
    process.exitCode = (await main(process.argv.slice(2), stop.signal)) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (stop.signal.aborted) return;
    if (!(error instanceof Problem)) console.error(error);
    console.error(
      error instanceof Problem
        ? error.message
        : 'This is a fault in Leeswijzer: please report it with the lines above.',
    );
  }
}
