import type { BaseReading, Feature, Lexicon } from '../types.ts';
import type { Tag, Word } from '../word.ts';
import type { Candidate, Pattern } from './types.ts';

/** The verb stands at most so many words before its particle; in newspaper text the longest are some twenty apart. */
const FARTHEST = 30;
/** Verbs between a particle and its own at the end of a clause: op had kunnen laten bellen. */
const LONGEST_CLUSTER = 5;

const FINITE: ReadonlySet<Feature> = new Set<Feature>([
  'stem',
  'present',
  'past singular',
  'past plural',
  'subjunctive',
  'lemma',
]);
const LATE: ReadonlySet<Feature> = new Set<Feature>(['lemma', 'past participle']);
const VERBAL: ReadonlySet<Tag> = new Set<Tag>(['fin-sg', 'fin-t', 'fin-pl', 'past-sg', 'past-pl', 'inf', 'part']);

/** Whether the word can be a verb here, and its reading as one is not beaten by another class that was chosen. */

const canBeVerbal = (word: Word): boolean => word.readings.some((r) => VERBAL.has(r.tag));

/** All pairs of a particle and a verb in a sentence that would make a verb of the glossary, likely or not. */
export function candidatesIn(sentence: readonly Word[], lexicon: Lexicon): Candidate[] {
  const out: Candidate[] = [];
  for (const [i, word] of sentence.entries()) {
    if (word.token.kind !== 'word' || !lexicon.isParticle(word.key)) continue;
    out.push(...following(sentence, i, lexicon), ...preceding(sentence, i, lexicon));
  }
  return out;
}

/**
 * For each candidate those that share its verb or its particle, itself included: only these can be meant in its stead. Looked up, so that a
 * sentence full of particles takes no longer for each.
 */
export function rivalsIn(candidates: readonly Candidate[]): (candidate: Candidate) => readonly Candidate[] {
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
function following(sentence: readonly Word[], particle: number, lexicon: Lexicon): Candidate[] {
  const out: Candidate[] = [];
  const next = sentence[particle + 1];
  if (next?.key === 'te') {
    const verb = particle + 2;
    out.push(
      ...pairs(sentence, { particle, verb, te: particle + 1, pattern: 'te' }, new Set<Feature>(['lemma']), lexicon),
    );
    // aan te kunnen kondigen
    if (sentence[verb] && canBeVerbal(sentence[verb]))
      out.push(
        ...pairs(
          sentence,
          { particle, verb: verb + 1, te: particle + 1, pattern: 'te' },
          new Set<Feature>(['lemma']),
          lexicon,
        ),
      );
    return out;
  }
  for (let verb = particle + 1; verb <= particle + LONGEST_CLUSTER; verb++) {
    const word = sentence[verb];
    if (!word || !canBeVerbal(word)) break;
    const features = verb === particle + 1 ? new Set([...LATE, ...FINITE]) : LATE;
    out.push(...pairs(sentence, { particle, verb, pattern: 'cluster' }, features, lexicon));
  }
  return out;
}

function preceding(sentence: readonly Word[], particle: number, lexicon: Lexicon): Candidate[] {
  const out: Candidate[] = [];
  for (let verb = particle - 1; verb >= Math.max(0, particle - FARTHEST); verb--) {
    if (!canBeVerbal(sentence[verb]!)) continue;
    out.push(...pairs(sentence, { particle, verb, pattern: 'main' }, FINITE, lexicon));
  }
  return out;
}

interface Place {
  readonly particle: number;
  readonly verb: number;
  readonly te?: number;
  readonly pattern: Pattern;
}

function pairs(sentence: readonly Word[], place: Place, features: ReadonlySet<Feature>, lexicon: Lexicon): Candidate[] {
  const word = sentence[place.verb];
  // An acronym is no verb: STA
  if (!word || (word.token.form.length > 1 && word.token.form === word.token.form.toUpperCase())) return [];
  const particle = sentence[place.particle]!.key;
  const readings: readonly BaseReading[] = lexicon.bases(word.key);
  return readings
    .filter(({ feature }) => features.has(feature))
    .flatMap(({ base, feature }) =>
      lexicon.separable(particle, base).map((entry): Candidate => ({ ...place, entry, feature })),
    );
}
