import type { PartOfSpeech } from '../types.ts';
import type { Lexeme } from './lexemes.ts';
import { TAG_COUNT } from './model.ts';

/** A neighbour that speaks for the chosen reading by less than this explains nothing. */
const TELLING = 0.8;
/** Function words are read by rules that would say little to a reader. */
const CONTENT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'verb', 'adjective', 'adverb']);
const NAMED = /^(after|before) (\S+)$/;
const CLASSES = /^(after|before) \[([^\]]+)\]$/;

/** Classes as the facts name them, as a reader would. */
const WORDS: Readonly<Record<string, string>> = {
  noun: 'a noun',
  name: 'a name',
  finite: 'a finite verb',
  infinitive: 'an infinitive',
  participle: 'a participle',
  '-e': 'a word in -e',
  adjective: 'an adjective',
  adverb: 'an adverb',
  pronoun: 'a pronoun',
  determiner: 'a determiner',
  preposition: 'a preposition',
  conjunction: 'a conjunction',
};

/** Makes reasons of the weights by which a reading was chosen; `names` are the facts by row. */
export class Reasons {
  readonly #names: readonly string[];
  readonly #weights: Float32Array;
  readonly #phrases: (string | undefined)[] = [];

  constructor(names: readonly string[], weights: Float32Array) {
    this.#names = names;
    this.#weights = weights;
  }

  /**
   * Why this state and not the next best of another entry: the neighbour that speaks for it most, in words for the card
   * ("because it stands after “het”"). Undefined where there was no choice, or nothing beside it made it.
   */
  of(lexeme: Lexeme, chosen: number, scores: Float32Array, rows: readonly number[]): string | undefined {
    if (!CONTENT.has(lexeme.states[chosen]!.pos)) return undefined;
    const rival = rivalOf(lexeme, chosen, scores);
    if (rival < 0) return undefined;
    const [own, other] = [lexeme.tags[chosen]!, lexeme.tags[rival]!];
    let best = TELLING;
    let reason: string | undefined;
    for (const row of rows) {
      const weight = this.#weights[row * TAG_COUNT + own]! - this.#weights[row * TAG_COUNT + other]!;
      const phrase = weight > best ? this.#phraseOf(row) : undefined;
      if (phrase) {
        best = weight;
        reason = phrase;
      }
    }
    return reason && `because it stands ${reason}`;
  }

  #phraseOf(row: number): string | undefined {
    if (!(row in this.#phrases)) this.#phrases[row] = phraseOf(this.#names[row]!);
    return this.#phrases[row];
  }
}

/** The best state whose entry is another one that the reader could mean. */
function rivalOf({ states }: Lexeme, chosen: number, scores: Float32Array): number {
  const { entry, lemma } = states[chosen]!;
  let rival = -1;
  for (const [s, state] of states.entries()) {
    if (state.entry < 0 || state.entry === entry || (state.lemma === lemma && state.pos === states[chosen]!.pos))
      continue;
    if (rival < 0 || scores[s]! > scores[rival]!) rival = s;
  }
  return rival;
}

function phraseOf(fact: string): string | undefined {
  const [, side, word] = NAMED.exec(fact) ?? [];
  if (word && /^\p{L}/u.test(word)) return `${side} “${word}”`;
  const [, place, classes] = CLASSES.exec(fact) ?? [];
  const name = classes && WORDS[classes];
  return name && `${place} ${name}`;
}
