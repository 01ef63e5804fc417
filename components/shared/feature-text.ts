import type { Feature, PartOfSpeech } from '../../reading/types.ts';

const TEXT: Partial<Record<Feature, string>> = {
  plural: 'plural',
  diminutive: 'diminutive',
  'diminutive plural': 'diminutive plural',
  genitive: 'genitive',
  inflected: '-e form',
  partitive: '-s form (after iets, niets, veel)',
  comparative: 'comparative',
  'comparative inflected': 'comparative, -e form',
  'comparative partitive': 'comparative, -s form',
  superlative: 'superlative',
  'superlative inflected': 'superlative, -e form',
  stem: 'present (ik) or imperative',
  present: 'present singular',
  'past singular': 'past singular',
  'past plural': 'past plural',
  'past participle': 'past participle',
  'past participle inflected': 'past participle, -e form',
  'present participle': 'present participle',
  'present participle inflected': 'present participle, -e form',
  subjunctive: 'subjunctive (a wish)',
  'te-infinitive': 'infinitive with te',
};

/** What a form is of its lemma, in plain English: "past singular"; undefined for the lemma itself. */
export const featureText = (feature: Feature | undefined): string | undefined => feature && TEXT[feature];

/** The class of a word as the card names it; a name's kind instead of "name" where it is known. */
export function classText(pos: PartOfSpeech, detail?: string): string {
  return pos === 'name' && detail ? `name · ${detail}` : pos;
}
