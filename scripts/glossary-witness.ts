import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EnglishFinding, englishWords, hearEnglish } from '../glossary/check/english.ts';
import { type Disagreement, exceptionRows, hearWitness, type Testimony, weigh } from '../glossary/check/witness.ts';
import { parseSource } from '../glossary/parse.ts';
import { readSources } from './glossary-pack.ts';
import { openWordLists } from './tools/word-lists.ts';

const EXCEPTIONS = 'glossary/nl-en/witness.txt';
const EXAMPLES = 8;

const sample = <T>(items: readonly T[]): T[] => {
  const step = Math.max(1, Math.floor(items.length / EXAMPLES));
  return items.filter((_, i) => i % step === 0).slice(0, EXAMPLES);
};
const line = (name: string, counts: readonly number[], examples: readonly string[]) =>
  `${name.padEnd(28)}${counts.map((n) => String(n).padStart(7)).join('')}  ${examples.join(', ')}`;

/** A line for each kind of form: how many were asked for, how many are contradicted and how many the list does not have. */
function table({ asked, disagreements }: Testimony, english: readonly EnglishFinding[], words: number): string[] {
  const rows = [...asked].map(([feature, count]) => {
    const of = disagreements.filter((d) => d.feature === feature);
    const silent = of.filter(({ rivals }) => rivals.length === 0);
    return line(
      feature,
      [count, of.length - silent.length, silent.length],
      sample(silent).map(({ form }) => form),
    );
  });
  const rare = [...new Set(english.filter(({ american }) => !american).map(({ word }) => word))];
  const gloss = line('english', [words, english.filter(({ american }) => american).length, rare.length], sample(rare));
  return [`${'form'.padEnd(28)}  asked contra absent  absent, for example`, ...rows, gloss];
}

const said = ({ entry, feature, form, rivals }: Disagreement) =>
  `${entry.file}:${entry.line}: ${entry.lemma}: the ${feature} "${form}" is not in the word list, which has "${rivals.join('", "')}"`;
const saidOfEnglish = ({ entry, word }: EnglishFinding) =>
  `${entry.file}:${entry.line}: ${entry.lemma}: "${word}" is in the American word list only; write it the British way`;

/** All that the lists do not have of one kind, for reading: "--absent plural", "--absent english". */
function printAbsent(kind: string, { disagreements }: Testimony, english: readonly EnglishFinding[]): void {
  for (const { entry, feature, form, rivals } of disagreements)
    if (feature === kind && rivals.length === 0) console.log(`${entry.pos}|${entry.lemma}|${form}`);
  if (kind !== 'english') return;
  for (const { entry, word, american } of english) if (!american) console.log(`${entry.pos}|${entry.lemma}|${word}`);
}

function printVerdict(testimony: Testimony, english: readonly EnglishFinding[]): number {
  const exceptions = readFileSync(join(import.meta.dirname, '..', EXCEPTIONS), 'utf8');
  const american = english.filter((finding) => finding.american);
  const rows = american.map(({ word }) => `english|${word}`);
  const { contradictions, idle } = weigh(
    { ...testimony, unknown: new Set([...testimony.unknown, ...rows]) },
    exceptions,
  );
  const allowed = exceptionRows(exceptions);
  const messages = [
    ...contradictions.map(said),
    ...american.filter(({ word }) => !allowed.has(`english|${word}`)).map(saidOfEnglish),
    ...idle.map((row) => `${EXCEPTIONS}:${row.line}: ${row.row}: nothing needs this exception; take it out`),
  ];
  for (const message of messages) console.log(message);
  if (messages.length > 0) console.log(`${messages.length} to mend; what is right on purpose goes to ${EXCEPTIONS}.`);
  return messages.length;
}

/**
 * `npm run glossary:witness [-- --absent KIND]`: OpenTaal's word list on every form that the glossary has or generates, and
 * English ones on its glosses. Prints a table and all contradictions that are no exceptions, and exits 1 where there is one.
 */
const lists = await openWordLists();
const entries = readSources().flatMap(({ file, text }) => parseSource(file, text).entries);
const testimony = hearWitness(entries, lists.dutch);
const english = hearEnglish(entries, lists.british, lists.american);
const [option, kind] = process.argv.slice(2);
if (option === '--absent' && kind) printAbsent(kind, testimony, english);
else {
  for (const row of table(testimony, english, entries.flatMap(englishWords).length)) console.log(row);
  process.exitCode = printVerdict(testimony, english) > 0 ? 1 : 0;
}
