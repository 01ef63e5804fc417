import { companyOf } from './company.ts';
import { partsOf, partsOfForm } from './compounds/index.ts';
import { completed } from './ellipsis.ts';
import { ExpressionFinder, type ExpressionMatch } from './expressions/index.ts';
import { SeparableFinder, type SeparableMatch } from './separable/index.ts';
import { shownReading } from './shown.ts';
import type { FormReading, Lexicon, PartReading, Span, Term, TermKind } from './types.ts';
import type { Reading, Word } from './word.ts';

/** Makes terms of sentences. It keeps the parts of entries, which are asked for again and again. */
export class TermMaker {
  readonly #lexicon: Lexicon;
  readonly #separable: SeparableFinder;
  readonly #expressions: ExpressionFinder;
  readonly #parts = new Map<number, readonly PartReading[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#separable = new SeparableFinder(lexicon);
    this.#expressions = new ExpressionFinder(lexicon);
  }

  /**
   * The terms of a sentence in text order; every word has one, a separable verb one for both its halves, a name of several
   * words one for all of them. An expression comes after the last of its words. Numbers in digits, punctuation and symbols are no terms.
   */
  of(words: readonly Word[]): Term[] {
    const separable = this.#separable.of(words);
    const several = this.#expressions.of(words, separable);
    const names = several.filter(({ entry }) => this.#lexicon.entry(entry).pos === 'name');
    const verbs = new Map(separable.map((match) => [match.verb, match]));
    const done = new Set([...separable.map((match) => match.particle), ...names.flatMap((match) => match.indices)]);
    const inside = new Set(several.flatMap((match) => match.indices));
    const placed: [at: number, term: Term][] = [];
    for (const [i, word] of words.entries()) {
      if (word.token.kind !== 'word' || done.has(i)) continue;
      const match = verbs.get(i);
      const company = companyOf(words, i, match?.particle);
      const term = {
        ...(match
          ? this.#splitVerb(words, match)
          : (this.#shortened(words, i) ?? this.#single(word, shownReading(words, i, this.#lexicon)))),
        ...(company.length > 0 && { company }),
      };
      // The 's of 's avonds and the laude of cum laude mean nothing by themselves.
      if (term.kind === 'unknown' && inside.has(i)) continue;
      placed.push([term.spans[0]![0], term]);
    }
    for (const match of several) {
      const isName = names.includes(match);
      const term = isName ? this.#name(words, match) : this.#expression(words, match);
      // Before the end of its last word, so after that word's term, whether or not one span holds several words.
      placed.push([isName ? term.spans[0]![0] : term.spans.at(-1)![1] - 0.5, term]);
    }
    return placed.sort(([a], [b]) => a - b).map(([, term]) => term);
  }

  #name(words: readonly Word[], { indices, entry }: ExpressionMatch): Term {
    const [start, end] = [words[indices[0]!]!.token.start, words[indices.at(-1)!]!.token.end];
    return { spans: [[start, end]], kind: 'name', lemma: this.#lexicon.entry(entry).lemma, pos: 'name', entry };
  }

  #expression(words: readonly Word[], { indices, entry }: ExpressionMatch): Term {
    const { lemma, pos } = this.#lexicon.entry(entry);
    // Words next to each other are one span, so that they are lit as one.
    const spans: Span[] = [];
    for (const [n, i] of indices.entries()) {
      const [start, end] = spanOf(words[i]!);
      const before = n > 0 && indices[n - 1] === i - 1 ? spans.pop() : undefined;
      spans.push([before?.[0] ?? start, end]);
    }
    return { spans, kind: 'expression', lemma, pos, entry };
  }

  #single(word: Word, shown: Reading): Term {
    const { reason, chosen: read } = word;
    // A people is a noun of the glossary, half a verb is none; of all else class and lemma are those that were chosen.
    const chosen: Reading =
      shown === read || read.tag === 'name' || read.source === 'base'
        ? shown
        : { ...shown, lemma: read.lemma, pos: read.pos, tag: read.tag };
    const parts = chosen.parts ?? this.#partsOf(chosen, word.token.form);
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

  /** "voor-" before "en nadelen" has the meaning of voordelen. */
  #shortened(words: readonly Word[], i: number): Term | undefined {
    const whole = completed(words, i, this.#lexicon);
    if (!whole) return undefined;
    const { token, initial, bases } = words[i]!;
    const { reading, form } = whole;
    const word = { token: { ...token, form }, key: form, initial, bases, readings: [reading], chosen: reading };
    return { ...this.#single(word, reading), reason: `as short for ${form}` };
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

  #partsOf({ entry, source, lemma }: Reading, form: string): readonly PartReading[] {
    if (entry < 0) return source === 'formed' ? partsOfForm(form, lemma, this.#lexicon) : [];
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
