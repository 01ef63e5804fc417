import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { keepNewest } from '../../scripts/glossary-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-packs-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps the three newest packs, and whatever is no pack', () => {
  const made = { 'e.pack': 1, 'a.pack': 2, 'd.pack': 3, 'b.pack': 4, 'c.pack': 5, 'results.json': 0 };
  for (const [name, at] of Object.entries(made)) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), at, at);
  }
  keepNewest(folder);
  expect(readdirSync(folder).sort()).toEqual(['b.pack', 'c.pack', 'd.pack', 'results.json']);
});
