import { useState } from 'preact/hooks';
import type { Gloss, TermCard } from '../../messaging/types.ts';

/** A reading with the term that it is a reading of. */
export interface ReadingChoice {
  readonly gloss: Gloss;
  readonly term: TermCard;
}

/** Everything that can be read at one place, most likely first, each once. */
export function readingsOf(terms: readonly TermCard[]): readonly ReadingChoice[] {
  const readings = new Map<string, ReadingChoice>();
  for (const term of terms)
    for (const gloss of [term, ...term.others]) {
      // Homographs share their key: het bal and de bal are told apart by what they mean.
      const id = JSON.stringify([gloss.key, gloss.feature, gloss.article, gloss.senses]);
      if (!readings.has(id)) readings.set(id, { gloss, term });
    }
  return [...readings.values()];
}

/**
 * The readings of a card: the one in view first. The one taken and the one in view change places, so that the button
 * with the focus stays where it is and leads back.
 */
export function useReadings(terms: readonly TermCard[]) {
  const [taken, setTaken] = useState<{ terms: readonly TermCard[]; readings: readonly ReadingChoice[] }>();
  // Compared, not reset by an effect: that would draw the former word's reading once at the new word's place.
  const readings = taken?.terms === terms ? taken.readings : readingsOf(terms);
  const take = (index: number): ReadingChoice => {
    const changed = [...readings];
    [changed[0], changed[index]] = [readings[index]!, readings[0]!];
    setTaken({ terms, readings: changed });
    return changed[0]!;
  };
  return { readings, take };
}
