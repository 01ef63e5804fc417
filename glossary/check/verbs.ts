import { close, devoice } from '../../reading/inflection/index.ts';
import { type VerbSource, verbSource } from '../entry-forms.ts';
import type { SourceEntry } from '../parse.ts';
import type { Headwords, Rule } from './rule.ts';

/** Prefixes that are never stressed before a verb of its own, and those that may be; the first ones never have ge- in the participle. */
const UNSTRESSED =
  /^(be(?![eiu])|ge(?![eiu])|her(?!e[nr])|er(?=kennen|varen|barmen)|ont|ver)(?=[^aeiou]*[aeiouyäëïöü]+[^aeiou]+.*[eë]n$|[^aeiou]*(aan|oen|ien)$)/;
const PREFIX =
  /^(be|ge|her|er(?=kennen|varen|barmen)|ont|ver|mis|over|onder|door|om|vol|voor|voort|weer|aan|achter)(?=[^aeiou]*[aeiouy].*n$)/;

/** Stems that the spelling allows of an infinitive: with the vowel doubled when closed (lopen) and not (wandelen). */
export function stems(infinitive: string): string[] {
  if (/iën$/.test(infinitive)) return [infinitive.replace(/ën$/, 'e'), infinitive.replace(/ën$/, '')];
  if (/ën$/.test(infinitive)) return [infinitive.replace(/ën$/, '')];
  if (!/en$/.test(infinitive)) return [infinitive.replace(/n$/, '')];
  const bare = infinitive.replace(/en$/, '');
  // Latin verbs have their stress on -eer (studeren), Dutch ones before -er (luisteren); after u it is always -eer, after ie never.
  if (/uer$/.test(bare) && !/[eao]uer$/.test(bare)) return [bare.replace(/er$/, 'eer')];
  if (/ër$/.test(bare)) return [`${bare.slice(0, -1)}er`, bare.replace(/ër$/, 'eer')];
  if (/[^eiou]er$/.test(bare)) return [bare, bare.replace(/er$/, 'eer')];
  return [close(bare, true), close(bare, false)];
}

/** Weak past and participle ending by the consonant that is heard before -en: 't kofschip (Leidraad 7.2). */
function weakPasts(infinitive: string): { past: string; core: string }[] {
  const voiceless = /(ch|sj|[tkfsp]|[^aeiou]c|sh|x)e?n$/.test(infinitive);
  return stems(infinitive).map((raw) => {
    const stem = devoice(raw);
    const end = voiceless ? 't' : 'd';
    // kano, but gekanood: an o that is long in a closed syllable is written twice
    const long = /[^o]o$/.test(stem) ? `${stem}o` : stem;
    return { past: `${stem}${end}e`, core: stem.endsWith(end) ? stem : long + end };
  });
}

/** ge- before a stem, with a diaeresis where its vowel would join: geëist, geïnd, geüpload; but geuit, geijkt. */
export const withGe = (core: string) =>
  `ge${core
    .replace(/^e/, 'ë')
    .replace(/^i(?!j)/, 'ï')
    .replace(/^u(?!i)/, 'ü')}`;

/** Participles that the rules allow beside a past: weak ones with or without ge-. */
function weakParticiples(infinitive: string): string[] {
  return weakPasts(infinitive).flatMap(({ core }) =>
    UNSTRESSED.test(infinitive) ? [core] : PREFIX.test(infinitive) ? [core, withGe(core)] : [withGe(core)],
  );
}

/** Past and participle of the simple verbs that a prefixed or separable one is made with, with the prefix before them. */
function family({ base, particle }: VerbSource, headwords: Headwords): { past: string; participle: string }[] {
  const prefix = PREFIX.exec(base)?.[0];
  const own = (verb: string): VerbSource[] =>
    headwords
      .ofClass('verb', verb)
      .map(verbSource)
      .filter((v) => !v.particle);
  const same = particle ? own(base).map(({ past, participle }) => ({ past, participle })) : [];
  const below = prefix ? own(base.slice(prefix.length)) : [];
  return [
    ...same,
    ...below.map(({ past, participle }) => ({
      past: prefix + past,
      participle:
        prefix +
        participle
          .replace(/^ge(?=.)/, '')
          .replace(/^ë/, 'e')
          .replace(/^ï/, 'i'),
    })),
  ];
}

const bare = (verb: VerbSource) => {
  const { particle, participle } = verb;
  return particle && participle.startsWith(particle) ? participle.slice(particle.length).replace(/^-/, '') : participle;
};

function past(entry: SourceEntry, headwords: Headwords): string | undefined {
  const verb = verbSource(entry);
  const related = family(verb, headwords).map((v) => v.past);
  const expected = related.length > 0 ? related : weakPasts(verb.base).map((w) => w.past);
  return verb.past.split('/').every((form) => expected.includes(form))
    ? undefined
    : `"${verb.past}" is not the past of "${verb.base}" by rule, which is "${expected[0]}"; mend it or list it among the exceptions`;
}

function participle(entry: SourceEntry, headwords: Headwords): string | undefined {
  const verb = verbSource(entry);
  const related = family(verb, headwords).map((v) => v.participle);
  const expected = related.length > 0 ? related : weakParticiples(verb.base);
  // her- before a verb in -eren has ge- all the same: geherstructureerd
  const loan = /^her.*(eren|ëren)$/.test(verb.base) && expected.some((form) => bare(verb) === `ge${form}`);
  return loan || expected.includes(bare(verb))
    ? undefined
    : `"${bare(verb)}" is not the participle of "${verb.base}" by rule, which is "${expected[0]}"; mend it or list it among the exceptions`;
}

/** Rules of verbs: weak by 't kofschip, or strong as the simple verb; the particle where it belongs. */
export const VERB_RULES: readonly Rule[] = [
  {
    name: 'particle',
    classes: ['verb'],
    check(entry) {
      const { particle, participle: whole } = verbSource(entry);
      if (!particle) return undefined;
      if (!entry.form1.endsWith(` ${particle}`))
        return `the past "${entry.form1}" does not end with its particle "${particle}"`;
      return whole.startsWith(particle)
        ? undefined
        : `the participle "${whole}" does not begin with its particle "${particle}"`;
    },
  },
  {
    name: 'reflexive',
    classes: ['verb'],
    check: ({ lemma, form1, form2 }) =>
      lemma.startsWith('zich ') !== /(^| )zich( |$)/.test(form1) || lemma.startsWith('zich ') !== / zich /.test(form2)
        ? 'has zich in some of lemma, past and participle; write it in all three or in none'
        : undefined,
  },
  { name: 'past', classes: ['verb'], check: past },
  { name: 'participle', classes: ['verb'], check: participle },
];
