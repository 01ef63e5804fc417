import { Hash53 } from './hash.ts';
import type { DroppedContext, MetContext, SavedWord } from './types.ts';

/** So many sentences are kept of one word; the oldest go first, for a card that shows a hundred helps no one. */
export const MOST_CONTEXTS = 50;

type Contexts = Pick<SavedWord, 'contexts' | 'dropped'>;

/** Identifies a sentence of a page by a hash, so that one that was dropped need not be kept to be known again. */
export function contextId({ url, sentence }: Pick<MetContext, 'url' | 'sentence'>): string {
  const hash = new Hash53();
  for (const character of `${url}\n${sentence}`) hash.add(character.codePointAt(0)!);
  return hash.value();
}

/** When something last happened to a sentence of a word. */
const timeOf = (context: MetContext): number => Math.max(context.metAt, context.keptAt ?? 0);

type Item = { readonly id: string; readonly at: number; readonly context?: MetContext };

const itemsOf = ({ contexts, dropped = [] }: Contexts): Item[] => [
  ...contexts.map((context) => ({ id: contextId(context), at: timeOf(context), context })),
  ...dropped,
];

/**
 * The sentences of two records of one word. Of each sentence the later of being met and being dropped holds; what was
 * dropped counts among the most that are kept, without which the order of merging would decide which those are.
 * @param prefer which of two records of one sentence, of one moment, is kept
 */
export function joinContexts(a: Contexts, b: Contexts, prefer: (x: MetContext, y: MetContext) => MetContext): Contexts {
  const joined = new Map<string, Item>();
  for (const item of a === b ? itemsOf(a) : [...itemsOf(a), ...itemsOf(b)]) {
    const known = joined.get(item.id);
    joined.set(item.id, known ? later(known, item, prefer) : item);
  }
  const order = (x: Item, y: Item) => x.at - y.at || (x.id < y.id ? -1 : 1);
  const newest = [...joined.values()].sort(order).slice(-MOST_CONTEXTS);
  const dropped = newest.filter(({ context }) => !context).map(({ id, at }): DroppedContext => ({ id, at }));
  return {
    contexts: newest.flatMap(({ context }) => (context ? [context] : [])),
    ...(dropped.length > 0 && { dropped }),
  };
}

function later(a: Item, b: Item, prefer: (x: MetContext, y: MetContext) => MetContext): Item {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  // Met and dropped at one moment: kept, as a sentence too many is less bad than one lost.
  if (!a.context || !b.context) return a.context ? a : b;
  return { ...a, context: prefer(a.context, b.context) };
}

/** The word with one more sentence, the newest; of a page's sentence that it has, the newer meeting is kept. */
export function addContext(word: Contexts, context: MetContext | undefined): Contexts {
  const id = context && contextId(context);
  const dropped = (word.dropped ?? []).filter((one) => one.id !== id);
  const others = word.contexts.filter((known) => contextId(known) !== id);
  const contexts = context ? [...others, context] : others;
  return {
    contexts: contexts.slice(-Math.max(1, MOST_CONTEXTS - dropped.length)),
    ...(dropped.length > 0 && { dropped }),
  };
}

/** The word without one of its sentences. */
export function dropContext(word: SavedWord, id: string, now: number): SavedWord {
  const context = word.contexts.find((known) => contextId(known) === id);
  if (!context) return word;
  const at = Math.max(now, timeOf(context) + 1);
  const { contexts, dropped } = joinContexts(word, { contexts: [], dropped: [{ id, at }] }, (same) => same);
  return { ...word, contexts, ...(dropped && { dropped }), updatedAt: now };
}

/** The word with a sentence again that was dropped. */
export function restoreContext(word: SavedWord, context: MetContext, now: number): SavedWord {
  const { dropped: _, ...rest } = word;
  const id = contextId(context);
  const at = Math.max(now, ...(word.dropped ?? []).filter((one) => one.id === id).map((one) => one.at + 1));
  return { ...rest, ...addContext(word, { ...context, keptAt: at }), updatedAt: now };
}
