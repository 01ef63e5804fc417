import { candidatesOf } from './candidates.ts';
import type { Lexicon } from './types.ts';
import type { Reading, Word } from './word.ts';

/** Words looked through for the one that has the part left out: land-, tuin- en de zogenoemde bosbouw. */
const WINDOW = 8;
/** Letters of the part left out, at least. */
const SHORTEST = 3;
const STUMP = /^[\p{L}\p{N}'-]*[\p{L}\p{N}]-$/u;
const JOINS = new Set(['en', 'of', 'noch', 'tot', 'als', 'maar', 'resp.']);

/** A reading of the word that was shortened, and that word. */
export interface Completed {
  readonly reading: Reading;
  readonly form: string;
}

/**
 * What a word stands for whose last part is left out because a later word has it: "voor- en nadelen" has voordelen
 * (Leidraad 6.9: weglatingsstreepje). The part is the longest end of the later word that makes a word of the glossary, else
 * one that makes a compound. Undefined where the word is no such one, or no later word fits.
 */
export function completed(words: readonly Word[], i: number, lexicon: Lexicon): Completed | undefined {
  const { form } = words[i]!.token;
  if (!form.endsWith('-') || !STUMP.test(form)) return undefined;
  let joined = false;
  for (const { token, key, chosen } of words.slice(i + 1, i + 1 + WINDOW)) {
    if (JOINS.has(key) || token.form === '/') joined = true;
    else if (token.kind === 'punctuation' && token.form !== ',') return undefined;
    else if (token.kind === 'word' && joined && !STUMP.test(token.form)) {
      const whole = complete(form, token.form, chosen, lexicon);
      if (whole) return whole;
    }
  }
  return undefined;
}

function complete(stump: string, later: string, { pos }: Reading, lexicon: Lexicon): Completed | undefined {
  const cuts = Array.from({ length: Math.max(0, later.length - SHORTEST) }, (_, n) => n + 1);
  const ends = cuts.filter((at) => isWord(later.slice(0, at), lexicon)).map((at) => later.slice(at));
  const known = ends.filter((end) => isWord(end, lexicon));
  const found = (among: readonly string[], fits: (reading: Reading) => boolean): Completed | undefined => {
    for (const form of among.flatMap((end) => [stump.slice(0, -1) + end, stump + end.replace(/^-/, '')])) {
      const reading = candidatesOf({ form, initial: false }, lexicon).find(fits);
      if (reading) return { reading, form };
    }
    return undefined;
  };
  return (
    found(ends, (reading) => reading.source === 'listed' && reading.pos === pos) ??
    found(ends, ({ source }) => source === 'listed') ??
    found(known, ({ source }) => source === 'compound')
  );
}

/** Whether a piece of a word can be a part of it, with a linking s: "arbeids" of arbeidsmarkt, but not "achte" of achteruit. */
const isWord = (piece: string, lexicon: Lexicon): boolean =>
  [piece, piece.toLowerCase(), piece.replace(/s$/, '')].some(
    (form) => lexicon.lookup(form).length > 0 || lexicon.bases(form).length > 0 || lexicon.isParticle(form),
  );
