import type { Feature, PartOfSpeech } from '../../reading/types.ts';

const TEXT: Partial<Record<Feature, string>> = {
  plural: 'plural',
  diminutive: 'diminutive (a small one)',
  'diminutive plural': 'diminutive plural (small ones)',
  genitive: 'genitive',
  inflected: '-e form',
  partitive: '-s form (as after iets)',
  comparative: 'comparative',
  'comparative inflected': 'comparative (-e form)',
  'comparative partitive': 'comparative (-s form, as after iets)',
  superlative: 'superlative',
  'superlative inflected': 'superlative (-e form)',
  stem: 'present (ik) or imperative',
  present: 'present (jij, hij, zij)',
  'past singular': 'past singular',
  'past plural': 'past plural',
  'past participle': 'past participle',
  'past participle inflected': 'past participle (-e form)',
  'present participle': 'present participle (“-ing”)',
  'present participle inflected': 'present participle (“-ing”, -e form)',
  subjunctive: 'subjunctive (a wish)',
  'te-infinitive': 'infinitive with te',
};

/** Kinds of names that do not speak for themselves; one with an empty text adds nothing to "name". */
const NAME_KINDS: Readonly<Record<string, string>> = { water: 'sea, lake or river', people: 'a people', other: '' };

/** What a form is of its lemma, in plain English: "past singular"; undefined for the lemma itself. */
export const featureText = (feature: Feature | undefined): string | undefined => feature && TEXT[feature];

/** The class of a word as the card names it, with what kind of name it is: "noun", "name · city". */
export function classText(pos: PartOfSpeech, detail?: string): string {
  const kind = pos === 'name' && detail ? (NAME_KINDS[detail] ?? detail) : '';
  return kind === '' ? pos : `${pos} · ${kind}`;
}

/** What a noun's and an adjective's principal form is called; a verb's, past and perfect, speak for themselves. */
export const formsLabel = (pos: PartOfSpeech): string =>
  pos === 'noun' ? 'plural' : pos === 'adjective' ? 'comparative' : '';
