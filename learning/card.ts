import type { Span } from '../reading/types.ts';
import { compare, type Verdict } from './compare.ts';
import { glossOf, noteOf, wasLookedUp } from './status.ts';
import type { CardKind, MetContext, SavedWord } from './types.ts';

/** One card of a word: what it asks, and the sentence that goes with it. */
export interface Card {
  readonly kind: CardKind;
  readonly context?: MetContext;
  /** What is to be typed: the missing words of the sentence, or the word itself. Not on cards that ask the meaning. */
  readonly answer?: string;
  readonly gloss: string;
  readonly note: string;
  /** The reader had to look it up in an article while it was due. */
  readonly lookedUp?: true;
}

/** The order in which the kinds come round, from recognising a word to producing it. */
const ROUND: readonly CardKind[] = ['meaning', 'gap', 'listen', 'meaning', 'dutch'];

/**
 * The card for the next review of a word. A word that is new, or was forgotten, is asked by its meaning; later the
 * kinds take turns, each time with another sentence.
 * @param kinds those the reader wants; at least one
 */
export function cardFor(word: SavedWord, kinds: readonly CardKind[]): Card {
  const reps = word.schedule?.reps ?? 0;
  const usable = word.contexts.filter(({ sentence, spans }) => spansFit(sentence, spans));
  const context = usable[usable.length - 1 - (reps % Math.max(usable.length, 1))] ?? word.contexts.at(-1);
  const possible = (kind: CardKind) =>
    kind === 'meaning' || kind === 'listen' || (kind === 'gap' ? usable.length > 0 : glossOf(word) !== '');
  const wanted = ROUND.filter((kind) => kinds.includes(kind) && possible(kind));
  const settled = word.schedule?.phase === 'review';
  const kind =
    (settled || !kinds.includes('meaning') ? wanted[reps % Math.max(wanted.length, 1)] : 'meaning') ?? 'meaning';
  return {
    kind,
    gloss: glossOf(word),
    note: noteOf(word),
    ...(wasLookedUp(word) && { lookedUp: true }),
    ...(context && { context }),
    ...(kind === 'gap' && { answer: context!.spans.map(([a, b]) => context!.sentence.slice(a, b)).join(' ') }),
    ...((kind === 'dutch' || kind === 'listen') && { answer: word.lemma }),
  };
}

/** What is to be said of a typed answer; undefined where the card asks nothing to be typed. */
export function judge(card: Card, word: SavedWord, typed: string): Verdict | undefined {
  if (card.answer === undefined) return undefined;
  const article = card.kind === 'dutch' || card.kind === 'listen' ? word.article : undefined;
  return compare(card.answer, typed, article);
}

/** Whether the spans lie in the sentence, in order and apart from each other; an imported file may hold others. */
export function spansFit(sentence: string, spans: readonly Span[]): boolean {
  const inOrder = spans.every(([start, end], i) => start >= (spans[i - 1]?.[1] ?? 0) && end > start);
  return spans.length > 0 && inOrder && spans.at(-1)![1] <= sentence.length;
}
