import { LEVELS, type Level } from '../../reading/types.ts';
import { statusOf } from '../status.ts';
import type { SavedWord } from '../types.ts';

/** How many of a level's words the reader knows. */
export interface LevelCoverage {
  readonly level: Level;
  /** Words of the glossary, names and expressions left out. */
  readonly total: number;
  /** Known by reviews, by the reader's word, or because the level is below the reader's. */
  readonly known: number;
  /** Saved, and not known yet. */
  readonly learning: number;
  /** Whether the level is below the one that the reader has chosen, whose words count as known unless they are saved. */
  readonly assumed: boolean;
}

/** The share of each level that the reader knows. @param level words of lower levels count as known */
export function levelCoverage(
  words: readonly SavedWord[],
  { level, glossary }: { level: Level; glossary: Readonly<Record<Level, number>> },
): LevelCoverage[] {
  const saved = words.filter(({ pos }) => pos !== 'name' && pos !== 'expression');
  return LEVELS.map((own) => {
    const ofLevel = saved.filter((word) => word.level === own);
    const marked = ofLevel.filter((word) => statusOf(word) === 'known').length;
    const total = Math.max(glossary[own], ofLevel.length);
    const learning = ofLevel.length - marked;
    const assumed = own < level;
    return { level: own, total, known: assumed ? total - learning : marked, learning, assumed };
  });
}
