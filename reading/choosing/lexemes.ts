import { candidatesOf, keyOf } from '../candidates.ts';
import { VERBAL } from '../tags.ts';
import { type BaseReading, LEVELS, type Level, type Lexicon } from '../types.ts';
import type { Reading, Tag, Token } from '../word.ts';
import { classesOf, isAuxiliary, isFiniteTag, nameable, ownFacts } from './facts.ts';
import { type Model, TAG_COUNT, tagIndex } from './model.ts';

/** Rows of the model for what a word says of its neighbours: of the word after it, the second after, before, second before. */
interface Neighbours {
  readonly after: readonly number[];
  readonly secondAfter: readonly number[];
  readonly before: readonly number[];
  readonly secondBefore: readonly number[];
}

/** Everything about a written form that does not depend on its sentence; computed once and kept. */
export interface Lexeme extends Neighbours {
  readonly key: string;
  readonly initial: boolean;
  readonly readings: readonly Reading[];
  /** Those of them that are chosen among: see choosable. */
  readonly choice: readonly Reading[];
  /** See Word.bases. */
  readonly bases: readonly BaseReading[];
  /** The readings to choose among: of each tag the best by itself, with its index and its own score. */
  readonly states: readonly Reading[];
  readonly tags: readonly number[];
  readonly scores: readonly number[];
  readonly role: Role;
}

/** What a word does to the clause it stands in. */
export interface Role {
  readonly boundary: boolean;
  readonly finite: boolean;
  readonly perfect: boolean;
  readonly coordinates: boolean;
  readonly subordinates: 'surely' | 'perhaps' | 'no';
}

