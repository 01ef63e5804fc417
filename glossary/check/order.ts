import { splitSenses } from '../entries.ts';
import type { SourceEntry } from '../parse.ts';
import type { Finding } from './rule.ts';

/** What a file is sorted by: the lemma in lower case, without diacritics, spaces, punctuation and "zich ". */
export const sortKey = (lemma: string): string =>
  lemma
    .replace(/^zich /, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Lines that stand after one they should come before, file by file. */
export function orderFindings(entries: readonly SourceEntry[]): Finding[] {
  const findings: Finding[] = [];
  let before: SourceEntry | undefined;
  for (const entry of entries) {
    if (before?.file === entry.file && sortKey(entry.lemma) < sortKey(before.lemma))
      findings.push(finding(entry, 'order', `comes before "${before.lemma}", which stands above it; move it up`));
    before = entry;
  }
  return findings;
}

/** Lines that say what another line says already: same class, lemma and forms. */
export function duplicateFindings(entries: readonly SourceEntry[]): Finding[] {
  const seen = new Map<string, SourceEntry>();
  return entries.flatMap((entry) => {
    const { pos, lemma, form1, form2 } = entry;
    const key = [pos, lemma, ...(pos === 'expression' ? [] : [form1, form2])].join('|');
    const first = seen.get(key);
    seen.set(key, first ?? entry);
    return first
      ? [finding(entry, 'duplicate', `stands already in ${first.file}:${first.line}; put both into one line`)]
      : [];
  });
}

/** An expression without the slots that stand for a person or thing: "iets in de gaten houden" is "in de gaten houden". */
const withoutSlots = (lemma: string): string => lemma.replace(/\b(iets|iemands?)\b ?/g, '').trim();

/** Expressions that differ by a slot only, and verbs that stand beside the reflexive verb that they only repeat. */
export function nearDuplicateFindings(entries: readonly SourceEntry[]): Finding[] {
  const expressions = new Set(entries.filter((e) => e.pos === 'expression').map((e) => e.lemma));
  const reflexive = new Set(entries.filter((e) => e.pos === 'verb' && e.lemma.startsWith('zich ')).map((e) => e.lemma));
  return entries.flatMap((entry) => {
    const { pos, lemma, gloss } = entry;
    const bare = pos === 'expression' ? withoutSlots(lemma) : lemma;
    if (bare !== lemma && expressions.has(bare))
      return [finding(entry, 'near-duplicate', `is "${bare}" with a slot; keep one of the two`)];
    const repeats =
      pos === 'verb' && reflexive.has(`zich ${lemma}`) && splitSenses(gloss).every((s) => s.includes('(zich ~)'));
    return repeats ? [finding(entry, 'near-duplicate', `repeats "zich ${lemma}"; keep that one`)] : [];
  });
}

/** Lines of one class that differ in spelling marks only and begin with the same sense: exkoning beside ex-koning. */
export function variantFindings(entries: readonly SourceEntry[]): Finding[] {
  const seen = new Map<string, SourceEntry>();
  return entries.flatMap((entry) => {
    const first = splitSenses(entry.gloss)[0];
    // A name is found in a text as it is written there, so that each of its spellings stands.
    if (['expression', 'abbreviation', 'name'].includes(entry.pos)) return [];
    const key = [entry.pos, sortKey(entry.lemma), first].join('|');
    const other = seen.get(key);
    seen.set(key, other ?? entry);
    return other &&
      other.lemma !== entry.lemma &&
      other.lemma !== `zich ${entry.lemma}` &&
      entry.lemma !== `zich ${other.lemma}`
      ? [
          finding(
            entry,
            'variant',
            `is "${other.lemma}" in another spelling; keep the one that the official spelling gives`,
          ),
        ]
      : [];
  });
}

/** The file that an entry belongs in, below the glossary's folder: nouns/a.psv, names/city.psv, adverbs.psv. */
export function homeOf({ pos, lemma, form1 }: Pick<SourceEntry, 'pos' | 'lemma' | 'form1'>): string {
  if (pos === 'name') return `names/${form1}.psv`;
  const folder = FOLDERS[pos];
  if (folder) return `${folder}/${/[a-z]/.exec(sortKey(lemma))?.[0] ?? 'a'}.psv`;
  return FILES[pos] ?? `${pos}s.psv`;
}
const FOLDERS: Readonly<Record<string, string>> = {
  noun: 'nouns',
  verb: 'verbs',
  adjective: 'adjectives',
  expression: 'expressions',
};
const FILES: Readonly<Record<string, string>> = {
  pronoun: 'function-words/pronouns.psv',
  conjunction: 'function-words/conjunctions.psv',
  preposition: 'function-words/prepositions.psv',
  determiner: 'function-words/determiners.psv',
  particle: 'function-words/particles.psv',
};

/** Lines that stand in another file than they would be looked for in. */
export function homeFindings(entries: readonly SourceEntry[]): Finding[] {
  return entries.flatMap((entry) =>
    entry.file.endsWith(`/${homeOf(entry)}`)
      ? []
      : [finding(entry, 'file', `belongs in ${homeOf(entry)}; move it there`)],
  );
}

const finding = ({ file, line, lemma }: SourceEntry, rule: string, reason: string): Finding => ({
  file,
  line,
  rule,
  subject: lemma,
  reason,
});
