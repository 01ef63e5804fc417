import type { Lexicon } from '../types.ts';
import type { Tag, Word } from '../word.ts';
import type { Candidate } from './types.ts';

const tags = (list: string): ReadonlySet<Tag> => new Set(list.split(' ') as Tag[]);
const FINITE = tags('fin-sg fin-t fin-pl past-sg past-pl');
const NOMINAL = tags(
  'noun-de noun-het noun-pl name adj adj-e art det poss num ord sup comp-e part-e pres-part-e pron abbr',
);
const BEFORE_NOUN = tags('art det poss adj-e num ord comp-e sup part-e pres-part-e');
const SUBORDINATING = tags('sub pron-rel');
const CLAUSE_END = /^(?:[.!?…:;,"”“»)\]–—]|''|'|’|--)$/;
const STOP = /^[:;]$/;
/** Words that are prepositions too: after these a noun phrase may be theirs. The others are particles or nothing. */
const PREPOSITIONS = new Set(
  'aan achter af binnen bij boven buiten door in langs na naast om onder op over rond tegen tegenover toe tot tussen uit van voor voorbij mee met'.split(
    ' ',
  ),
);
const R_PRONOUNS = new Set('er daar hier waar ergens nergens overal'.split(' '));
/** Auxiliaries: as the base of a separable verb they are rare, and beside another verb they are auxiliaries. */
const AUXILIARIES = new Set(
  'kunnen moeten mogen willen zullen hebben zijn hoeven laten doen gaan komen blijven worden'.split(' '),
);
const MODALS = new Set('kunnen moeten mogen willen zullen hebben zijn hoeven'.split(' '));
/** Adverbs and adjectives of every day that a few verbs have as particle. */
const MOSTLY_ADVERBS = new Set('wel weer verder goed vooruit nader'.split(' '));
/** Circumpositions: naar huis toe, van jongs af, om hem heen (ANS 9.3). */
const CIRCUMPOSITIONS: Readonly<Record<string, string>> = {
  toe: 'tot naar',
  heen: 'om over door langs',
  aan: 'van tegen achter',
  af: 'van op',
  uit: 'van',
  in: 'tussen tegen',
  door: 'onder tussen',
  binnen: 'naar van',
  buiten: 'naar van',
  boven: 'naar van te',
  voren: 'naar',
};

/** With these the phrase is complete before the verb; with toe, af and uit the verb often takes part: naar hem toe lopen. */
const CLOSED_CIRCUMPOSITIONS = new Set(['heen', 'aan', 'in', 'binnen', 'buiten', 'boven', 'voren']);

/**
 * How likely it is that two words are the halves of one separable verb; above 0 it is more likely than not. The rules
 * are those of Dutch word order (ANS 20.2, 21.8): the particle stands at the right end of the middle field, before a
 * final verb cluster, and only a following phrase with a preposition, a clause or a comparison comes after it.
 */
export function score(candidate: Candidate, sentence: readonly Word[], lexicon: Lexicon): number {
  const own = particleScore(candidate, sentence) + entryScore(candidate, sentence, lexicon);
  if (candidate.pattern === 'te') return own + 4;
  return own + (candidate.pattern === 'cluster' ? clusterScore(candidate, sentence) : mainScore(candidate, sentence));
}

/** What the tag chosen for the particle says, and the words around it. */
function particleScore(candidate: Candidate, sentence: readonly Word[]): number {
  const { particle, pattern } = candidate;
  const word = sentence[particle]!;
  const { tag } = word.chosen;
  const preposition = PREPOSITIONS.has(word.key);
  let sum = 0;
  if (tag === 'prt') sum += 2.5;
  else if (tag === 'prep') sum -= pattern === 'cluster' ? 3 : 2;
  else if (tag === 'name' || tag === 'conj' || tag === 'sub') sum -= 3;
  else if (preposition) sum -= 0.5;
  if (tag === 'comp' || MOSTLY_ADVERBS.has(word.key)) sum -= 2.5;
  const before = sentence[particle - 1];
  if (!preposition && before?.token.kind === 'word' && BEFORE_NOUN.has(before.chosen.tag)) sum -= 3;
  // speelde piano, samen met haar zus
  if (!preposition && before?.token.form === ',' && sentence[particle + 1]?.key === 'met') sum -= 2.5;
  if (pattern === 'main') sum += afterScore(sentence, particle, preposition);
  if (preposition) sum -= pronominalCost(sentence, candidate);
  if (circumposed(sentence, particle)) sum -= pattern === 'main' && CLOSED_CIRCUMPOSITIONS.has(word.key) ? 6 : 2.5;
  // ten onder gaan, ter zijde leggen: what follows ten is no particle
  if (/^te[nr]$/.test(sentence[particle - 1]?.key ?? '')) sum -= 9;
  return sum;
}

/**
 * What er, daar or waar earlier in the clause says against a particle: it makes a pronominal adverb with the preposition,
 * waar hij op wacht. A question word must have its preposition somewhere.
 */
function pronominalCost(sentence: readonly Word[], { particle, verb, pattern }: Candidate): number {
  for (let i = particle - 1; i >= Math.max(0, particle - 12); i--) {
    const { token, key } = sentence[i]!;
    if (CLAUSE_END.test(token.form)) return 0;
    if (!R_PRONOUNS.has(key) || (key === 'daar' && i + 1 === particle) || (i === 0 && verb <= i)) continue;
    return key === 'waar' ? 5 : pattern === 'main' ? 3 : 4;
  }
  return 0;
}

function circumposed(sentence: readonly Word[], particle: number): boolean {
  const openers = CIRCUMPOSITIONS[sentence[particle]!.key]?.split(' ');
  if (!openers) return false;
  for (let i = particle - 1; i >= Math.max(0, particle - 6); i--) {
    const { key, token, chosen } = sentence[i]!;
    if (chosen.pos === 'verb' || token.kind === 'punctuation') return false;
    if (openers.includes(key) && i < particle) return true;
  }
  return false;
}

/** What follows a particle in a main clause: the end, a clause or a prepositional phrase; a noun phrase if it is a preposition. */
function afterScore(sentence: readonly Word[], particle: number, preposition: boolean): number {
  const next = sentence[particle + 1];
  if (!next || CLAUSE_END.test(next.token.form)) return 2;
  const { tag } = next.chosen;
  // om te verhuizen opens a clause of purpose
  if (next.key === 'te') return sentence[particle]!.key === 'om' ? -6 : 0;
  if (tag === 'conj' || SUBORDINATING.has(tag) || next.key === 'om') return 1.5;
  if (tag === 'prep' || tag === 'pron-adv') return 1;
  if (NOMINAL.has(tag)) return opensInfinitive(sentence, particle) ? 2.5 : preposition ? -2 : -0.5;
  return 0;
}

/** Whether what follows is a clause with te rather than a noun phrase: raadde hem aan een nieuwe jas te kopen. */
function opensInfinitive(sentence: readonly Word[], particle: number): boolean {
  for (let i = particle + 1; i < Math.min(sentence.length, particle + 10); i++) {
    const { key, token, chosen } = sentence[i]!;
    if (token.kind === 'punctuation' || FINITE.has(chosen.tag) || key === 'om') return false;
    if (key === 'te') return true;
  }
  return false;
}

/** The verbs between a particle and its own must be verbs here, and so must its own: op zoek naar is no opzoeken. */
function clusterScore({ particle, verb }: Candidate, sentence: readonly Word[]): number {
  for (let i = particle + 1; i <= verb; i++) if (sentence[i]!.chosen.pos !== 'verb') return -9;
  return 2;
}

/** A finite verb before its particle: the nearer the better, other finite verbs and clause borders between are against it. */
function mainScore({ particle, verb }: Candidate, sentence: readonly Word[]): number {
  const word = sentence[verb]!;
  let sum = -0.04 * (particle - verb);
  if (!FINITE.has(word.chosen.tag)) sum -= word.chosen.tag === 'inf' ? 1.2 : word.chosen.pos === 'verb' ? 3 : 6;
  if (sentence[verb - 1]?.key === 'te') sum -= 5;
  for (let i = verb + 1; i < particle; i++) {
    const { token, chosen } = sentence[i]!;
    if (FINITE.has(chosen.tag)) sum -= 1.2;
    else if (SUBORDINATING.has(chosen.tag)) sum -= 0.4;
    else if (STOP.test(token.form)) sum -= 2;
  }
  return sum;
}

/** How likely the verb itself is: rare verbs are, and so are those made of an auxiliary. */
function entryScore({ entry, verb, particle }: Candidate, sentence: readonly Word[], lexicon: Lexicon): number {
  const { level, base } = lexicon.entry(entry);
  let sum = level === 'C2' ? -0.8 : level === 'C1' ? -0.3 : 0.2;
  if (MODALS.has(base!)) sum -= 1.7;
  if (!isVerb(base!, lexicon)) sum += 5;
  if (isAnotherVerb(sentence[verb]!, base!, lexicon)) sum -= 4;
  if (AUXILIARIES.has(base!) && governsVerb(sentence, verb, particle)) sum -= 3;
  return sum;
}

/** Whether another verb that is not finite stands next to the pair, so that this one is its auxiliary. */
function governsVerb(sentence: readonly Word[], verb: number, particle: number): boolean {
  const [from, to] = verb < particle ? [verb + 1, particle + 2] : [particle + 1, verb + 2];
  return sentence
    .slice(from, to)
    .some((w, i) => from + i !== verb && (w.chosen.tag === 'inf' || w.chosen.tag === 'part'));
}

/** Whether the word is read as another verb than this base, which is a verb of its own: was is zijn, not wassen. */
function isAnotherVerb({ chosen }: Word, base: string, lexicon: Lexicon): boolean {
  if (chosen.pos !== 'verb' || chosen.source !== 'listed' || chosen.lemma === base) return false;
  return isVerb(base, lexicon);
}

/** Whether a base is a verb of its own: kondigen is none, so that kondigde must have its particle somewhere. */
const isVerb = (base: string, lexicon: Lexicon): boolean =>
  lexicon.lookup(base).some((r) => r.feature === 'lemma' && lexicon.entry(r.entry).pos === 'verb');
