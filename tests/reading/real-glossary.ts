import { openLexicon, type PackLexicon } from '../../glossary/lexicon.ts';
import { createEngine, type Engine } from '../../reading/engine.ts';
import type { Term } from '../../reading/types.ts';
import { loadPack } from '../../scripts/glossary-pack.ts';

let lexicon: PackLexicon | undefined;
let engine: Engine | undefined;

/** The built-in glossary, compiled once. */
export function realLexicon(): PackLexicon {
  lexicon ??= openLexicon(loadPack().index);
  return lexicon;
}

/** Terms of a text by the engine with the built-in glossary. */
export function termsOf(text: string): readonly Term[] {
  engine ??= createEngine(realLexicon());
  return engine.analyse(text).terms;
}

/** The words that a term covers, its spans joined by " ... ". */
export const wordsOf = (text: string, { spans }: Term): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' ... ');
