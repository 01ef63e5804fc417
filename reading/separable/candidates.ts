import { VERBAL } from '../tags.ts';
import type { Feature, Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import type { Candidate, Pattern } from './types.ts';

/** The verb stands at most so many words before its particle; in newspaper text the longest are some twenty apart. */
const FARTHEST = 30;
/** Verbs between a particle and its own at the end of a clause: op had kunnen laten bellen. */
const LONGEST_CLUSTER = 5;

const features = (...list: Feature[]): ReadonlySet<Feature> => new Set(list);
const INFINITIVE = features('lemma');
const FINITE = features('stem', 'present', 'past singular', 'past plural', 'subjunctive', 'lemma');
const LATE = features('lemma', 'past participle');
const ANY = features(...FINITE, ...LATE);

/** All pairs of a particle and a verb in a sentence that would make a verb of the glossary, likely or not. */
export function candidatesIn(sentence: readonly Word[], lexicon: Lexicon): Candidate[] {
  const out: Candidate[] = [];
  const verbs = sentence.flatMap((word, i) => (word.bases.length > 0 ? [i] : []));
  for (let i = 0; i < sentence.length; i++) {
    const word = sentence[i]!;
    if (word.token.kind !== 'word' || !lexicon.isParticle(word.key)) continue;
    const pairing = new Pairing(sentence, i, lexicon, out);
    addFollowing(pairing, sentence, i);
    addPreceding(pairing, verbs, i);
  }
  return out;
}

/**
 * For each candidate those that share its verb or its particle, itself included: only these can be meant in its stead. Looked up, so that a
 * sentence full of particles takes no longer for each.
 */
export function rivalsIn(candidates: readonly Candidate[]): (candidate: Candidate) => readonly Candidate[] {
  if (candidates.length < 2) return () => candidates;
  const byWord = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const at of [candidate.verb, candidate.particle]) {
      const list = byWord.get(at);
      if (list) list.push(candidate);
      else byWord.set(at, [candidate]);
    }
  }
  return ({ verb, particle }) => [...new Set([...byWord.get(verb)!, ...byWord.get(particle)!])];
}

/** The verb after the particle: behind te, or among the verbs at the end of the clause. */
function addFollowing(pairing: Pairing, sentence: readonly Word[], particle: number): void {
  if (sentence[particle + 1]?.key === 'te') {
    const te = particle + 1;
    pairing.add(te + 1, 'te', INFINITIVE, te);
    // aan te kunnen kondigen
    if (sentence[te + 1] && canBeVerbal(sentence[te + 1]!)) pairing.add(te + 2, 'te', INFINITIVE, te);
    return;
  }
  for (let verb = particle + 1; verb <= particle + LONGEST_CLUSTER; verb++) {
    const word = sentence[verb];
    if (!word || !canBeVerbal(word)) break;
    pairing.add(verb, 'cluster', verb === particle + 1 ? ANY : LATE);
  }
}

const canBeVerbal = (word: Word): boolean => word.readings.some((r) => VERBAL.has(r.tag));

/** The verb before the particle, the nearest first. `verbs` are the indices of all words that may be one. */
function addPreceding(pairing: Pairing, verbs: readonly number[], particle: number): void {
  for (let n = verbs.length - 1; n >= 0; n--) {
    const verb = verbs[n]!;
    if (verb < particle - FARTHEST) break;
    if (verb < particle) pairing.add(verb, 'main', FINITE);
  }
}

/** Pairs one particle with words of its sentence. */
class Pairing {
  readonly #sentence: readonly Word[];
  readonly #particle: number;
  readonly #lexicon: Lexicon;
  readonly #out: Candidate[];

  constructor(sentence: readonly Word[], particle: number, lexicon: Lexicon, out: Candidate[]) {
    this.#sentence = sentence;
    this.#particle = particle;
    this.#lexicon = lexicon;
    this.#out = out;
  }

  /** Adds what the word at `verb`, in a form with one of these features, makes with the particle. */
  add(verb: number, pattern: Pattern, features: ReadonlySet<Feature>, te?: number): void {
    const word = this.#sentence[verb];
    if (!word) return;
    const particle = this.#particle;
    const { key } = this.#sentence[particle]!;
    for (const { base, feature } of word.bases) {
      if (!features.has(feature)) continue;
      for (const entry of this.#lexicon.separable(key, base))
        this.#out.push({ particle, verb, pattern, entry, feature, ...(te !== undefined && { te }) });
    }
  }
}
