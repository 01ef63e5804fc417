import { FINITE } from '../tags.ts';
import type { Word } from '../word.ts';
import { between } from './clause.ts';
import type { Candidate } from './types.ts';
import { verbFacts } from './verb-facts.ts';
import type { SentenceView } from './view.ts';
import {
  BEFORE_NOUN,
  CIRCUMPOSITIONS,
  CLAUSE_END,
  CLOSED_CIRCUMPOSITIONS,
  OPENERS,
  PEOPLE,
  PHRASES,
  R_PRONOUNS,
  WINDOW,
  WITH_INFINITIVE,
} from './words.ts';

/**
 * What can be said for and against two words being the halves of one separable verb, by the rules of Dutch word order (ANS
 * 20.2, 21.8): the particle stands at the right end of the middle field, before a final verb cluster, and only a phrase with
 * a preposition, a clause or a comparison comes after it. Each fact is true or not of a pair; how much it weighs is tuned.
 * Facts name words of the closed classes only.
 */

/** The facts that hold of a pair; `rivals` are the pairs of its sentence that share a word with it. */
export function factsOf(candidate: Candidate, rivals: readonly Candidate[], view: SentenceView): string[] {
  const pattern = placeOf(candidate);
  return [
    'any',
    pattern,
    ...view.once(candidate, pattern, () => particleFacts(candidate, view).map((fact) => `${pattern}: ${fact}`)),
    ...(candidate.pattern === 'main' ? mainFacts(candidate, rivals, view) : []),
    ...(candidate.pattern === 'cluster' ? clusterFacts(candidate, view) : []),
    ...verbFacts(candidate, view),
  ];
}

/** In a cluster it matters whether the particle touches its verb: then the spelling would have joined the two. */
const placeOf = ({ pattern, particle, verb }: Candidate): string =>
  pattern === 'cluster' ? (verb === particle + 1 ? 'touching' : 'cluster') : pattern;

function particleFacts(candidate: Candidate, view: SentenceView): string[] {
  const { particle } = candidate;
  const { words: sentence } = view;
  const word = sentence[particle]!;
  const before = sentence[particle - 1];
  const isAdverb = before && isObject(before, word) && word.readings.some(({ pos }) => pos === 'adverb');
  const kind = isAdverb ? 'adverb' : view.kindOf(particle);
  const next = view.following(particle);
  const { tag } = word.chosen;
  // A preposition has a phrase after it, whatever its tag
  const tagged = tag === 'prep' && !PHRASES.has(next) ? 'tagged prep, no phrase follows' : `tagged ${tag}`;
  const facts = [kind, kind === 'postposition' ? `tagged ${tag} after its phrase` : tagged];
  if (kind === 'preposition') facts.push(`word ${word.key}`);
  if (
    !kind.endsWith('position') &&
    before?.token.kind === 'word' &&
    BEFORE_NOUN.has(before.chosen.tag) &&
    !PEOPLE.has(before.key) &&
    !isObject(before, word)
  )
    facts.push('after a determiner');
  if (kind === 'noun' && before?.chosen.tag === 'prep') facts.push('a noun after its preposition');
  // ten onder gaan, ter zijde leggen: what follows ten is no particle
  if (/^te[nr]$/.test(before?.key ?? '')) facts.push('after ten');
  const pronominal = kind.endsWith('position') ? pronominalBefore(sentence, candidate) : undefined;
  if (pronominal) facts.push(`after ${pronominal}`);
  if (circumposed(sentence, particle))
    facts.push(CLOSED_CIRCUMPOSITIONS.has(word.key) ? 'closes a circumposition' : 'may close a circumposition');
  return facts;
}

/** "wuifde het weg": het is no article of a de-word. */
const isObject = (before: Word, { readings }: Word): boolean =>
  before.key === 'het' && readings.every(({ tag }) => tag !== 'noun-het' && tag !== 'adj' && tag !== 'adj-e');

/** er, daar or waar earlier in the clause makes a pronominal adverb with a preposition: waar hij op wacht. */
function pronominalBefore(sentence: readonly Word[], { particle, verb }: Candidate): 'er' | 'waar' | undefined {
  for (let i = particle - 1; i >= Math.max(0, particle - WINDOW); i--) {
    const { token, key } = sentence[i]!;
    if (CLAUSE_END.test(token.form) && !joinsAdjectives(sentence, i)) return undefined;
    if (!R_PRONOUNS.has(key) || (key === 'daar' && i + 1 === particle) || (i === 0 && verb <= i)) continue;
    return key === 'waar' ? 'waar' : 'er';
  }
  return undefined;
}

