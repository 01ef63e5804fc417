import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './run.ts';

const NOT_OURS = new Set(['.git', 'node_modules', '.output', '.wxt', '.cache']);
const SOURCE = /\.(ts|tsx|mjs|cjs|css|html)$/;
const TEXT = /\.(ts|tsx|mjs|cjs|css|html|md|json|psv|txt)$|(^|\/)\.ci\/run$/;
const MOST_LINES = 250;
/** Put together here so that this file does not hold what it looks for. */
const MACHINE = new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'root', 'home', 'Users'].join('|')})/\\w`);
const LEFT_OPEN = new RegExp(
  `\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b|@ts-(${'ignore'}|${'nocheck'})|(biome|eslint)-(${'ignore'}|${'disable'})` +
    `|\\b(it|test|describe)\\.(${'only'}|${'todo'})\\(`,
);

/** What no other tool checks: nothing left open, no path of one machine, no file grown past a room's size. */
export function tidiness(): string {
  return [...files('')]
    .flatMap((file) => (TEXT.test(file) && file !== 'package-lock.json' ? complaints(file) : []))
    .join('\n');
}

function complaints(file: string): string[] {
  const lines = readFileSync(join(TOP, file), 'utf8').split('\n');
  const found = lines.flatMap((line, index) => {
    const at = `${file}:${index + 1}`;
    return [
      ...(MACHINE.test(line) ? [`${at}: names a path of one machine`] : []),
      ...(SOURCE.test(file) && LEFT_OPEN.test(line) ? [`${at}: leaves something open or switches a check off`] : []),
    ];
  });
  if (SOURCE.test(file) && lines.length > MOST_LINES)
    found.push(`${file}: ${lines.length} lines; does it hold two things?`);
  return found;
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(join(TOP, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory() && !NOT_OURS.has(entry.name)) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}
