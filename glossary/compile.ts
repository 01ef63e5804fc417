import { FEATURES, LEVELS, type Level, PARTS_OF_SPEECH } from '../reading/types.ts';
import { baseForms, entryForms, runningLemma, verbSource } from './entry-forms.ts';
import { exampleKey, isFor, markWord, parseExamples, type SourceExample } from './examples.ts';
import { expressionPostings } from './expression-index.ts';
import { bytesOf, lengthsOf, writeContainer } from './pack/bytes.ts';
import { type DictionarySections, writeDictionary } from './pack/dictionary.ts';
import { ARTICLES, BLOCK_SIZE, FEATURE_BITS, type PackMeta } from './pack/format.ts';
import { parseSource, type SourceEntry, type SourceProblem } from './parse.ts';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}
/** A compiled glossary: the index that the background keeps in memory and the blocks it reads on demand. */
export interface CompiledPack {
  readonly meta: PackMeta;
  readonly index: Uint8Array<ArrayBuffer>;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
}

/** The source cannot be compiled; the message lists each line with its reason. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
  readonly problems: readonly SourceProblem[];
  constructor(problems: readonly SourceProblem[]) {
    super(problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * Compiles sources into a pack. An example without its entry, or without its word, is left out: the checker tells of it.
 * @throws GlossaryError on malformed lines
 */
export function compileGlossary(
  name: string,
  sources: readonly SourceFile[],
  exampleSources: readonly SourceFile[] = [],
): CompiledPack {
  const read = sources.map(({ file, text }) => parseSource(file, text));
  const readExamples = exampleSources.map(({ file, text }) => parseExamples(file, text));
  const problems = [...read, ...readExamples].flatMap((r) => r.problems);
  if (problems.length > 0) throw new GlossaryError(problems);
  return compileEntries(
    name,
    read.flatMap((r) => r.entries),
    readExamples.flatMap((r) => r.examples),
  );
}

function compileEntries(
  name: string,
  entries: readonly SourceEntry[],
  examples: readonly SourceExample[],
): CompiledPack {
  const blocks = blocksOf(entries, examples);
  const bases = baseTable(entries);
  const heads = entries.map(headOf);
  const sections = {
    ...prefixed('forms', writeDictionary(formPostings(entries))),
    ...prefixed('bases', writeDictionary(bases.postings)),
    ...prefixed('expressions', writeDictionary(expressionPostings(entries))),
    baseNames: new TextEncoder().encode(bases.names.join('\n')),
    separable: bytesOf(
      new Uint32Array(entries.flatMap((e, id) => (e.pos === 'verb' && e.lemma.includes('+') ? [id] : []))),
    ),
    heads: concat(heads),
    headLengths: lengthsOf(startsOf(heads)),
  };
  const meta: PackMeta = {
    name,
    entries: entries.length,
    blocks: blocks.length,
    levels: levelsOf(entries),
    build: contentHash([...Object.values(sections), ...blocks]),
  };
  return { meta, index: writeContainer(meta, sections), blocks };
}

function levelsOf(entries: readonly SourceEntry[]): Record<Level, number> {
  const levels = { A1: 0, A2: 0, B1: 0, B2: 0, C1: 0, C2: 0 };
  for (const { pos, level } of entries) if (pos !== 'name' && pos !== 'expression') levels[level]++;
  return levels;
}

function formPostings(entries: readonly SourceEntry[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [id, entry] of entries.entries()) {
    for (const [form, feature] of entryForms(entry))
      add(postings, form, (id << FEATURE_BITS) | FEATURES.indexOf(feature));
  }
  return postings;
}

function baseTable(entries: readonly SourceEntry[]): { names: string[]; postings: Map<string, number[]> } {
  const names = new Map<string, number>();
  const postings = new Map<string, number[]>();
  for (const entry of entries) {
    if (entry.pos !== 'verb' || !entry.lemma.includes('+')) continue;
    const verb = verbSource(entry);
    const at = names.get(verb.base) ?? names.size;
    names.set(verb.base, at);
    for (const [form, feature] of baseForms(verb))
      add(postings, form, (at << FEATURE_BITS) | FEATURES.indexOf(feature));
  }
  return { names: [...names.keys()], postings };
}

function add(postings: Map<string, number[]>, word: string, value: number): void {
  const list = postings.get(word);
  if (!list) postings.set(word, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Head of an entry: class, level with article and reflexive flag, then its words separated by tabs. */
function headOf(entry: SourceEntry): Uint8Array {
  const verb = entry.pos === 'verb' ? verbSource(entry) : undefined;
  const article = entry.pos === 'noun' ? ARTICLES.indexOf(entry.form1 as 'de') + 1 : 0;
  const reflexive = verb?.reflexive || (verb && entry.gloss.split(';').every((sense) => sense.includes('zich ~')));
  const detail = entry.pos === 'name' || entry.pos === 'abbreviation' ? entry.form1 : '';
  const words = [runningLemma(entry), verb?.particle ?? '', verb?.particle ? verb.base : '', entry.parts, detail];
  const text = new TextEncoder().encode(words.join('\t').replace(/\t+$/, ''));
  const flags = LEVELS.indexOf(entry.level) | (article << 3) | (reflexive ? 32 : 0);
  return new Uint8Array([PARTS_OF_SPEECH.indexOf(entry.pos), flags, ...text]);
}

/** Blocks of entries: a line each, its gloss, two forms, and an example with its translation, separated by tabs. */
function blocksOf(entries: readonly SourceEntry[], examples: readonly SourceExample[]): Uint8Array<ArrayBuffer>[] {
  const waiting = new Map(examples.map((example) => [exampleKey(example), example]));
  const lines = entries.map((entry) => {
    const { gloss, form1, form2 } = entry;
    const example = waiting.get(exampleKey(entry));
    const marked = example && isFor(example, entry) && markWord(entry, example.sentence);
    if (marked) waiting.delete(exampleKey(entry));
    return [gloss, form1, form2, ...(marked ? [marked, example.translation] : [])].join('\t');
  });
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for (let i = 0; i < lines.length; i += BLOCK_SIZE)
    blocks.push(new TextEncoder().encode(lines.slice(i, i + BLOCK_SIZE).join('\n')));
  return blocks;
}

const prefixed = (name: string, sections: DictionarySections): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(sections).map(([key, bytes]) => [`${name}.${key}`, bytes]));

function startsOf(parts: readonly Uint8Array[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  for (const [i, part] of parts.entries()) starts[i + 1] = starts[i]! + part.length;
  return starts;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** 53 bits of cyrb53 over all sections, in hexadecimal: another content has another build. */
function contentHash(parts: readonly Uint8Array[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const part of parts) {
    for (const byte of part) {
      a = Math.imul(a ^ byte, 2654435761);
      b = Math.imul(b ^ byte, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16);
}
