import type { SourceEntry } from '../parse.ts';
import { AFFIXES } from './parts.ts';
import type { Headwords, Rule } from './rule.ts';

/** Classes that a head may have for a compound of a class: a noun may end in an infinitive (bloedvergieten). */
const HEADS_OF: Readonly<Record<string, readonly string[]>> = {
  noun: ['noun', 'verb', 'name', 'abbreviation', 'numeral'],
  verb: ['verb'],
};
/** Heads whose plural is another one in a compound: staatsman, staatslieden (ANS 3.5.4). */
const PEOPLE = /(lieden|lui|mensen)$/;

/** The last part of a compound, where the lemma ends in it and it is a word of its own. */
export function headOf({ lemma, parts }: SourceEntry): string | undefined {
  const words = parts.split('+').filter((part) => part && !part.startsWith('('));
  const last = words.at(-1);
  if (words.length < 2 || !last || AFFIXES.has(last) || last === lemma || !lemma.endsWith(last)) return undefined;
  return last;
}

function headClass(entry: SourceEntry, headwords: Headwords): string | undefined {
  const head = headOf(entry);
  const heads = head ? headwords.of(head) : [];
  const allowed = HEADS_OF[entry.pos];
  if (!allowed || heads.length === 0 || heads.some(({ pos }) => allowed.includes(pos))) return undefined;
  const classes = [...new Set(heads.map(({ pos }) => pos))].join(', ');
  return `is a ${entry.pos}, but its head "${head}" is none (${classes}); mend class or parts, or list it among the exceptions`;
}

function headPlural(entry: SourceEntry, headwords: Headwords): string | undefined {
  const head = headOf(entry);
  if (!head || !entry.form2 || entry.form2 === '=' || PEOPLE.test(entry.form2)) return undefined;
  const before = entry.lemma.slice(0, -head.length);
  const plurals = headwords
    .ofClass('noun', head)
    .flatMap(({ form2 }) => (form2 && form2 !== '=' ? form2.split('/') : []))
    .map((plural) => before + plural);
  if (plurals.length === 0 || entry.form2.split('/').some((plural) => plurals.includes(plural))) return undefined;
  return `has the plural "${entry.form2}", but by its head "${head}" it is "${plurals.join('/')}"; mend one of them, or list it among the exceptions`;
}

/** Rules of compounds: class and plural are those of the head. Its gender is looked at by the rules of nouns. */
export const HEAD_RULES: readonly Rule[] = [
  { name: 'head-class', classes: ['noun', 'verb'], check: headClass },
  { name: 'head-plural', classes: ['noun'], check: headPlural },
];
