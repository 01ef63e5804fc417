export { adjectiveForms, partitive, superlative } from './adjectives.ts';
export { diminutives } from './diminutives.ts';
export { genitive, nounForms } from './nouns.ts';
export { addE, close, devoice, open, voice } from './spelling.ts';
export { type Form, participleE, pastPlural, verbForms, verbStem } from './verbs.ts';
