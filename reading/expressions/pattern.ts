import type { EntryHead, Lexicon } from '../types.ts';

/** One word of an expression's lemma, as it is sought in a sentence. */
export type PatternWord =
  /** This word, in lower case; an adjective also in its -e form. */
  | { readonly kind: 'word'; readonly word: string }
  /** This verb in any form, anywhere in the clause. */
  | { readonly kind: 'verb'; readonly lemma: string }
  /** zich: me, je, ons, zich ... */
  | { readonly kind: 'reflexive' }
  /** zijn: mijn, je, haar, hun ... */
  | { readonly kind: 'possessive' };

/**
 * An expression: phrases whose words stand next to each other, with room between phrases, and the verbs around them. A
 * reflexive pronoun is a phrase of its own: houdt zich nog afzijdig.
 */
export interface Pattern {
  readonly id: number;
  readonly phrases: readonly (readonly Exclude<PatternWord, { kind: 'verb' }>[])[];
  readonly verbs: readonly string[];
  /** Words that must be found; of two expressions in one place the one with more is meant. */
  readonly size: number;
  /** A name: its capitals count. */
  readonly exact: boolean;
}

const SLOTS = new Set(['iets', 'iemand', 'iemands', '...', '…']);
const WORD = /[\p{L}\p{M}\p{N}'’.-]+|…/gu;

/** Reads the lemma of an expression, or of a name or other entry of several words. */
export function patternOf(entry: EntryHead, lexicon: Lexicon): Pattern {
  const words = entry.lemma.match(WORD) ?? [];
  const expression = entry.pos === 'expression';
  const phrases: Exclude<PatternWord, { kind: 'verb' }>[][] = [[]];
  const verbs: string[] = [];
  for (const [i, written] of words.entries()) {
    const word = expression ? written.toLowerCase() : written;
    if (expression && SLOTS.has(word)) phrases.push([]);
    else if (expression && isVerbHere(word, i, words, lexicon)) {
      verbs.push(word);
      phrases.push([]);
    } else if (expression && word === 'zich') phrases.push([{ kind: 'reflexive' }], []);
    else phrases.at(-1)!.push(expression ? slotOrWord(word, words[i + 1]) : { kind: 'word', word });
  }
  const found = phrases.filter((phrase) => phrase.length > 0);
  const size = found.flat().length + verbs.length;
  return { id: entry.id, phrases: found, verbs, size, exact: !expression };
}

function slotOrWord(word: string, next: string | undefined): Exclude<PatternWord, { kind: 'verb' }> {
  if ((word === 'zijn' || word === "z'n") && next !== undefined) return { kind: 'possessive' };
  return { kind: 'word', word };
}

/** A verb's infinitive at the end, or before the preposition that ends the lemma: "in stelling brengen", "stelling nemen tegen". */
function isVerbHere(word: string, at: number, words: readonly string[], lexicon: Lexicon): boolean {
  if (!/n$/.test(word) || (word === 'zijn' && at < words.length - 1 && !isShort(words[at + 1]!))) return false;
  const readings = lexicon
    .lookup(word)
    .filter((r) => r.feature === 'lemma')
    .map((r) => lexicon.entry(r.entry).pos);
  if (!readings.includes('verb')) return false;
  const last = at === words.length - 1;
  // "eten en drinken", "voor het oprapen liggen": an infinitive after an article is a noun
  return last
    ? words.length > 1 && !/^(?:het|een|en|te|ten|of)$/.test(words[at - 1]!)
    : at > 0 && isShort(words[at + 1]!) && !readings.includes('noun');
}
const isShort = (word: string) =>
  /^(?:van|op|aan|in|met|voor|om|over|tegen|naar|uit|tot|bij|als|door|onder|dat|te)$/.test(word);
