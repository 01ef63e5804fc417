import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, '.cache', 'bench');

/** The engine bundled as it ships: the loader that runs these scripts wraps every function that is made, and would be measured with it. */
export async function bundledEngine(): Promise<typeof import('./subject.ts')> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'subject.ts'),
      outDir: OUT,
      rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  return (await import(pathToFileURL(join(OUT, 'engine.mjs')).href)) as typeof import('./subject.ts');
}
