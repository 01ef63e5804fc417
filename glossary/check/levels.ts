import { LEVELS } from '../../reading/types.ts';
import { runningLemma } from '../entry-forms.ts';
import type { SourceEntry } from '../parse.ts';
import { AFFIXES } from './parts.ts';
import type { Headwords, Rule } from './rule.ts';

/** Levels by which a compound may be easier than its hardest part: a learner meets huisnummer before nummer is hard. */
const SLACK = 2;

const easiest = (entries: readonly SourceEntry[]): number =>
  Math.min(...entries.map(({ level }) => LEVELS.indexOf(level)));

/** Rules of levels: what is made of hard words is not easy, and words of one series are met together. */
export const LEVEL_RULES: readonly Rule[] = [
  {
    name: 'level',
    classes: ['noun', 'verb', 'adjective'],
    check(entry, headwords) {
      const parts = entry.parts.split('+').filter((part) => part && !part.startsWith('(') && !AFFIXES.has(part));
      const hardest = parts
        .filter((part) => part !== runningLemma(entry) && headwords.of(part).length > 0)
        .map((part) => ({ part, level: easiest(headwords.of(part)) }))
        .sort((a, b) => b.level - a.level)[0];
      if (!hardest || hardest.level - LEVELS.indexOf(entry.level) <= SLACK) return undefined;
      return `has the level ${entry.level}, but its part "${hardest.part}" has ${LEVELS[hardest.level]}; mend one of them, take out parts that do not explain it, or list it among the exceptions`;
    },
  },
  {
    name: 'level-of-number',
    classes: ['numeral'],
    check: (entry, headwords) => (BELOW_HUNDRED.test(entry.lemma) ? unlikeTen(entry, headwords) : undefined),
  },
];

const BELOW_HUNDRED =
  /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/;

/** A number below a hundred is learnt with its tens: drieënveertig with veertig. */
function unlikeTen({ lemma, level }: SourceEntry, headwords: Headwords): string | undefined {
  const tens = headwords.ofClass('numeral', BELOW_HUNDRED.exec(lemma)?.[2] ?? '')[0];
  return tens && tens.level !== level
    ? `has the level ${level}, but "${tens.lemma}" has ${tens.level}; give them one`
    : undefined;
}
