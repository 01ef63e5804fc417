import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExamples } from '../glossary/check/examples.ts';
import { checkGlossary } from '../glossary/check/index.ts';
import { readExamples, readSources } from './glossary-pack.ts';

const EXCEPTIONS = 'glossary/nl-en/exceptions.txt';

/** Checks the built-in glossary: one line for each finding, "file:line: lemma: reason (rule)"; exits 1 where there is any. */
const path = join(import.meta.dirname, '..', EXCEPTIONS);
const exceptions = existsSync(path) ? readFileSync(path, 'utf8') : '';
const sources = readSources();
const findings = [
  ...checkGlossary(sources, { file: EXCEPTIONS, text: exceptions }),
  ...checkExamples(sources, readExamples()),
];
for (const { file, line, subject, reason, rule } of findings)
  console.log(`${file}:${line}: ${subject}: ${reason} (${rule})`);
if (findings.length > 0) {
  console.log(`${findings.length} to mend in the glossary; glossary/README.md tells how.`);
  process.exitCode = 1;
}
