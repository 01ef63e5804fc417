import type { PartOfSpeech } from '../../reading/types.ts';
import type { SourceFile } from '../compile.ts';
import { entryForms, runningLemma } from '../entry-forms.ts';
import { parseSource, type SourceEntry } from '../parse.ts';
import { ADJECTIVE_RULES } from './adjectives.ts';
import { FORM_RULES } from './form.ts';
import { GLOSS_RULES } from './gloss.ts';
import { HEAD_RULES } from './heads.ts';
import { LEVEL_RULES } from './levels.ts';
import { NOUN_RULES } from './nouns.ts';
import { duplicateFindings, homeFindings, nearDuplicateFindings, orderFindings, variantFindings } from './order.ts';
import { PARTS_RULES } from './parts.ts';
import type { Finding, Headwords, Rule } from './rule.ts';
import { VERB_RULES } from './verbs.ts';

const RULES: readonly Rule[] = [
  ...FORM_RULES,
  ...GLOSS_RULES,
  ...NOUN_RULES,
  ...VERB_RULES,
  ...ADJECTIVE_RULES,
  ...PARTS_RULES,
  ...HEAD_RULES,
  ...LEVEL_RULES,
];

/**
 * Checks a glossary's sources: lines that cannot be read, then every rule on every entry, in the order of the files.
 * @param exceptions lines "rule|lemma" ("parts-exist|part"); one that nothing needs any more is itself a finding. Its file is `exceptions.file`
 */
export function checkGlossary(sources: readonly SourceFile[], exceptions: SourceFile): Finding[] {
  const read = sources.map(({ file, text }) => parseSource(file, text));
  const entries = read.flatMap((r) => r.entries);
  const unread = read.flatMap((r) => r.problems).map((problem) => ({ ...problem, rule: 'line', subject: '' }));
  const headwords = headwordsOf(entries);
  const found = [
    ...entries.flatMap((entry) => findingsOf(entry, headwords)),
    ...orderFindings(entries),
    ...duplicateFindings(entries),
    ...nearDuplicateFindings(entries),
    ...variantFindings(entries),
    ...homeFindings(entries),
  ];
  return [...unread, ...withoutExceptions(found, exceptions)];
}

function findingsOf(entry: SourceEntry, headwords: Headwords): Finding[] {
  const { file, line, lemma } = entry;
  return RULES.filter(({ classes }) => !classes || classes.includes(entry.pos)).flatMap(({ name, check }) => {
    const found = check(entry, headwords);
    if (!found) return [];
    return [{ file, line, rule: name, ...(typeof found === 'string' ? { subject: lemma, reason: found } : found) }];
  });
}

function withoutExceptions(found: readonly Finding[], { file, text }: SourceFile): Finding[] {
  const lines = text.split('\n').map((row) => row.trim());
  const allowed = new Set(lines.filter((row) => row !== '' && !row.startsWith('#')));
  const needed = new Set(found.map(({ rule, subject }) => `${rule}|${subject}`));
  const idle = lines.flatMap((row, i): Finding[] =>
    allowed.has(row) && !needed.has(row)
      ? [{ file, line: i + 1, rule: 'exception', subject: row, reason: 'no line needs this exception; take it out' }]
      : [],
  );
  return [...found.filter(({ rule, subject }) => !allowed.has(`${rule}|${subject}`)), ...idle];
}

function headwordsOf(entries: readonly SourceEntry[]): Headwords {
  const table = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const lemma = runningLemma(entry);
    const list = table.get(lemma);
    if (list) list.push(entry);
    else table.set(lemma, [entry]);
  }
  const forms = new Set(entries.flatMap((entry) => entryForms(entry).map(([form]) => form.toLowerCase())));
  const of = (lemma: string): readonly SourceEntry[] => table.get(lemma) ?? [];
  return {
    of,
    isForm: (word) => forms.has(word.toLowerCase()),
    ofClass: (pos: PartOfSpeech, lemma) => of(lemma).filter((entry) => entry.pos === pos),
  };
}
