import type { PartOfSpeech } from '../reading/types.ts';
import { baseForms, entryForms, verbSource } from './entry-forms.ts';
import { SOURCE_CLASSES, type SourceEntry, type SourceProblem } from './parse.ts';
import type { Example } from './types.ts';

/** One line of the examples' source: an entry's class and lemma as in its own line, a sentence and its translation. */
export interface SourceExample {
  readonly file: string;
  readonly line: number;
  readonly pos: PartOfSpeech;
  /** With "+" after a separable particle, as in the entry. */
  readonly lemma: string;
  /** Of homographs: the first or second form of the one that is meant, '-' for the one that lacks it; '' where there is one entry only. */
  readonly form: string;
  readonly sentence: string;
  readonly translation: string;
}

/** Encloses each piece of the word in the sentence of a compiled example; no source sentence has it. */
const MARK = '*';
const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

/** Class and lemma, by which an example finds its entry. */
export const exampleKey = ({ pos, lemma }: Pick<SourceExample, 'pos' | 'lemma'>): string => `${pos}:${lemma}`;

/** Reads a file of examples: its lines, and those that are none with the reason. Empty lines and # comments are passed over. */
export function parseExamples(file: string, text: string): { examples: SourceExample[]; problems: SourceProblem[] } {
  const examples: SourceExample[] = [];
  const problems: SourceProblem[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const row = raw.replace(/\r$/, '');
    if (row === '' || row.startsWith('#')) continue;
    const read = parseLine(row);
    if (typeof read === 'string') problems.push({ file, line: i + 1, reason: read });
    else examples.push({ file, line: i + 1, ...read });
  }
  return { examples, problems };
}

function parseLine(row: string): Omit<SourceExample, 'file' | 'line'> | string {
  const [code = '', name = '', sentence = '', translation = '', ...rest] = row.split('\t');
  const [lemma = '', form = ''] = name.split('=');
  if (rest.length > 0 || !lemma || !sentence || !translation)
    return 'not four fields with a tab between: class, lemma, sentence, translation';
  const pos = Object.hasOwn(SOURCE_CLASSES, code) ? SOURCE_CLASSES[code] : undefined;
  if (!pos) return `no part of speech is called "${code}"; use one of ${Object.keys(SOURCE_CLASSES).join(' ')}`;
  if (row.includes(MARK)) return `has a "${MARK}", which the pack keeps for itself; take it out`;
  return { pos, lemma, form, sentence, translation };
}

/** Whether an example is meant for an entry of its class and lemma, and not for a homograph of it. */
export const isFor = ({ form }: SourceExample, { form1, form2 }: SourceEntry): boolean =>
  form === '' || [form1, form2].some((own) => (own || '-') === form);

/**
 * The sentence with the entry's word in it between marks: the first form of it that is written as one piece, or else
 * both halves of a separable verb, the particle after its verb. Undefined where the sentence does not have the word.
 */
export function markWord(entry: SourceEntry, sentence: string): string | undefined {
  const whole = firstOf(
    entryForms(entry).map(([form]) => form),
    sentence,
    0,
  );
  const places = whole ? [whole] : entry.pos === 'verb' ? halves(entry, sentence) : [];
  if (places.length === 0) return undefined;
  let marked = '';
  let at = 0;
  for (const [start, end] of places) {
    marked += sentence.slice(at, start) + MARK + sentence.slice(start, end) + MARK;
    at = end;
  }
  return marked + sentence.slice(at);
}

type Place = readonly [start: number, end: number];

function halves(entry: SourceEntry, sentence: string): Place[] {
  const verb = verbSource(entry);
  if (!verb.particle) return [];
  const base = firstOf(
    baseForms(verb).map(([form]) => form),
    sentence,
    0,
  );
  if (!base) return [];
  // The last one closes the clause; one before it is a preposition: sla de foto op je computer op.
  let particle: Place | undefined;
  let next = firstOf([verb.particle], sentence, base[1]);
  while (next) {
    particle = next;
    next = firstOf([verb.particle], sentence, next[1]);
  }
  return particle ? [base, particle] : [];
}

/** The first place where one of the forms stands as a word of its own, whatever its case; of two there the longer. */
function firstOf(forms: readonly string[], sentence: string, from: number): Place | undefined {
  const text = sentence.toLowerCase();
  const isWord = (at: number) => WORD.test(text[at] ?? ' ');
  let found: Place | undefined;
  for (const form of new Set(forms.map((f) => f.toLowerCase()))) {
    let at = text.indexOf(form, from);
    while (at >= 0 && (isWord(at - 1) || isWord(at + form.length))) at = text.indexOf(form, at + 1);
    const end = at + form.length;
    if (at >= 0 && (!found || at < found[0] || (at === found[0] && end > found[1]))) found = [at, end];
  }
  return found;
}

/** A compiled example as it is shown. */
export function readExample(marked: string, translation: string): Example {
  const spans: Place[] = [];
  let sentence = '';
  for (const [i, piece] of marked.split(MARK).entries()) {
    if (i % 2 === 1) spans.push([sentence.length, sentence.length + piece.length]);
    sentence += piece;
  }
  return { sentence, spans, translation };
}
