import type { TermCard } from '../../messaging/types.ts';
import type { MarkStyle } from '../../page/paint/painter.ts';
import type { Level } from '../../reading/types.ts';

/**
 * How a term is underlined for this reader: saved words always, then what is explained and of the reader's level or above
 * (levels sort by name). Names and words without a gloss are left alone: a line that promises nothing is noise.
 */
export function markOf(term: TermCard, level: Level, saved: boolean): MarkStyle | undefined {
  if (saved) return 'saved';
  if (term.kind === 'name' || term.pos === 'name' || term.senses.length === 0) return undefined;
  return term.level !== undefined && term.level >= level ? 'word' : undefined;
}
