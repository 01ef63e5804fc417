import { readFileSync } from 'node:fs';
import { blockOf, entryIn, readBlock } from '../../glossary/entries.ts';
import { type EntryOf, explain } from '../../glossary/explain.ts';
import { openLexicon } from '../../glossary/lexicon.ts';
import { createEngine } from '../../reading/engine.ts';
import type { Lexicon, Term } from '../../reading/types.ts';
import { loadPack } from '../glossary-pack.ts';
import { Problem } from '../problem.mjs';

const USAGE = `npm run --silent annotate -- FILE.txt|FILE.html
Prints as JSON what Leeswijzer says of every word: of a text file each line that is not empty is a paragraph;
of an HTML file the article is found first.`;

interface Input {
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly language?: string;
}

/** `npm run annotate`: the reading of a file, as JSON on standard output. */
export async function main(args: readonly string[]): Promise<number> {
  const [path] = args;
  if (path === undefined || path === '--help' || path === '-h') {
    console.error(USAGE);
    return path === undefined ? 1 : 0;
  }
  const input = await inputOf(path);
  const pack = loadPack();
  const lexicon = openLexicon(pack.index);
  const engine = createEngine(lexicon);
  const entryOf = reader(pack.blocks, lexicon);
  const terms = input.paragraphs.flatMap((text, paragraph) =>
    engine.analyse(text).terms.map((term) => ({ paragraph, ...shown(term, lexicon, entryOf) })),
  );
  // Written at once: piped output of many small writes is slow, and console.log would add to what a pipe buffers.
  process.stdout.write(`${JSON.stringify({ ...input, terms })}\n`);
  return 0;
}

function reader(blocks: readonly Uint8Array[], lexicon: Lexicon): EntryOf {
  const read = new Map<number, readonly string[]>();
  return (id) => {
    const at = blockOf(id);
    const block = read.get(at) ?? readBlock(blocks[at]!);
    read.set(at, block);
    return entryIn(block, lexicon.entry(id));
  };
}

function shown(term: Term, lexicon: Lexicon, entryOf: EntryOf) {
  const { senses, level, parts, article, reason } = explain(term, lexicon, entryOf);
  const { spans, lemma, pos, kind, feature } = term;
  return {
    spans,
    lemma,
    pos,
    kind,
    gloss: senses.join('; '),
    ...(level && { level }),
    ...(feature && { feature }),
    ...(article && { article }),
    ...(parts.length > 0 && { parts }),
    ...(reason && { reason }),
  };
}

async function inputOf(path: string): Promise<Input> {
  const text = readText(path);
  if (/\.html?$/i.test(path)) return articleOf(text, path);
  return { paragraphs: text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '') };
}

/** The text of a file. @throws {Problem} where it cannot be read, is empty or is no text */
function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Problem(`There is no file ${path}.`);
    if (code === 'EISDIR') throw new Problem(`${path} is a folder; name a text or HTML file.`);
    throw new Problem(`${path} cannot be read (${String(code ?? error)}).`);
  }
  const text = decode(bytes, path);
  if (text.trim() === '') throw new Problem(`${path} is empty: there is nothing to annotate.`);
  return text;
}

function decode(bytes: Uint8Array, path: string): string {
  if (bytes.includes(0)) throw new Problem(`${path} is not a text file: it has zero bytes in it.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`${path} is not UTF-8 text: convert it first, or it is no text file.`);
  }
}

/** The article of an HTML file. @throws {Problem} where the page has none */
async function articleOf(html: string, path: string): Promise<Input> {
  const [{ Window }, { findArticle }] = await Promise.all([import('happy-dom'), import('../../page/article/index.ts')]);
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  try {
    window.document.write(html);
    const article = findArticle(window.document as unknown as Document);
    if (!article) throw new Problem(`${path} has no article: no running text of more than a few sentences was found.`);
    const { title, language, paragraphs } = article;
    return { title, language, paragraphs: paragraphs.map((paragraph) => paragraph.text) };
  } finally {
    await window.happyDOM.close();
  }
}
