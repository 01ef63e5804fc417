import type { Lexicon } from '../types.ts';
import { inverted, type Pattern, patternOf } from './pattern.ts';

/** Words remembered; a long text has fewer. */
const MOST_WORDS = 50_000;
const NONE: readonly Pattern[] = [];

/** The patterns of a lexicon's expressions, each read when a word first leads to it. */
export class PatternBook {
  readonly #lexicon: Lexicon;
  readonly #patterns = new Map<number, readonly Pattern[]>();
  readonly #byWord = new Map<string, readonly Pattern[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Patterns that a word leads to, without those that fit too much to mean anything. */
  of(word: string): readonly Pattern[] {
    const before = this.#byWord.get(word);
    if (before) return before;
    const ids = this.#lexicon.expressions(word);
    const found = ids.length === 0 ? NONE : ids.flatMap((id) => this.#read(id)).filter((pattern) => !isVague(pattern));
    if (this.#byWord.size >= MOST_WORDS) this.#byWord.clear();
    this.#byWord.set(word, found);
    return found;
  }

  #read(id: number): readonly Pattern[] {
    const before = this.#patterns.get(id);
    if (before) return before;
    const pattern = patternOf(this.#lexicon.entry(id), this.#lexicon);
    const other = inverted(pattern);
    const both = other ? [pattern, other] : [pattern];
    this.#patterns.set(id, both);
    return both;
  }
}

/** Prepositions and other words that say nothing by themselves. */
const FUNCTION = new Set(
  'aan achter af bij door in langs met na naar om onder op over te tegen toe tot uit van voor en of hoe zo dat als het de een niet'.split(
    ' ',
  ),
);
const VAGUE_IN_PAIRS = new Set('en of hoe zo dat als niet het de'.split(' '));

/** Patterns that fit too much to mean anything: en ... en, iets tegen iemand hebben. */
function isVague({ phrases, verbs, exact }: Pattern): boolean {
  const words = phrases.flat();
  // het maken: any "making of"
  if (verbs.length === 0 && /^het \p{L}+en$/u.test(words.map((w) => (w.kind === 'word' ? w.word : '')).join(' ')))
    return true;
  if (exact || words.some((w) => w.kind !== 'word' || !FUNCTION.has(w.word))) return false;
  if (verbs.length > 0) return words.length + verbs.length < 3;
  const [first, second] = phrases;
  return (
    phrases.length === 2 &&
    (isSame(first!, second!) || words.some((w) => w.kind === 'word' && VAGUE_IN_PAIRS.has(w.word)))
  );
}
const isSame = (a: Pattern['phrases'][number], b: Pattern['phrases'][number]) =>
  JSON.stringify(a) === JSON.stringify(b);
