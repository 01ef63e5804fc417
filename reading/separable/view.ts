import type { Level, Lexicon } from '../types.ts';
import type { Word } from '../word.ts';
import { finiteness, following, isSubordinate, laterParticle } from './clause.ts';
import type { Candidate } from './types.ts';
import { kindOf } from './words.ts';

/** A sentence with what many pairs ask of the same word, answered once for each word. */
export class SentenceView {
  readonly words: readonly Word[];
  readonly levels: VerbLevels;
  readonly #following: string[] = [];
  readonly #kinds: string[] = [];
  readonly #finiteness: ReturnType<typeof finiteness>[] = [];
  readonly #subordinate: boolean[] = [];
  readonly #later: boolean[] = [];
  readonly #ofParticle = new Map<string, readonly string[]>();

  constructor(words: readonly Word[], levels: VerbLevels) {
    this.words = words;
    this.levels = levels;
  }

  /** The facts of a candidate's particle, made for the first of all verbs that it might go with; only for the first word are they others. */
  once({ particle, verb }: Candidate, pattern: string, make: () => readonly string[]): readonly string[] {
    const key = `${pattern} ${particle} ${verb === 0}`;
    const known = this.#ofParticle.get(key) ?? make();
    this.#ofParticle.set(key, known);
    return known;
  }
  lemmaOf(entry: number): string {
    return this.levels.lexicon.entry(entry).lemma;
  }
  following(particle: number): string {
    this.#following[particle] ??= following(this.words, particle);
    return this.#following[particle];
  }
  kindOf(particle: number): string {
    this.#kinds[particle] ??= kindOf(this.words[particle]!);
    return this.#kinds[particle];
  }
  finiteness(verb: number): ReturnType<typeof finiteness> {
    this.#finiteness[verb] ??= finiteness(this.words, verb);
    return this.#finiteness[verb];
  }
  isSubordinate(verb: number): boolean {
    this.#subordinate[verb] ??= isSubordinate(this.words, verb);
    return this.#subordinate[verb];
  }
  laterParticle(particle: number): boolean {
    this.#later[particle] ??= laterParticle(this.words, particle);
    return this.#later[particle];
  }
}

/** The level of each base of a separable verb as a verb of its own; kondigen is none, so that kondigde must have its particle somewhere. */
export class VerbLevels {
  readonly lexicon: Lexicon;
  readonly #known = new Map<string, Level | undefined>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  of(base: string): Level | undefined {
    if (!this.#known.has(base)) this.#known.set(base, this.#find(base));
    return this.#known.get(base);
  }

  #find(base: string): Level | undefined {
    const heads = this.lexicon
      .lookup(base)
      .filter((r) => r.feature === 'lemma')
      .map((r) => this.lexicon.entry(r.entry));
    return heads
      .filter(({ pos }) => pos === 'verb')
      .map(({ level }) => level)
      .sort()[0];
  }
}
