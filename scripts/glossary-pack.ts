import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGlossary, type SourceFile } from '../glossary/compile.ts';
import { type PackFile, readPackFile, writePackFile } from '../glossary/pack/file.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = join(ROOT, 'glossary', 'nl-en');
/** What the compiler is made of: another compiler makes another pack of the same source. */
const COMPILER = ['glossary', 'reading/inflection', 'reading/types.ts', 'scripts/glossary-pack.ts'];

/** Compiled packs that stay: this one, and those of the last changes, which a step back or a running build may want. */
const KEPT_PACKS = 3;

/** The source of the built-in glossary, in a fixed order; file names are relative to the repository. */
export function readSources(): SourceFile[] {
  return filesBelow(SOURCE, '.psv').map((path) => ({ file: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}

/** The example sentences of the built-in glossary, as `readSources` gives the entries. */
export function readExamples(): SourceFile[] {
  return filesBelow(SOURCE, '.tsv').map((path) => ({ file: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}

/**
 * The path of the compiled built-in pack, compiled when its source or the compiler has changed since.
 * @throws GlossaryError on malformed lines
 */
export function builtInPack(): string {
  const hash = createHash('sha256');
  const compiler = COMPILER.flatMap((part) =>
    part.endsWith('.ts') ? [join(ROOT, part)] : filesBelow(join(ROOT, part), '.ts'),
  );
  for (const path of [...compiler, ...filesBelow(SOURCE, '.psv'), ...filesBelow(SOURCE, '.tsv')])
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  const out = join(ROOT, '.cache', `nl-en-${hash.digest('hex').slice(0, 16)}.pack`);
  if (!existsSync(out)) {
    mkdirSync(dirname(out), { recursive: true });
    const unfinished = `${out}.${process.pid}`;
    writeFileSync(unfinished, writePackFile(compileGlossary('nl-en', readSources(), readExamples())));
    renameSync(unfinished, out);
    keepNewest(dirname(out));
  }
  return out;
}

/** Removes all packs but the newest: each is seven megabytes, and every change of the source makes another. */
export function keepNewest(folder: string): void {
  // A pack that another run removes meanwhile counts as the oldest.
  const madeAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => ({ path: join(folder, name), at: madeAt(join(folder, name)) }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of packs.slice(KEPT_PACKS)) rmSync(path, { force: true });
}

/** The built-in pack, open for reading in Node. */
export function loadPack(): PackFile {
  const bytes = readFileSync(builtInPack());
  return readPackFile(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
