import type { SeparableMatch } from '../separable/index.ts';
import type { Lexicon } from '../types.ts';
import type { Tag, Word } from '../word.ts';

/** Verbs so frequent that they must stand near, with no comma between. */
export const LIGHT = new Set(
  'zijn hebben worden komen gaan doen staan zitten liggen laten maken nemen geven houden krijgen brengen zetten stellen'.split(
    ' ',
  ),
);
export const FINITE: ReadonlySet<Tag> = new Set<Tag>(['fin-sg', 'fin-t', 'fin-pl', 'past-sg', 'past-pl']);

/** A sentence with what the matching asks of it. */
export interface Scene {
  readonly words: readonly Word[];
  /** Lemma of the verb at each index, a split verb's whole; '' where the word is no verb. */
  readonly verbs: readonly string[];
  /** Indices of the particles of split verbs. */
  readonly particles: ReadonlySet<number>;
}

export function sceneOf(words: readonly Word[], separable: readonly SeparableMatch[], lexicon: Lexicon): Scene {
  const verbs = words.map(({ chosen }) => (chosen.pos === 'verb' ? chosen.lemma : ''));
  for (const { verb, entry } of separable) verbs[verb] = lexicon.entry(entry).lemma;
  return { words, verbs, particles: new Set(separable.map(({ particle }) => particle)) };
}
