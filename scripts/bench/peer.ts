import { spawnSync } from 'node:child_process';

/**
 * Seconds that hunspell needs to stem the same paragraphs, its start left out: it is the dictionary lemmatiser that
 * every system has a package of. Undefined where it or its Dutch dictionary is not installed.
 */
export function hunspellSeconds(paragraphs: readonly string[]): number | undefined {
  const run = (input: string) => {
    const started = performance.now();
    const { status } = spawnSync('hunspell', ['-d', 'nl', '-s', '-i', 'utf-8'], { input, maxBuffer: 1 << 30 });
    return status === 0 ? (performance.now() - started) / 1000 : undefined;
  };
  const start = run('de\n');
  const whole = start && run(`${paragraphs.join('\n')}\n`);
  return start && whole && whole - start;
}
