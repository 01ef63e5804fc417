import type { Lexicon } from '../../reading/types.ts';

/** Share of entries that a forgetful lexicon does not know, in hundredths. */
const SHARE = 15;
const OPEN_CLASSES = new Set(['noun', 'verb', 'adjective']);

/**
 * A lexicon that has forgotten some of its nouns, verbs and adjectives above A2, others for each `seed`. A model tuned with it
 * too has seen how sentences look whose words no glossary knows.
 */
export function forgetful(lexicon: Lexicon, seed: number): Lexicon {
  const forgotten = (id: number) => {
    const { pos, level, lemma } = lexicon.entry(id);
    return OPEN_CLASSES.has(pos) && level >= 'B1' && hash(lemma, seed) % 100 < SHARE;
  };
  return { ...lexicon, lookup: (form) => lexicon.lookup(form).filter(({ entry }) => !forgotten(entry)) };
}

function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) >>> 0;
  return h;
}
