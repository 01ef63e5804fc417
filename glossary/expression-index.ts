import type { SourceEntry } from './parse.ts';

/** Words of a lemma that stand for something else in a text: slots, gaps, possessives and reflexives that agree. */
const SLOTS = new Set(['iets', 'iemand', 'iemands', 'zich', 'zijn', "z'n", '...', 'het', 'een', 'de']);
/** A word of more lemmas than this leads to too much to try; the next rarest, or the verb, leads to it as well. */
const RARE = 60;

/** The words of an expression or other lemma of several words, in lower case and text order, with slots. */
export const wordsOf = (lemma: string): string[] => lemma.toLowerCase().match(/[\p{L}\p{M}\p{N}'’.-]+/gu) ?? [];

/**
 * Lists of entries of several words by their rarest word, so that each list is short: a word's frequency is counted over
 * all these lemmas. Verbs come last, since they are frequent and stand in any form; a second word leads to an entry
 * whose rarest is frequent. Articles and slots lead to an expression only where it has nothing else.
 */
export function expressionPostings(entries: readonly SourceEntry[]): Map<string, number[]> {
  const infinitives = new Set(entries.filter((e) => e.pos === 'verb').map((e) => e.lemma.replace('+', '')));
  const several = entries.flatMap((entry, id) => {
    const isSeveral = entry.pos === 'expression' || (entry.pos !== 'verb' && entry.lemma.includes(' '));
    return isSeveral ? [{ id, words: [...new Set(wordsOf(entry.lemma))] }] : [];
  });
  const frequency = new Map<string, number>();
  for (const { words } of several) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const cost = (word: string) => frequency.get(word)! + (infinitives.has(word) ? 10_000 : 0);
  const postings = new Map<string, number[]>();
  for (const { id, words } of several) {
    const content = words.filter((word) => !SLOTS.has(word));
    const [first, second] = (content.length > 0 ? content : words).sort(
      (a, b) => cost(a) - cost(b) || b.length - a.length,
    );
    const keys = second !== undefined && cost(first!) > RARE ? [first!, second] : [first!];
    for (const word of keys) {
      const list = postings.get(word);
      if (list) list.push(id);
      else postings.set(word, [id]);
    }
  }
  return postings;
}
