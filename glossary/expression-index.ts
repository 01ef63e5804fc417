import type { SourceEntry } from './parse.ts';

/** Words of a lemma that stand for something else in a text: slots, gaps, possessives and reflexives that agree. */
const SLOTS = new Set(['iets', 'iemand', 'iemands', 'zich', 'zijn', "z'n", '...', 'het', 'een', 'de']);
/** So many of an expression's words lead to it: two, in case one stands in the text in another form. */
const KEYS = 2;

/** The words of an expression or other lemma of several words, in lower case and text order, with slots. */
export const wordsOf = (lemma: string): string[] => lemma.toLowerCase().match(/[\p{L}\p{M}\p{N}'’.-]+/gu) ?? [];

/**
 * Lists of entries of several words by their rarest words, so that each list is short: a word's frequency is counted over
 * all these lemmas. Articles and slots lead to an expression only where it has nothing else.
 */
export function expressionPostings(entries: readonly SourceEntry[]): Map<string, number[]> {
  const several = entries.flatMap((entry, id) => {
    const lemma = entry.lemma.replace('+', '');
    const isVerb = entry.pos === 'verb';
    return !isVerb && (entry.pos === 'expression' || lemma.includes(' '))
      ? [{ id, words: [...new Set(wordsOf(lemma))] }]
      : [];
  });
  const frequency = new Map<string, number>();
  for (const { words } of several) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const postings = new Map<string, number[]>();
  for (const { id, words } of several) {
    const content = words.filter((word) => !SLOTS.has(word));
    const ranked = (content.length > 0 ? content : words).sort((a, b) => frequency.get(a)! - frequency.get(b)!);
    for (const word of ranked.slice(0, KEYS)) {
      const list = postings.get(word);
      if (list) list.push(id);
      else postings.set(word, [id]);
    }
  }
  return postings;
}
