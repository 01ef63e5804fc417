import { runningLemma } from '../entry-forms.ts';
import type { Headwords, Rule } from './rule.ts';

/** Suffixes and prefixes of derivation, which need be no headwords. */
export const AFFIXES = new Set(
  (
    '-ing ing heid teit baar loos achtig ig lijk isch isme ist er ster aar erij schap dom nis sel te de ste e s d t en ' +
    'zaam haft tje je pje etje on her ge be ver ont anti ex pro super ultra aller aarts oer wan niet in im il ir eren iseren eur atie ' +
    'tig jarig talig vormig waarts matig gewijs halve maal erwijs weg rijk arm vrij half air uur schap aan eel ief ees eus isch ie der es'
  ).split(' '),
);
const words = (parts: string) => parts.split('+').filter((part) => part && !part.startsWith('('));

const known = (part: string, headwords: Headwords): boolean =>
  AFFIXES.has(part) || headwords.isForm(part.replace(/-$|^-/g, ''));

/** Rules of the last field: every part can be looked up, and none leads back to its own entry. */
export const PARTS_RULES: readonly Rule[] = [
  {
    name: 'parts-exist',
    check({ lemma, parts }, headwords) {
      const missing = words(parts).find((part) => !known(part, headwords));
      return missing
        ? {
            subject: missing,
            reason: `the part of "${lemma}" is no headword; write it as a headword, add its entry, or list it among the exceptions`,
          }
        : undefined;
    },
  },
  {
    name: 'parts-circular',
    check(entry, headwords) {
      const own = runningLemma(entry);
      const back = words(entry.parts).find((part) => part === own || leadsTo(part, own, headwords, new Set([own])));
      return back ? `its part "${back}" leads back to it; take the parts out of one of them` : undefined;
    },
  },
];

/** Whether the parts of a word, or theirs in turn, come to another word. */
function leadsTo(word: string, goal: string, headwords: Headwords, seen: Set<string>): boolean {
  if (seen.has(word)) return false;
  seen.add(word);
  return headwords
    .of(word)
    .flatMap((entry) => words(entry.parts))
    .some((part) => part === goal || leadsTo(part, goal, headwords, seen));
}
