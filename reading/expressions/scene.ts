import type { SeparableMatch } from '../separable/index.ts';
import type { Lexicon } from '../types.ts';
import type { Word } from '../word.ts';

/** Verbs so frequent that they must stand near, with no comma between. */
export const LIGHT = new Set(
  'zijn hebben worden komen gaan doen staan zitten liggen laten maken nemen geven houden krijgen brengen zetten stellen'.split(
    ' ',
  ),
);

/** A sentence with what the matching asks of it. */
export interface Scene {
  readonly words: readonly Word[];
  /** Lemma of the verb at each index, a split verb's whole; '' where the word is no verb. */
  readonly verbs: readonly string[];
  /** Indices of the particles of split verbs. */
  readonly particles: ReadonlySet<number>;
  /** Whether a word stands in the sentence, as form, as lemma of the reading chosen or as split verb. */
  has(word: string): boolean;
}

function wordsOf(words: readonly Word[], verbs: readonly string[]): Set<string> {
  const all = new Set(verbs);
  for (const { key, chosen } of words) all.add(key).add(chosen.lemma);
  return all;
}

export function sceneOf(words: readonly Word[], separable: readonly SeparableMatch[], lexicon: Lexicon): Scene {
  const verbs = words.map(({ chosen }) => (chosen.pos === 'verb' ? chosen.lemma : ''));
  for (const { verb, entry } of separable) verbs[verb] = lexicon.entry(entry).lemma;
  let there: Set<string> | undefined;
  const has = (word: string): boolean => {
    there ??= wordsOf(words, verbs);
    return there.has(word);
  };
  return { words, verbs, particles: new Set(separable.map(({ particle }) => particle)), has };
}
