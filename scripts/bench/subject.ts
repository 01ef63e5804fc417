/** What is measured, as one module, so that it is bundled as the extension's background is. */
export { openLexicon } from '../../glossary/lexicon.ts';
export { createEngine } from '../../reading/engine.ts';
