import { FINITE } from '../tags.ts';
import type { Word } from '../word.ts';
import { CLAUSE_END, LONGEST_CLAUSE, NOMINAL, OPENERS, QUESTION, STOP, SUBORDINATING, WINDOW } from './words.ts';

/** What follows a particle: the end, a clause or a prepositional phrase; a noun phrase if it is a preposition. */
export function following(sentence: readonly Word[], particle: number): string {
  if (OPENERS.has(sentence[particle]!.key) && opensInfinitive(sentence, particle, 2 * WINDOW)) return 'te';
  let at = particle + 1;
  if (isOpeningQuote(sentence, at)) at++;
  const first = at;
  while (at < particle + 3 && sentence[at]?.chosen.tag === 'adv' && !QUESTION.has(sentence[at]!.key)) at++;
  const adverb = at > first;
  const next = sentence[at];
  if (adverb && !(next && next.key !== 'te' && NOMINAL.has(next.chosen.tag)))
    return opensInfinitive(sentence, particle) ? 'adverb and infinitive clause' : 'adverb';
  if (!next || CLAUSE_END.test(next.token.form)) return 'end';
  const { tag, pos } = next.chosen;
  if (next.key === 'te') return 'te';
  // A subject is no preposition's: merkte op hoe hij, belde op zij
  if (tag === 'conj' || tag === 'pron-subj' || SUBORDINATING.has(tag) || next.key === 'om' || QUESTION.has(next.key))
    return 'clause';
  if (tag === 'prep' || tag === 'prt' || tag === 'pron-adv') return 'preposition';
  if (pos === 'verb' && !tag.endsWith('-e')) return 'verb';
  if (NOMINAL.has(tag) && adverb) return 'adverb and noun phrase';
  if (NOMINAL.has(tag)) return infinitiveAfter(sentence, particle);
  return 'adverb';
}

/** A quotation mark that stands off from the word before it and touches the one after: what follows goes on with the phrase. */
function isOpeningQuote(sentence: readonly Word[], at: number): boolean {
  const [before, mark, after] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (!before || !mark || !after || !/^(?:["'“„‘«]|,,|'')$/.test(mark.token.form)) return false;
  return before.token.end < mark.token.start && mark.token.end === after.token.start;
}

/** A noun phrase, or a clause with te that begins with one; short if nothing but that phrase and a particle stand before te. */
function infinitiveAfter(sentence: readonly Word[], particle: number): string {
  if (!opensInfinitive(sentence, particle)) return 'noun phrase';
  let at = particle + 1;
  while (sentence[at] && NOMINAL.has(sentence[at]!.chosen.tag)) at++;
  if (sentence[at]?.key !== 'te') at++;
  return sentence[at]?.key === 'te' ? 'short infinitive clause' : 'infinitive clause';
}

/** Whether what follows may be a clause with te rather than a noun phrase: raadde hem aan een nieuwe jas te kopen. */
function opensInfinitive(sentence: readonly Word[], particle: number, within = WINDOW): boolean {
  for (let i = particle + 1; i < Math.min(sentence.length, particle + within); i++) {
    const { key, token, chosen } = sentence[i]!;
    if (token.kind === 'punctuation' || FINITE.has(chosen.tag)) return false;
    if (key === 'te') return true;
  }
  return false;
}

const some = (n: number): string => (n > 1 ? 'several' : 'one');

/** Finite verbs and borders of clauses between verb and particle. */
export function between(sentence: readonly Word[], verb: number, particle: number): string[] {
  const inside = sentence.slice(verb + 1, particle);
  const count = (test: (word: Word) => boolean) => inside.filter(test).length;
  const finite = count(({ chosen }) => FINITE.has(chosen.tag));
  const subordinators = count(({ chosen }) => SUBORDINATING.has(chosen.tag));
  const commas = count(({ token }) => token.form === ',');
  const facts: string[] = [];
  if (finite > 0) facts.push(`between: ${some(finite)} finite${subordinators >= finite ? ', subordinate' : ''}`);
  if (finite === 0 && subordinators > 0) facts.push('between: subordinator');
  // speelde piano, samen met haar zus; but: deinsde, zoals zo vaak, terug
  if (commas % 2 && inside.at(-1)?.token.form === ',') facts.push('main: after a comma');
  if (commas > 0) facts.push(`between: ${commas % 2 ? 'odd' : 'even'} commas${finite ? ' and finite' : ''}`);
  if (inside.some(({ token }) => STOP.test(token.form))) facts.push('between: colon or semicolon');
  if (inside.some(({ token }) => /^(?:[(«"“”]|''|,,)$/.test(token.form))) facts.push('between: quotation or bracket');
  return facts;
}

/** Whether a word of the same clause after this one was chosen to be a particle. */
export function laterParticle(sentence: readonly Word[], particle: number): boolean {
  const end = Math.min(sentence.length, particle + LONGEST_CLAUSE);
  for (let i = particle + 1; i < end && !CLAUSE_END.test(sentence[i]!.token.form); i++) {
    if (sentence[i]!.chosen.tag === 'prt') return true;
  }
  return false;
}

/** Whether a finite verb was found in the clause around a word. */
function hasFinite(sentence: readonly Word[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let n = 1, i = at + step; n < LONGEST_CLAUSE && sentence[i]; n++, i += step) {
      if (CLAUSE_END.test(sentence[i]!.token.form)) break;
      const { key, chosen } = sentence[i]!;
      if (FINITE.has(chosen.tag)) return true;
      if (SUBORDINATING.has(chosen.tag) || chosen.tag === 'conj' || (step > 0 && QUESTION.has(key))) break;
    }
  }
  return false;
}

/** How sure it is that a word is finite: chosen to be, or able to be in a clause that has no other finite verb. */
export function finiteness(sentence: readonly Word[], at: number): 'finite' | 'maybe finite' | 'not finite' {
  const { chosen, readings } = sentence[at]!;
  if (FINITE.has(chosen.tag)) return 'finite';
  const able = readings.some(({ tag }) => FINITE.has(tag)) && sentence[at - 1]?.key !== 'te';
  return able && !hasFinite(sentence, at) ? 'maybe finite' : 'not finite';
}

/** Whether a subordinator opens the verb's clause, with no other finite verb since: its verb has the particle joined. */
export function isSubordinate(sentence: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST_CLAUSE); i--) {
    const { token, chosen } = sentence[i]!;
    if (SUBORDINATING.has(chosen.tag)) return i < verb - 1;
    if (CLAUSE_END.test(token.form) || FINITE.has(chosen.tag)) return false;
  }
  return false;
}
