import { runChecks } from '../tools/checks.ts';

/** `npm run check`: all static checks. */
export async function main(_args: readonly string[], signal: AbortSignal): Promise<number> {
  const results = await runChecks(signal);
  const failed = results.filter(({ passed }) => !passed);
  console.log(
    failed.length ? `${failed.length} of ${results.length} checks failed.` : `${results.length} checks passed.`,
  );
  return failed.length ? 1 : 0;
}
