import type { Span } from '../reading/types.ts';
import { compare, type Verdict } from './compare.ts';
import { glossOf } from './status.ts';
import type { CardKind, MetContext, SavedWord } from './types.ts';

/** One card of a word: what it asks, and the sentence that goes with it. */
export interface Card {
  readonly kind: CardKind;
  readonly context?: MetContext;
  /** What is to be typed: the missing words of the sentence, or the word itself. Not on cards that ask the meaning. */
  readonly answer?: string;
}

/** The order in which the kinds come round, from recognising a word to producing it. */
const ROUND: readonly CardKind[] = ['meaning', 'gap', 'meaning', 'dutch'];

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
    kind === 'meaning' || (kind === 'gap' ? usable.length > 0 : glossOf(word) !== '');
  const wanted = ROUND.filter((kind) => kinds.includes(kind) && possible(kind));
  const settled = word.schedule?.phase === 'review';
  const kind =
    (settled || !kinds.includes('meaning') ? wanted[reps % Math.max(wanted.length, 1)] : 'meaning') ?? 'meaning';
  return {
    kind,
    ...(context && { context }),
    ...(kind === 'gap' && { answer: context!.spans.map(([a, b]) => context!.sentence.slice(a, b)).join(' ') }),
    ...(kind === 'dutch' && { answer: word.lemma }),
  };
}

/** What is to be said of a typed answer; undefined where the card asks nothing to be typed. */
export function judge(card: Card, word: SavedWord, typed: string): Verdict | undefined {
  if (card.answer === undefined) return undefined;
  const article = card.kind === 'dutch' ? word.article : undefined;
  return compare(card.answer, typed, article);
}

/** A sentence cut into what is around the word and the word itself, both halves of a split verb. */
export function piecesOf({ sentence, spans }: MetContext): readonly { readonly text: string; readonly own: boolean }[] {
  if (!spansFit(sentence, spans)) return [{ text: sentence, own: false }];
  const pieces = spans.flatMap(([start, end], i) => [
    { text: sentence.slice(spans[i - 1]?.[1] ?? 0, start), own: false },
    { text: sentence.slice(start, end), own: true },
  ]);
  return [...pieces, { text: sentence.slice(spans.at(-1)?.[1]), own: false }].filter(({ text }) => text !== '');
}

/** Whether the spans lie in the sentence, in order and apart from each other; an imported file may hold others. */
function spansFit(sentence: string, spans: readonly Span[]): boolean {
  const inOrder = spans.every(([start, end], i) => start >= (spans[i - 1]?.[1] ?? 0) && end > start);
  return spans.length > 0 && inOrder && spans.at(-1)![1] <= sentence.length;
}
