import type { Rule } from './rule.ts';

const NAME_KINDS = 'country region city water person organisation people event work other'.split(' ');
/** Lemmas are letters, with digits, spaces and the few marks that Dutch words have. */
const LEMMA = /^[\p{L}\p{M}\p{N}'’*.+&/ -]+$/u;
const EXPRESSION = /^[\p{L}\p{M}\p{N}'’.,!?/ -]+$/u;
const PARTS = /^(\([\p{L}'-]+\)|[\p{L}\p{M}\p{N}'’. -]+)(\+(\([\p{L}'-]+\)|[\p{L}\p{M}\p{N}'’. -]+))*$/u;

const fields = ({
  lemma,
  form1,
  form2,
  gloss,
  parts,
}: { [key in 'lemma' | 'form1' | 'form2' | 'gloss' | 'parts']: string }) => [lemma, form1, form2, gloss, parts];

/** Rules of the format: what each class has in its fields, and the characters that they are written with. */
export const FORM_RULES: readonly Rule[] = [
  {
    name: 'spaces',
    check: (entry) =>
      fields(entry).some((field) => /^\s|\s$|\s{2}|[^\S ]/.test(field))
        ? 'a field begins or ends with a space, or has two in a row; take the extra space out'
        : undefined,
  },
  {
    name: 'characters',
    check({ pos, lemma, parts }) {
      const allowed = pos === 'expression' ? EXPRESSION : LEMMA;
      if (!allowed.test(lemma)) return 'the lemma has a character that no Dutch word has; write it with letters';
      if (parts && !PARTS.test(parts))
        return `"${parts}" are no parts; join words by "+", linking letters in parentheses`;
      return undefined;
    },
  },
  {
    name: 'noun-fields',
    classes: ['noun'],
    check({ form1, form2 }) {
      if (!/^(de|het|de\/het)?$/.test(form1)) return `"${form1}" is no article; use de, het, de/het or -`;
      if (form1 === '' && form2 !== '=') return 'has no article; give de, het or de/het';
      return undefined;
    },
  },
  {
    name: 'verb-fields',
    classes: ['verb'],
    check({ form1, form2 }) {
      if (!form1) return 'has no past singular; give it, with the particle after it';
      if (!/^(heeft|is|heeft\/is|is\/heeft) (zich )?\S+$/.test(form2))
        return `"${form2 || '-'}" is not auxiliary and participle; write "heeft ...", "is ..." or "heeft/is ..."`;
      return undefined;
    },
  },
  {
    name: 'name-kind',
    classes: ['name'],
    check: ({ form1 }) =>
      NAME_KINDS.includes(form1) ? undefined : `"${form1}" is no kind of name; use one of ${NAME_KINDS.join(', ')}`,
  },
  {
    name: 'no-forms',
    classes: ['adverb', 'preposition', 'conjunction', 'pronoun', 'determiner', 'numeral', 'interjection', 'particle'],
    check: ({ form1, form2 }) =>
      form1 || form2 ? 'has forms, but its class is not inflected; write "-" in both fields' : undefined,
  },
  {
    name: 'word-for-word',
    classes: ['expression'],
    check: ({ form1 }) => (form1 ? undefined : 'has no word-for-word English; give it in the third field'),
  },
];