/** The comma of "grote, eetbare korrels" ends no clause. */
const joinsAdjectives = (sentence: readonly Word[], comma: number): boolean =>
  sentence[comma]!.token.form === ',' && [comma - 1, comma + 1].every((i) => sentence[i]?.chosen.tag === 'adj-e');

function circumposed(sentence: readonly Word[], particle: number): boolean {
  const openers = CIRCUMPOSITIONS[sentence[particle]!.key]?.split(' ');
  if (!openers) return false;
  for (let i = particle - 1; i >= Math.max(0, particle - 6); i--) {
    const { key, token, chosen } = sentence[i]!;
    if (chosen.pos === 'verb' || token.kind === 'punctuation') return false;
    if (openers.includes(key)) return true;
  }
  return false;
}

/** The verbs between a particle and its own must be verbs here, and so must its own: op zoek naar is no opzoeken. */
function clusterFacts({ particle, verb }: Candidate, view: SentenceView): string[] {
  const { words: sentence } = view;
  const facts: string[] = [];
  if (sentence.slice(particle + 1, verb + 1).some(({ chosen }) => chosen.pos !== 'verb')) facts.push('not all verbs');
  const { tag } = sentence[verb]!.chosen;
  if (view.finiteness(verb) === 'maybe finite') facts.push('cluster: no other verb in the clause');
  facts.push(`cluster: verb ${FINITE.has(tag) ? 'finite' : tag}`);
  if (FINITE.has(tag) && !view.isSubordinate(verb)) facts.push('cluster: finite verb in a main clause');
  return facts;
}

/** What follows a preposition in the main pattern; te is another matter if this particle has a verb there: op te staan. */
function beforeWhat({ particle, verb }: Candidate, rivals: readonly Candidate[], view: SentenceView): string {
  const { words: sentence } = view;
  const next = view.following(particle);
  const apart = next === 'te' && !OPENERS.has(sentence[particle]!.key) && FINITE.has(sentence[verb]!.chosen.tag);
  return apart && !rivals.some((r) => r.particle === particle && r.pattern === 'te') ? "another verb's te" : next;
}

function mainFacts(candidate: Candidate, rivals: readonly Candidate[], view: SentenceView): string[] {
  const { particle, verb } = candidate;
  const { words: sentence } = view;
  const kind = view.kindOf(particle).endsWith('position') ? view.kindOf(particle) : 'other';
  const { tag, pos } = sentence[verb]!.chosen;
  const finite = view.finiteness(verb);
  const next = beforeWhat(candidate, rivals, view);
  const facts = [
    `main: ${kind} before ${next}`,
    `main: verb ${finite !== 'not finite' ? finite : pos === 'verb' ? tag : 'no verb'}`,
    `distance ${distanceOf(particle - verb)}`,
    ...between(sentence, verb, particle),
  ];
  if (sentence[verb - 1]?.key === 'te') facts.push('main: te before the verb');
  if (view.isSubordinate(verb)) facts.push('main: verb in a subordinate clause');
  if (/infinitive clause|another verb's te/.test(next) && WITH_INFINITIVE.has(view.lemmaOf(candidate.entry)))
    facts.push('main: infinitive clause of its own');
  if (view.laterParticle(particle)) facts.push(`main: ${kind} with a particle after it`);
  const others = rivals.filter((r) => r !== candidate && r.pattern === 'main');
  if (others.some((r) => r.particle === particle && r.verb > verb && view.finiteness(r.verb) !== 'not finite'))
    facts.push('main: a nearer verb fits');
  if (others.some((r) => r.verb === verb && r.particle > particle)) facts.push('main: a later particle fits');
  if (others.some((r) => r.verb === verb && r.particle < particle)) facts.push('main: an earlier particle fits');
  if (rivals.some((r) => r.verb === verb && isSurer(view, r.particle, particle)))
    facts.push('main: a surer particle fits');
  return facts;
}

/** Whether the one can be nothing but a particle or adverb where the other may be a preposition: kwam neer op een veld. */
const isSurer = (view: SentenceView, one: number, other: number): boolean => {
  const nominal = view.words[one]!.readings.some((r) => r.pos === 'noun' || r.pos === 'adjective');
  return view.kindOf(other) === 'preposition' && view.kindOf(one) === 'adverb' && !nominal;
};

const distanceOf = (n: number): string =>
  n === 1 ? '1' : n === 2 ? '2' : n < 5 ? '3-4' : n < 9 ? '5-8' : n < 16 ? '9-15' : '16+';
