import type { EntryHead, Lexicon } from '../types.ts';
import type { Reading } from '../word.ts';
import { entryOf, prefixed } from './listed.ts';
import { modernSpellings } from './spellings.ts';

/** A word in an older spelling, or without its trema, is the word that it stands for: mensch, produkt, beinvloed. */
export function bySpelling(form: string, key: string, lexicon: Lexicon): Reading[] {
  if (key.length < SHORTEST_RESPELLED) return [];
  const capital = form[0] !== key[0];
  for (const spelling of modernSpellings(key)) {
    // Nederlandsche, Belgie: listed with their capital
    for (const written of capital ? [form[0] + spelling.slice(1), spelling] : [spelling]) {
      const readings = prefixed('', written, (head) => head.pos !== 'name' || isPlace(head, spelling), lexicon);
      if (readings.length > 0) return readings.map((r) => ({ ...r, entry: entryOf(r, written, lexicon) }));
    }
  }
  return [];
}
/** Shorter words are too much alike. */
const SHORTEST_RESPELLED = 4;

/** A place without its trema is that place; Michael is not Michaël. */
const isPlace = ({ detail }: EntryHead, spelling: string): boolean =>
  /[ëïöü]/.test(spelling) && /^(?:country|region|city|water)$/.test(detail ?? '');
