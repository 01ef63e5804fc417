import { closedUses } from './function-words.ts';
import type { EntryHead, Feature, PartOfSpeech } from './types.ts';
import type { Tag } from './word.ts';

export const VERB_TAGS: Partial<Record<Feature, readonly Tag[]>> = {
  lemma: ['inf', 'fin-pl'],
  stem: ['fin-sg'],
  present: ['fin-t'],
  subjunctive: ['fin-sg'],
  'past singular': ['past-sg'],
  'past plural': ['past-pl'],
  'past participle': ['part'],
  'past participle inflected': ['part-e'],
  'present participle': ['pres-part'],
  'present participle inflected': ['pres-part-e'],
  'te-infinitive': ['inf'],
};
/** Tags of finite verbs. */
export const FINITE: ReadonlySet<Tag> = new Set<Tag>(['fin-sg', 'fin-t', 'fin-pl', 'past-sg', 'past-pl']);
/** Tags of a verb's own forms, without the -e of participles. */
export const VERBAL: ReadonlySet<Tag> = new Set<Tag>([
  'fin-sg',
  'fin-t',
  'fin-pl',
  'past-sg',
  'past-pl',
  'inf',
  'part',
]);
const ADJECTIVE_TAGS: Partial<Record<Feature, readonly Tag[]>> = {
  lemma: ['adj'],
  inflected: ['adj-e'],
  partitive: ['adj-s'],
  comparative: ['comp'],
  'comparative inflected': ['comp-e'],
  'comparative partitive': ['comp'],
  superlative: ['sup'],
  'superlative inflected': ['sup'],
};
const OTHER_TAGS: Partial<Record<PartOfSpeech, readonly Tag[]>> = {
  particle: ['adv'],
  pronoun: ['pron'],
  determiner: ['det'],
  preposition: ['prep', 'prt'],
  interjection: ['intj'],
  name: ['name'],
  abbreviation: ['abbr'],
};
const COORDINATING = closedWords(['conj']);

function closedWords(tags: readonly Tag[]): (word: string) => boolean {
  return (word) => closedUses(word)?.some(({ tag }) => tags.includes(tag)) ?? false;
}

/** Classes whose words the table of the closed classes describes better than their entries. */
const CLOSED: readonly PartOfSpeech[] = ['pronoun', 'determiner', 'conjunction'];

function nounTags(entry: EntryHead, feature: Feature): readonly Tag[] {
  if (feature === 'plural' || feature === 'diminutive plural') return ['noun-pl'];
  if (feature === 'diminutive') return ['noun-het'];
  return entry.article === 'het' ? ['noun-het'] : ['noun-de'];
}

/** The tags that a form can have as this form of this entry. */
export function tagsOf(entry: EntryHead, feature: Feature, key: string): readonly Tag[] {
  const { pos } = entry;
  if (pos === 'noun') return nounTags(entry, feature);
  if (pos === 'verb') return VERB_TAGS[feature] ?? [];
  if (pos === 'adjective') return ADJECTIVE_TAGS[feature] ?? ['adj'];
  if (pos === 'numeral') return /(?:de|ste)$/.test(key) ? ['ord'] : ['num'];
  if (pos === 'conjunction') return COORDINATING(key) ? ['conj'] : ['sub'];
  // What is formed like an adjective is one in the treebanks' eyes, though a dictionary gives its use as an adverb only.
  if (pos === 'adverb') return /(?:lijk|end|ig|eel|isch|gewijs)$/.test(key) ? ['adv', 'adj'] : ['adv'];
  // Acronyms (tv, NK) are nouns in a sentence; abbreviations with a point are not.
  if (pos === 'abbreviation' && !key.includes('.')) return ['noun-de'];
  return OTHER_TAGS[pos] ?? ['adv'];
}

/** Whether a table of tags, where the word has one, stands in place of this entry's own tags. */
export const isClosed = (pos: PartOfSpeech): boolean => CLOSED.includes(pos);

const CLOSED_POS: Partial<Record<Tag, PartOfSpeech>> = {
  art: 'determiner',
  det: 'determiner',
  poss: 'determiner',
  pron: 'pronoun',
  'pron-subj': 'pronoun',
  'pron-rel': 'pronoun',
  refl: 'pronoun',
  'pron-adv': 'adverb',
  adv: 'adverb',
  te: 'preposition',
  conj: 'conjunction',
  sub: 'conjunction',
  num: 'numeral',
  adj: 'adjective',
  'adj-e': 'adjective',
  comp: 'adjective',
  sup: 'adjective',
};

/** The class of words that a tag of the closed classes belongs to. */
export const posOfTag = (tag: Tag): PartOfSpeech => CLOSED_POS[tag] ?? 'adverb';
