import { addE, open, voice } from '../../reading/inflection/index.ts';
import type { Rule } from './rule.ts';

/** The -e forms that the spelling allows: groot - grote, vies - vieze, doof - dove, open - open. */
function inflected(lemma: string): string[] {
  if (/e$/.test(lemma)) return [lemma, ''];
  if (/([^aeiou]|[ao]{2}i|oei)en$/.test(lemma)) return [lemma, ''];
  if (/[iy]eel$/.test(lemma)) return [lemma.replace(/eel$/, 'ële')];
  if (/ëel$/.test(lemma)) return [lemma.replace(/ëel$/, 'ële')];
  if (/(aa|ee|oo|uu|ie|oe|eu|ij|ei|ui|au|ou|ïe|[lr])f$/.test(lemma)) return [addE(voice(lemma))];
  if (/(aa|ee|oo|uu|ie|oe|eu|ij|ei|ui|au|ou)s$/.test(lemma)) return [addE(voice(lemma)), addE(lemma)];
  return [addE(lemma), `${open(lemma)}e`];
}

/** Rules of adjectives: the -e form and the comparative follow from the lemma (Leidraad 7; ANS 6.4). */
export const ADJECTIVE_RULES: readonly Rule[] = [
  {
    name: 'inflected',
    classes: ['adjective'],
    check({ lemma, form1 }) {
      const expected = inflected(lemma);
      if (expected.includes(form1)) return undefined;
      if (form1 === '') return `has no -e form; give "${expected[0]}", or list it among the exceptions`;
      return `"${form1}" is not the -e form by rule, which is "${expected[0]}"; mend it or list it among the exceptions`;
    },
  },
  {
    name: 'comparative',
    classes: ['adjective'],
    check({ lemma, form1, form2 }) {
      if (!form2) return undefined;
      const expected = /r$/.test(lemma)
        ? `${lemma}der`
        : /(e|ë)$/.test(form1)
          ? `${form1}r`
          : `${lemma}${/e$/.test(lemma) ? 'r' : 'er'}`;
      return form2 === expected || form2 === `meer ${lemma}`
        ? undefined
        : `"${form2}" is not the comparative by rule, which is "${expected}"; mend it or list it among the exceptions`;
    },
  },
];
