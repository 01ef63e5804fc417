import { partsOf } from './compounds/index.ts';
import { findSeparableVerbs, type SeparableMatch } from './separable/index.ts';
import type { FormReading, Lexicon, PartReading, Span, Term, TermKind } from './types.ts';
import type { Reading, Word } from './word.ts';

/** Makes terms of sentences. It keeps the parts of entries, which are asked for again and again. */
export class TermMaker {
  readonly #lexicon: Lexicon;
  readonly #parts = new Map<number, readonly PartReading[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * The terms of a sentence in text order; every word has one, a separable verb one for both its halves. Numbers in
   * digits, punctuation and symbols are no terms.
   */
  of(words: readonly Word[]): Term[] {
    const separable = findSeparableVerbs(words, this.#lexicon);
    const verbs = new Map(separable.map((match) => [match.verb, match]));
    const particles = new Set(separable.map((match) => match.particle));
    const terms: Term[] = [];
    for (const [i, word] of words.entries()) {
      if (word.token.kind !== 'word' || particles.has(i)) continue;
      const match = verbs.get(i);
      terms.push(match ? this.#splitVerb(words, match) : this.#single(word));
    }
    return terms.sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
  }

  #single(word: Word): Term {
    const { chosen, reason } = word;
    const parts = chosen.parts ?? this.#partsOf(chosen.entry);
    const others = othersOf(word, chosen.entry);
    return {
      spans: [spanOf(word)],
      kind: kindOf(chosen, parts),
      lemma: chosen.lemma,
      pos: chosen.pos,
      entry: chosen.entry,
      ...(chosen.feature && { feature: chosen.feature }),
      ...(parts.length > 0 && { parts }),
      ...(others.length > 0 && { others }),
      ...(reason && { reason }),
    };
  }

  #splitVerb(words: readonly Word[], { verb, particle, entry, feature, reason }: SeparableMatch): Term {
    const { lemma, pos } = this.#lexicon.entry(entry);
    const others = othersOf(words[verb]!, entry);
    return {
      spans: [spanOf(words[verb]!), spanOf(words[particle]!)].sort((a, b) => a[0] - b[0]),
      kind: 'split-verb',
      lemma,
      pos,
      feature,
      entry,
      ...(others.length > 0 && { others }),
      reason,
    };
  }

  #partsOf(entry: number): readonly PartReading[] {
    if (entry < 0) return [];
    const known = this.#parts.get(entry);
    if (known) return known;
    const parts = partsOf(this.#lexicon.entry(entry), this.#lexicon);
    this.#parts.set(entry, parts);
    return parts;
  }
}

const spanOf = ({ token }: Word): Span => [token.start, token.end];

function kindOf({ tag, source, entry }: Reading, parts: readonly PartReading[]): TermKind {
  if (tag === 'name') return 'name';
  if (parts.length > 1) return 'compound';
  return entry < 0 && source === 'guessed' ? 'unknown' : 'word';
}

/** Other listed readings of the same form, the likeliest first. */
function othersOf({ readings }: Word, chosen: number): FormReading[] {
  const seen = new Set([chosen]);
  const others: FormReading[] = [];
  for (const { entry, feature } of readings) {
    if (entry < 0 || seen.has(entry)) continue;
    seen.add(entry);
    others.push({ entry, feature: feature ?? 'lemma' });
  }
  return others;
}