const BOUNDARY = /^(?:[,;:()[\]"\u201C\u201D\u201E\u00AB\u00BB\u2013\u2014?!.\u2026]|--|,,|'')$/;
const OPENING = /^(?:["\u201C\u2018\u201E\u201A\u00AB:('\u2022\u2013\u2014-]|,,)$/;
const PERFECT = /^(?:ben|bent|is|zijn|was|waren|heb|hebt|heeft|hebben|had|hadden|word|wordt|worden|werd|werden)$/;
const NO_BASES: readonly BaseReading[] = [];
const COORDINATORS = new Set(['en', 'of', 'maar', 'want', 'doch']);
const SUBORDINATING: ReadonlySet<Tag> = new Set<Tag>(['sub', 'pron-rel']);
/** Forms in one generation of what is kept; an article has fewer. At two kilobytes a form, more would be felt. */
const GENERATION = 8_000;

function roleOf(token: Token, key: string, readings: readonly Reading[]): Role {
  const opening = readings.filter((r) => SUBORDINATING.has(r.tag)).length;
  const auxiliary = isAuxiliary(key) && key !== 'zijn' && !/en$/.test(key) && readings.some((r) => isFiniteTag(r.tag));
  return {
    boundary: BOUNDARY.test(token.form),
    finite: auxiliary || readings.every((r) => isFiniteTag(r.tag)),
    perfect: PERFECT.test(key),
    coordinates: COORDINATORS.has(key),
    subordinates: opening === 0 ? 'no' : opening === readings.length ? 'surely' : 'perhaps',
  };
}

const PLAIN: Partial<Record<Token['kind'], Reading>> = {
  punctuation: { entry: -1, lemma: '', pos: 'particle', tag: 'punct', source: 'number' },
  symbol: { entry: -1, lemma: '', pos: 'particle', tag: 'symbol', source: 'number' },
  number: { entry: -1, lemma: '', pos: 'numeral', tag: 'num', source: 'number' },
};

/**
 * Without participles of verbs much rarer than an adjective of the same form (beroemd is famous, not what someone has boasted of), nor present
 * participles where an adjective is as easy (volgende week). They stay among the word's readings, so that the card has them.
 */
function choosable(readings: readonly Reading[], levelOf: (reading: Reading) => Level | 'none'): readonly Reading[] {
  const rank = (reading: Reading) => LEVELS.indexOf(levelOf(reading) as Level);
  const adjectives = readings.filter((r) => r.pos === 'adjective' && r.entry >= 0);
  if (adjectives.length === 0) return readings;
  const easiest = Math.min(...adjectives.map(rank));
  return readings.filter((r) => {
    const steps = RARER_BY[r.tag];
    return steps === undefined || r.entry < 0 || rank(r) < easiest + steps;
  });
}
const RARER_BY: Partial<Record<Tag, number>> = { part: 2, 'part-e': 2, 'pres-part': 0, 'pres-part-e': 0 };

/** Analyses forms by a lexicon and scores them by a model, each form once. */
export class Lexemes {
  readonly #lexicon: Lexicon;
  readonly #model: Model;
  /** Two generations: what was not met again while one filled up is dropped with it, frequent forms never are. */
  #known = new Map<string, Lexeme>();
  #older = new Map<string, Lexeme>();
  readonly #neighboursOf = new Map<string, Neighbours>();

  constructor(lexicon: Lexicon, model: Model) {
    this.#lexicon = lexicon;
    this.#model = model;
  }

  /**
   * The lexemes of a sentence. A capital says nothing on its first word, nor after an opening quotation mark or colon, nor where the whole
   * sentence is in capitals.
   */
  ofSentence(tokens: readonly Token[]): Lexeme[] {
    const shouting = tokens.filter((t) => t.kind === 'word').every((t) => t.form === t.form.toUpperCase());
    let initial = true;
    return tokens.map((token) => {
      const lexeme = this.of(token, initial || shouting);
      if (token.kind === 'word' || token.kind === 'number') initial = token.form.startsWith("'") && initial;
      else if (OPENING.test(token.form)) initial = true;
      return lexeme;
    });
  }

  /** The lexeme of a token; `initial` where its capital says nothing. */
  of(token: Token, initial: boolean): Lexeme {
    const name = initial ? `^${token.form}` : token.form;
    const known = this.#known.get(name);
    if (known) return known;
    const lexeme = this.#older.get(name) ?? this.#analyse(token, initial);
    if (this.#known.size >= GENERATION) {
      this.#older = this.#known;
      this.#known = new Map();
    }
    this.#known.set(name, lexeme);
    return lexeme;
  }

  #analyse(token: Token, initial: boolean): Lexeme {
    const plain = PLAIN[token.kind];
    const key = plain ? token.form : keyOf(token.form, this.#lexicon);
    const readings = plain
      ? [{ ...plain, lemma: token.form }]
      : candidatesOf({ form: token.form, initial }, this.#lexicon);
    const capital = /^\p{Lu}/u.test(token.form) ? (initial ? 'initial' : 'inside') : 'none';
    const levelOf = (r: Reading) => (r.entry < 0 ? 'none' : this.#lexicon.entry(r.entry).level);
    const choice = choosable(readings, levelOf);
    const facts = ownFacts({ key, capital, readings: choice, levelOf });
    const best = new Map<Tag, [Reading, number]>();
    for (const [i, reading] of choice.entries()) {
      const score = this.#score(facts[i]!, tagIndex.get(reading.tag)!);
      const old = best.get(reading.tag);
      if (!old || score > old[1]) best.set(reading.tag, [reading, score]);
    }
    const states = [...best.values()];
    return {
      key,
      initial,
      readings,
      choice,
      bases: this.#basesOf(token, key, readings),
      states: states.map(([reading]) => reading),
      tags: states.map(([reading]) => tagIndex.get(reading.tag)!),
      scores: states.map(([, score]) => score),
      ...this.#neighbours(key, plain ? plain.tag : undefined, classesOf(readings)),
      role: roleOf(token, key, readings),
    };
  }

  /** An acronym is no verb: STA. */
  #basesOf({ form }: Token, key: string, readings: readonly Reading[]): readonly BaseReading[] {
    const acronym = form.length > 1 && form === form.toUpperCase();
    return !acronym && readings.some(({ tag }) => VERBAL.has(tag)) ? this.#lexicon.bases(key) : NO_BASES;
  }

  #score(facts: readonly string[], tag: number): number {
    let sum = 0;
    for (const fact of facts) {
      const row = this.#model.row(fact);
      if (row >= 0) sum += this.#model.weights[row * TAG_COUNT + tag]!;
    }
    return sum;
  }

  /** What a word says of its neighbours; all words of the same classes that the model does not name say the same. */
  #neighbours(key: string, plain: Tag | undefined, classes: string): Neighbours {
    const name = plain === 'punct' || nameable(key) ? key : undefined;
    const id = name ? `${name} ${classes}` : classes;
    const known = this.#neighboursOf.get(id);
    if (known) return known;
    const rows = (facts: readonly string[]) => facts.map((fact) => this.#model.row(fact)).filter((row) => row >= 0);
    const facts = (place: string) => [...(name ? [`${place} ${name}`] : []), `${place} [${classes}]`];
    const neighbours = {
      after: rows(facts('after')),
      secondAfter: rows(facts('second after')),
      before: rows(facts('before')),
      secondBefore: rows(facts('second before')),
    };
    this.#neighboursOf.set(id, neighbours);
    return neighbours;
  }
}
