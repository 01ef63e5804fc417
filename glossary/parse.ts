import type { Level, PartOfSpeech } from '../reading/types.ts';

/** One line of the source, its fields as written; '' where the line has "-". */
export interface SourceEntry {
  readonly file: string;
  readonly line: number;
  readonly pos: PartOfSpeech;
  /** With "+" after a separable particle, as written. */
  readonly lemma: string;
  readonly form1: string;
  readonly form2: string;
  readonly gloss: string;
  readonly level: Level;
  readonly parts: string;
}

/** A line that cannot be read, and why. */
export interface SourceProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export const SOURCE_CLASSES: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adjective',
  N: 'name',
  abbr: 'abbreviation',
  p: 'expression',
  adv: 'adverb',
  prep: 'preposition',
  conj: 'conjunction',
  pron: 'pronoun',
  det: 'determiner',
  num: 'numeral',
  intj: 'interjection',
  part: 'particle',
};
const LEVEL = /^(A1|A2|B1|B2|C1|C2)$/;

/** Reads a source file: its entries, and the lines that are none with the reason. Empty lines and # comments are passed over. */
export function parseSource(file: string, text: string): { entries: SourceEntry[]; problems: SourceProblem[] } {
  const entries: SourceEntry[] = [];
  const problems: SourceProblem[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const row = raw.replace(/\r$/, '');
    if (row === '' || row.startsWith('#')) continue;
    const read = parseLine(row);
    if (typeof read === 'string') problems.push({ file, line: i + 1, reason: read });
    else entries.push({ file, line: i + 1, ...read });
  }
  return { entries, problems };
}

function parseLine(row: string): Omit<SourceEntry, 'file' | 'line'> | string {
  const fields = row.split('|');
  if (fields.length !== 7) return `${fields.length} fields, not 7: POS|lemma|form1|form2|gloss|level|parts`;
  const [code, lemma, form1, form2, gloss, level, parts] = fields.map((f) => (f === '-' ? '' : f)) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const pos = Object.hasOwn(SOURCE_CLASSES, code) ? SOURCE_CLASSES[code] : undefined;
  if (!pos) return `no part of speech is called "${code}"; use one of ${Object.keys(SOURCE_CLASSES).join(' ')}`;
  if (!lemma) return 'the lemma is empty';
  if (!gloss) return `"${lemma}" has no gloss`;
  if (!LEVEL.test(level)) return `"${level}" is no level; use A1, A2, B1, B2, C1 or C2`;
  return { pos, lemma, form1, form2, gloss, level: level as Level, parts };
}
