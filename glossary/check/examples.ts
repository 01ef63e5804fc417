import { LEVELS } from '../../reading/types.ts';
import type { SourceFile } from '../compile.ts';
import { baseForms, entryForms, verbSource } from '../entry-forms.ts';
import { exampleKey, isFor, markWord, parseExamples, type SourceExample } from '../examples.ts';
import { parseSource, SOURCE_CLASSES, type SourceEntry } from '../parse.ts';
import { americanSpelling } from './gloss.ts';
import { sortKey } from './order.ts';
import type { Finding } from './rule.ts';

/** Words of a sentence: fewer show nothing of the word's use, more are too long for a card. */
const LENGTH = { least: 4, most: 12 } as const;
/** Words up to this level, by its index, may stand in any sentence: an A1 word alone makes no sentence with A1 words alone. */
const ANYWHERE = LEVELS.indexOf('B1');

/** What the rules compare an example with. */
interface Glossary {
  readonly entries: ReadonlyMap<string, readonly SourceEntry[]>;
  /** Index of the easiest level at which some entry has this form, which is in lower case. */
  levelOf(form: string): number | undefined;
}

type Check = (example: SourceExample, entry: SourceEntry, glossary: Glossary) => string | undefined;

const RULES: Readonly<Record<string, Check>> = {
  'example-word': ({ sentence }, entry) =>
    markWord(entry, sentence) === undefined
      ? 'the sentence has no form of this word, or one half only; write one that has'
      : undefined,
  'example-length'({ sentence }) {
    const { length } = sentence.split(' ');
    return length < LENGTH.least || length > LENGTH.most
      ? `the sentence has ${length} words; make it ${LENGTH.least} to ${LENGTH.most}`
      : undefined;
  },
  'example-marks': ({ sentence, translation }) =>
    [sentence, translation].every(isWellMarked)
      ? undefined
      : 'sentence and translation begin with a capital, end with . ! or ?, and have single spaces and straight quotes',
  'example-words'({ sentence }, { lemma, level }, { levelOf }) {
    const own = new Set(lemma.toLowerCase().split(/[ +]/));
    const most = Math.max(LEVELS.indexOf(level), ANYWHERE);
    const words = lowerCaseWords(sentence).filter((word) => !own.has(word));
    const unknown = words.find((word) => levelOf(word) === undefined);
    if (unknown !== undefined) return `"${unknown}" is in no entry; mend its spelling or take another word`;
    const hard = words.find((word) => levelOf(word)! > most);
    return hard && `"${hard}" is harder (${LEVELS[levelOf(hard)!]}) than the word it is to show; take an easier one`;
  },
  'example-spelling': ({ translation }) => americanSpelling(translation),
};

/** Checks the example sentences against the entries: each line that cannot be read, then every rule on each, then their order. */
export function checkExamples(sources: readonly SourceFile[], exampleSources: readonly SourceFile[]): Finding[] {
  const glossary = glossaryOf(sources.flatMap(({ file, text }) => parseSource(file, text).entries));
  const read = exampleSources.map(({ file, text }) => parseExamples(file, text));
  const unread = read.flatMap((r) => r.problems).map((problem) => ({ ...problem, rule: 'line', subject: '' }));
  const examples = read.flatMap((r) => r.examples);
  return [
    ...unread,
    ...examples.flatMap((example) => ruleFindings(example, glossary)),
    ...repeatFindings(examples),
    ...placeFindings(examples),
  ];
}

function ruleFindings(example: SourceExample, glossary: Glossary): Finding[] {
  const homographs = glossary.entries.get(exampleKey(example)) ?? [];
  const meant = homographs.filter((entry) => isFor(example, entry));
  const [entry] = meant;
  if (!entry) return [finding(example, 'example-entry', 'no entry has this class and lemma; mend or remove the line')];
  if (meant.length > 1)
    return [finding(example, 'example-entry', 'several entries have this lemma; write one of their forms after "="')];
  return Object.entries(RULES).flatMap(([rule, check]) => {
    const reason = check(example, entry, glossary);
    return reason ? [finding(example, rule, reason)] : [];
  });
}

/** A second example of one entry, and a sentence that serves two. */
function repeatFindings(examples: readonly SourceExample[]): Finding[] {
  const seen = new Set<string>();
  return examples.flatMap((example) => {
    const { sentence } = example;
    const repeats = [exampleKey(example), sentence].some((text) => seen.has(text));
    seen.add(exampleKey(example)).add(sentence);
    return repeats ? [finding(example, 'example-repeats', 'its word or its sentence stands above; leave one')] : [];
  });
}

/** Lines in another file than their lemma's first letter says, or after one that they should come before. */
function placeFindings(examples: readonly SourceExample[]): Finding[] {
  let before: SourceExample | undefined;
  return examples.flatMap((example) => {
    const last = before?.file === example.file ? before : undefined;
    before = example;
    if (!example.file.endsWith(`/${exampleHome(example.lemma)}`))
      return [finding(example, 'example-file', `belongs in ${exampleHome(example.lemma)}; move it there`)];
    return last && compareExamples(last, example) > 0
      ? [finding(example, 'example-order', `comes before "${last.lemma}", which stands above it; move it up`)]
      : [];
  });
}

/** The file of a lemma's example, below the glossary's folder. */
const exampleHome = (lemma: string): string => `examples/${/[a-z]/.exec(sortKey(lemma))?.[0] ?? 'a'}.tsv`;

/** The order within a file: by lemma as the entries are, then by class as the list of classes has them. */
function compareExamples(a: Pick<SourceExample, 'lemma' | 'pos'>, b: Pick<SourceExample, 'lemma' | 'pos'>): number {
  const place = ({ lemma, pos }: typeof a) =>
    `${sortKey(lemma)} ${lemma} ${String(CLASSES.indexOf(pos)).padStart(2, '0')}`;
  return place(a) < place(b) ? -1 : Number(place(a) > place(b));
}
const CLASSES = Object.values(SOURCE_CLASSES);

const isWellMarked = (text: string): boolean =>
  /^(['"]|'[a-z] )?[\p{Lu}\d€]/u.test(text) && /[.!?]["']?$/.test(text) && !/ {2}|[“”‘’«»]|^ | $/.test(text);

/** Words that are no names: those with a capital are not looked at. What is left of 's and 't is no word. */
function lowerCaseWords(sentence: string): string[] {
  const words = sentence.match(/\p{L}[\p{L}\p{M}'-]+/gu) ?? [];
  return words.filter((word) => word === word.toLowerCase());
}

function glossaryOf(entries: readonly SourceEntry[]): Glossary {
  const levels = new Map<string, number>();
  for (const entry of entries) {
    const own = LEVELS.indexOf(entry.level);
    const apart = entry.pos === 'verb' && entry.lemma.includes('+') ? baseForms(verbSource(entry)) : [];
    for (const [form] of [...entryForms(entry), ...apart])
      for (const word of form.toLowerCase().split(' ')) levels.set(word, Math.min(levels.get(word) ?? own, own));
  }
  const table = new Map<string, SourceEntry[]>();
  for (const entry of entries) table.set(exampleKey(entry), [...(table.get(exampleKey(entry)) ?? []), entry]);
  return { entries: table, levelOf: (form) => levels.get(form) };
}

const finding = ({ file, line, lemma }: SourceExample, rule: string, reason: string): Finding => ({
  file,
  line,
  rule,
  subject: lemma,
  reason,
});
