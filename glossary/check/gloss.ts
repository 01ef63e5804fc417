import { splitSenses } from '../entries.ts';
import type { Rule } from './rule.ts';

/** Dutch words that are no English ones; hints in parentheses may hold them. */
const DUTCH = new Set(
  'het een iemand iets niet ook wordt worden zijn hebben heeft met voor naar bij uit ik jij wij zij dat deze zich aan op'.split(
    ' ',
  ),
);
/** American spellings, by what replaces them. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(col|hon|fav|flav|harb|hum|lab|neighb|rum|vap|vig|arm|behavi|endeav|sav|od|splend|parl)or(s|ed|ing|ful|less|able|ite|ites|hood|y)?\b/,
    '-our',
  ],
  [/\b(cent|theat|lit|fib|sab|scept|spect|somb|calib)er(s)?\b/, '-re'],
  [
    /\b(organ|real|recogn|apolog|critic|minim|maxim|special|util|modern|character|emphas|summar|symbol|legal|central|civil|national|privat|computer|memor|author|capital|hospital|terror|victim|mobil|stabil|neutral|general|standard|visual|final|penal|popular|social|sympath|fertil|hypnot|immun|industrial|material|optim|polar|harmon|idol|jeopard|monopol|bapt|agon|antagon|colon|cauter|crystall|democrat|demoral|digit|dramat|econom|equal|familiar|formal|global|human|ital|liberal|local|marginal|normal|ostrac|oxid|patron|personal|plagiar|polit|priorit|public|random|rational|regular|revolution|sanit|scrutin|secular|sensit|steril|subsid|synchron|theor|tranquil|trivial|vapor|vocal|vulcan|western)iz(e|es|ed|ing|ation|ations|er|ers)\b/,
    '-ise',
  ],
  [/\b(analyz|paralyz|catalyz)(e|es|ed|ing)\b/, '-yse'],
  [
    /\b(travel|cancel|label|level|model|signal|fuel|dial|total|quarrel|marvel|jewel|counsel|chisel|channel|tunnel)(ed|ing|er|ers)\b/,
    'a doubled l',
  ],
  [
    /\b(gray|plow|mustache|pajamas|skeptic|skeptical|jewelry|aluminum|maneuver|anemia|estrogen|diarrhea|pediatric|pediatrician|gynecologist|encyclopedic|airplane|catalog|dialog|ax|tire of a|fulfill|enroll|skillful|willful|defense|offense|pretense|cozy|artifact|molt|smolder)\b/,
    'the British form',
  ],
];

/** The first American spelling in an English text, and what to do; undefined where there is none. */
export function americanSpelling(text: string): string | undefined {
  for (const [pattern, british] of AMERICAN) {
    const american = pattern.exec(text)?.[0];
    if (american) return `"${american}" is American spelling; write it with ${british}`;
  }
  return undefined;
}

const withoutHints = (gloss: string) => gloss.replace(/\s*\([^()]*\)\s*/g, ' ').trim();

/** Rules of the English side. */
export const GLOSS_RULES: readonly Rule[] = [
  {
    name: 'senses',
    check({ gloss }) {
      if (/^[;,]|[;,]\s*$|;\s*;|,\s*[,;]|;\S|,[^\s\d]/.test(gloss))
        return 'has an empty sense, or no space after a comma or semicolon; write "one, two; three"';
      if (splitSenses(gloss).some((sense) => /^[\s,]*$/.test(sense))) return 'has an empty sense; take it out';
      const open = gloss.split('(').length - gloss.split(')').length;
      if (open !== 0) return 'has a parenthesis that is not closed, or none that is opened; mend the pair';
      const senses = splitSenses(gloss);
      return new Set(senses).size < senses.length ? 'says the same sense twice; leave one' : undefined;
    },
  },
  {
    name: 'verb-gloss',
    classes: ['verb'],
    check({ gloss }) {
      const bad = splitSenses(gloss)
        .map(withoutHints)
        .find((sense) => sense !== '' && !/^((not|never) to|to|can|must|may|shall|will) ?/.test(sense));
      return bad ? `the sense "${bad}" is not a verb's; write "to ..."` : undefined;
    },
  },
  {
    name: 'no-verb-gloss',
    classes: ['noun', 'adjective', 'name', 'numeral'],
    check({ gloss }) {
      const bad = splitSenses(gloss)
        .filter((sense) => !sense.startsWith('('))
        .map(withoutHints)
        .find((sense) => /^to [a-z]+$/.test(sense));
      return bad ? `the sense "${bad}" is a verb's, and this is none; mend the gloss or the class` : undefined;
    },
  },
  {
    name: 'dutch-in-gloss',
    check({ gloss }) {
      const word = withoutHints(gloss)
        .match(/[\p{L}'-]+/gu)
        ?.find((w) => DUTCH.has(w));
      return word ? `"${word}" is Dutch; gloss in English, and put Dutch words in parentheses as hints` : undefined;
    },
  },
  {
    name: 'british-spelling',
    check({ gloss, form1, pos }) {
      return americanSpelling(pos === 'expression' ? `${gloss} ${form1}` : gloss);
    },
  },
  {
    name: 'reference',
    check: ({ gloss }) =>
      /^(\(.*\) )?(see also|see \p{L}+$|variant of|plural of|same as)( |$)/u.test(gloss)
        ? 'refers to another entry; a reader wants the meaning, so give it'
        : undefined,
  },
];
