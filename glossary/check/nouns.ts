import { open, voice } from '../../reading/inflection/index.ts';
import { headOf } from './heads.ts';
import { AFFIXES } from './parts.ts';
import type { Rule } from './rule.ts';

/** Plurals that the spelling allows: boeken, brieven, kilo's, tafels, bacteriën, knieën, moeders; and Latin ones. */
export function plurals(lemma: string): Set<string> {
  const opened = open(lemma);
  const voiced = open(voice(lemma));
  const endings = [
    `${lemma}${lemma.at(-1)}en`,
    lemma,
    `${lemma}s`,
    `${lemma}'s`,
    `${lemma}en`,
    `${opened}en`,
    `${voiced}en`,
    `${lemma}n`,
    `${lemma}ën`,
  ];
  const changed: readonly (readonly [RegExp, string])[] = [
    [/us$/, 'i'],
    [/um$/, 'a'],
    [/heid$/, 'heden'],
    [/ie$/, 'iën'],
    [/man$/, 'lieden'],
    [/man$/, 'lui'],
    [/ma$/, 'mata'],
    [/or$/, 'oren'],
    [/cus$/, 'ci'],
    [/f$/, 'ven'],
    [/s$/, 'zen'],
    [/[íé]$/, 's'],
    [/ee$/, 'eeën'],
    [/is$/, 'es'],
    [/([aeiou])x$/, '$1xen'],
    [/ys$/, 'yses'],
    [/(s|sh|ch|x)$/, '$1es'],
    [/ng$/, 'ngen'],
    [/um$/, 'ums'],
    [/a$/, 'ae'],
    [/y$/, 'ies'],
    [/erik$/, 'eriken'],
    [/(ik|es|et|el|it|em|er|as|us|is)$/, '$1sen'],
    [/(el|er|em|es|et|ik|it|um|as|is|us)$/, '$1en'],
    [/([a-z])é$/, '$1és'],
  ];
  for (const [pattern, ending] of changed) if (pattern.test(lemma)) endings.push(lemma.replace(pattern, ending));
  return new Set(endings);
}

/** Suffixes that decide the gender (ANS 3.3.3); what is not listed as an exception has it. */
const GENDER: readonly (readonly [RegExp, 'de' | 'het'])[] = [
  [/.{3}heid$/, 'de'],
  [/[^aeiou].*[^aeou](teit|theek|nis)$/, 'de'],
  [/[aeiouy].*[^k]sisme$|[aeiouy].*[a-z]isme$/, 'het'],
  [/[aeiouy].*[^aeiou](tie|sie|logie|grafie|sofie|nomie|cratie|iteit)$/, 'de'],
  [/[bcdfghklmnprstvwxz](er|el|em|en|ar|aar|or|ier|ster)tje$|[^aeiou]je$|[mn]pje$|[aeiou]tje$/, 'het'],
  [/[aeiouy].*[a-z]ing$/, 'de'],
  [/[aeiouy].*(erij|nij)$/, 'de'],
  [/[aeiouy].*[^aeiou](ist|age|ade|esse|atuur|ituur|ance|ence)$/, 'de'],
  [/[aeiouy].*([^aeiou]sel|ment|[^aou]um)$/, 'het'],
  [/^ge(?=[^aeiou]*[aeiouy]+[^aeiou]+te$)/, 'het'],
];

const head = (parts: string) =>
  parts
    .split('+')
    .filter((part) => !part.startsWith('('))
    .at(-1) ?? '';

/** Rules of nouns: plural by the spelling or as its head's, gender by suffix or as its head's. */
export const NOUN_RULES: readonly Rule[] = [
  {
    name: 'plural',
    classes: ['noun'],
    check({ lemma, form2, parts }, headwords) {
      if (!form2 || form2 === '=') return undefined;
      const expected = plurals(lemma);
      const last = head(parts);
      if (last !== lemma && lemma.endsWith(last)) {
        for (const { form2: plural } of headwords.ofClass('noun', last))
          for (const one of plural.split('/')) expected.add(lemma.slice(0, -last.length || undefined) + one);
      }
      const odd = form2.split('/').find((plural) => !expected.has(plural));
      return odd ? `"${odd}" is no plural of "${lemma}" by rule; mend it or list it among the exceptions` : undefined;
    },
  },
  {
    name: 'gender',
    classes: ['noun'],
    check(entry, headwords) {
      const { lemma, form1, form2 } = entry;
      const ofHead = headwords.ofClass('noun', headOf(entry) ?? '').some((noun) => noun.form1 === form1);
      if (form2 === '=' || ofHead) return undefined;
      const rule = GENDER.find(([suffix]) => suffix.test(lemma));
      return rule && form1 !== rule[1]
        ? `has "${form1}", but words that end so have "${rule[1]}"; mend it or list it among the exceptions`
        : undefined;
    },
  },
  {
    name: 'head-gender',
    classes: ['noun'],
    check({ lemma, form1, form2, parts }, headwords) {
      const last = head(parts);
      if (!parts || last === lemma || AFFIXES.has(last) || form2 === '=') return undefined;
      const heads = headwords.ofClass('noun', last).filter((entry) => entry.form1);
      if (heads.length === 0 || !lemma.endsWith(last)) return undefined;
      const genders = new Set(heads.flatMap((entry) => entry.form1.split('/')));
      return form1.split('/').every((gender) => genders.has(gender))
        ? undefined
        : `has "${form1}", but its head "${last}" has "${[...genders].join('/')}"; mend one of them, or list it among the exceptions`;
    },
  },
];
