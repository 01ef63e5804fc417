import { FINITE } from '../tags.ts';
import type { Word } from '../word.ts';
import type { Candidate } from './types.ts';
import type { SentenceView } from './view.ts';
import { AUXILIARIES, MODALS, REFLEXIVES, WINDOW } from './words.ts';

/** How likely the verb itself is: rare verbs are less, and so are those made of an auxiliary. */
export function verbFacts({ entry, verb, particle }: Candidate, { words: sentence, levels }: SentenceView): string[] {
  const { level, base, reflexive } = levels.lexicon.entry(entry);
  const facts = [`level ${level}`];
  // Written apart against the rules, as many do with verbs of every day: bekend maken, vrij laten
  if (particle + 1 === verb && level <= 'B1') facts.push('touching: everyday verb');
  const alone = levels.of(base!);
  if (alone && alone > level) facts.push('whole easier than its base');
  if (MODALS.has(base!)) facts.push('modal base');
  if (!alone) facts.push('base is no verb of its own');
  else if (isAnotherVerb(sentence[verb]!, base!)) facts.push('read as another verb');
  if (
    AUXILIARIES.has(base!) &&
    (governsVerb(sentence, verb, particle) || (MODALS.has(base!) && isHelping(sentence, particle)))
  )
    facts.push('auxiliary of another verb');
  if (reflexive) facts.push(hasReflexive(sentence, verb) ? 'reflexive with zich' : 'reflexive without zich');
  return facts;
}

function hasReflexive(sentence: readonly Word[], verb: number): boolean {
  return sentence.slice(Math.max(0, verb - 8), verb + 5).some(({ key }) => REFLEXIVES.has(key));
}

/** Whether another verb that is not finite stands next to the pair, so that this one is its auxiliary. */
function governsVerb(sentence: readonly Word[], verb: number, particle: number): boolean {
  const [from, to] = verb < particle ? [verb + 1, particle + 2] : [particle + 1, verb + 2];
  return sentence
    .slice(from, to)
    .some((w, i) => from + i !== verb && (w.chosen.tag === 'inf' || w.chosen.tag === 'part'));
}

/** Whether an infinitive ends the clause that a modal verb's particle would end: kan ons terug willen zien. */
function isHelping(sentence: readonly Word[], particle: number): boolean {
  for (let i = particle + 1; i < Math.min(sentence.length, particle + WINDOW); i++) {
    const { token, chosen, readings } = sentence[i]!;
    if (/^[.!?;:,]$/.test(token.form)) return false;
    if (chosen.pos === 'verb' && readings.some(({ tag }) => tag === 'inf')) return sentence[i - 1]!.key !== 'te';
    if (FINITE.has(chosen.tag)) return false;
  }
  return false;
}

/** Whether the word is read as another verb than this base: was is zijn, not wassen. */
const isAnotherVerb = ({ chosen }: Word, base: string): boolean =>
  chosen.pos === 'verb' && chosen.source === 'listed' && chosen.lemma !== base;
