import { compileGlossary } from '../../glossary/compile.ts';
import { openLexicon, type PackLexicon } from '../../glossary/lexicon.ts';

/** A small lexicon of these source lines, compiled as the real one is. */
export function lexiconOf(lines: string): PackLexicon {
  const pack = compileGlossary('test', [{ file: 'test.psv', text: lines.replace(/^\s+/gm, '') }]);
  return openLexicon(pack.index.buffer);
}
