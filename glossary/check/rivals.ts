import { addE, devoice, diminutives, open, participleE, voice } from '../../reading/inflection/index.ts';
import type { Feature } from '../../reading/types.ts';
import { joinParticle, runningLemma, verbSource } from '../entry-forms.ts';
import type { SourceEntry } from '../parse.ts';
import { plurals } from './nouns.ts';
import { stems, withGe } from './verbs.ts';

const ENDS_IN_VOWEL = /[aeiouyéë]$/;
const HISSES = /(s|x|z|ch)$/;
const strip = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
const doubled = (word: string) => word + word.at(-1);

/** Other spellings of a headword: hyphen or none, one word or two, linking -n- or none, diacritics or none (Leidraad 6, 8, 10). */
function spellings(lemma: string): string[] {
  const joined = lemma.replace(/[- ]/g, '');
  const links = [...lemma.matchAll(/en(?=[bcdfghjklmnprstvwz])/g)].map(({ index }) => cut(lemma, index + 1));
  const without = [...lemma.matchAll(/e(?=[bcdfghjklmprstvwz])/g)].map(({ index }) => put(lemma, index + 1, 'n'));
  return [joined, lemma.replaceAll(' ', '-'), lemma.replaceAll('-', ' '), strip(lemma), ...links, ...without];
}
const cut = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);
const put = (word: string, at: number, letter: string) => word.slice(0, at) + letter + word.slice(at);

/** Endings of the diminutive that can follow such a word, on its last syllable as it is or opened. */
function smallOnes(lemma: string): string[] {
  const ending = /m$/.test(lemma) ? 'pje' : /[^bcdfgkpst]$/.test(lemma) ? 'tje' : 'je';
  const others = /ing$/.test(lemma) ? [`${lemma}etje`, `${lemma.slice(0, -1)}kje`] : [`${open(lemma)}etje`];
  const letters = ["'tje", "'je", 'je', ending].map((small) => lemma + small);
  return [...letters, ...others, ...diminutives(lemma, `${open(lemma)}en`), ...diminutives(lemma, `${lemma}s`)];
}

/** -e forms that some spelling rule would give, whether or not it is the one for this word. */
const withE = (word: string): string[] => [
  addE(word),
  addE(voice(word)),
  `${word}e`,
  `${doubled(word)}e`,
  word.replace(/[eë]el$/, 'ële'),
];

const compared = (word: string): string[] => [
  `${word}der`,
  `${word}er`,
  ...withE(word).map((inflected) => `${inflected.replace(/e?$/, 'e')}r`),
];

function rivalsOfVerb(entry: SourceEntry, feature: Feature): string[] {
  const { particle, base, participle } = verbSource(entry);
  const joined = (forms: readonly string[]) =>
    particle ? forms.map((form) => joinParticle(particle, form)) : [...forms];
  const roots = [...new Set(stems(base).flatMap((stem) => [devoice(stem), stem]))];
  const weak = roots.flatMap((root) => [`${root}de`, `${root}te`]);
  const done = [...roots, ...roots.flatMap((root) => [`${root}d`, `${root}t`])].flatMap((core) => [
    core,
    withGe(core),
    `ge${core}`,
  ]);
  switch (feature) {
    case 'stem':
      return joined(roots);
    case 'present':
      return joined([...roots.map((root) => `${root}t`), ...roots]);
    case 'past singular':
      return joined(weak);
    case 'past plural':
      return joined(weak.map((past) => `${past}n`));
    case 'past participle':
      return [...joined(done), ...done.map((form) => particle + form)];
    case 'past participle inflected':
      return [`${participle}e`, `${doubled(participle)}e`, participleE(participle)];
    default:
      return [];
  }
}

/**
 * Forms that the spelling could have given instead of the one that an entry has for a feature: what a word list that does
 * not know the form is asked for, since one of them in its place contradicts the entry, while a rare word may just be absent.
 * @returns forms without those of the entry itself; empty for features that leave the spelling no choice
 */
export function rivals(entry: SourceEntry, feature: Feature, own: ReadonlySet<string>): string[] {
  return [...new Set(rivalsOf(entry, feature))].filter((form) => !own.has(form));
}

function rivalsOf(entry: SourceEntry, feature: Feature): string[] {
  const lemma = runningLemma(entry);
  switch (feature) {
    case 'lemma':
      return entry.pos === 'name' ? [] : spellings(lemma);
    case 'plural':
      return [...plurals(lemma)];
    case 'diminutive':
      return smallOnes(lemma);
    case 'inflected':
      return withE(lemma);
    case 'comparative':
      return compared(lemma);
    case 'superlative':
      return HISSES.test(lemma) ? [`${lemma}t`, `${lemma}st`] : [];
    case 'superlative inflected':
      return HISSES.test(lemma) ? [`${lemma}te`, `${lemma}ste`] : [];
    case 'genitive':
      return ENDS_IN_VOWEL.test(lemma) ? [`${lemma}s`, `${lemma}'s`] : [`${lemma}s`, `${lemma}'`];
    default:
      return entry.pos === 'verb' ? rivalsOfVerb(entry, feature) : [];
  }
}
