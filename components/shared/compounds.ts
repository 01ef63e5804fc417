import type { Gloss, PartGloss } from '../../messaging/types.ts';

/** Whether a word's only gloss was put together from its parts: "mass + destruction + weapon". */
export function isFromParts({ senses }: Gloss, parts: readonly PartGloss[]): boolean {
  return parts.length > 1 && senses.length === 1 && senses[0]!.replace(/\([^)]*\)/g, '').includes(' + ');
}
