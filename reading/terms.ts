import type { FormReading, Lexicon, Term, TermKind } from './types.ts';
import type { Reading, Word } from './word.ts';

function kindOf({ tag, source, entry }: Reading): TermKind {
  if (tag === 'name') return 'name';
  if (source === 'compound') return 'compound';
  return entry < 0 && source === 'guessed' ? 'unknown' : 'word';
}

/** Other listed readings of the same form, in the order of their level. */
function othersOf({ readings, chosen }: Word): FormReading[] {
  const seen = new Set([chosen.entry]);
  const others: FormReading[] = [];
  for (const { entry, feature } of readings) {
    if (entry < 0 || seen.has(entry)) continue;
    seen.add(entry);
    others.push({ entry, feature: feature ?? 'lemma' });
  }
  return others;
}

function termOf(word: Word): Term {
  const { token, chosen, reason } = word;
  const others = othersOf(word);
  return {
    spans: [[token.start, token.end]],
    kind: kindOf(chosen),
    lemma: chosen.lemma,
    pos: chosen.pos,
    entry: chosen.entry,
    ...(chosen.feature && { feature: chosen.feature }),
    ...(chosen.parts && { parts: chosen.parts }),
    ...(others.length > 0 && { others }),
    ...(reason && { reason }),
  };
}

/** The terms of a sentence in text order. Numbers in digits, punctuation and symbols are none. */
export function termsOf(words: readonly Word[], _lexicon: Lexicon): Term[] {
  return words.filter((word) => word.token.kind === 'word').map(termOf);
}
