import type { Known } from '../../learning/exchange/import.ts';
import type { TableRow } from '../../learning/exchange/rows.ts';
import type { WordDraft } from '../../learning/types.ts';
import { ask } from '../../messaging/client.ts';
import { MOST_PARAGRAPHS } from '../../messaging/schemas.ts';

/** Asks the glossary for the words of all rows, as many in one message as it takes. */
export async function lookUpAll(rows: readonly TableRow[]): Promise<Known> {
  const found = new Map<TableRow, Omit<WordDraft, 'context'>[]>();
  for (let from = 0; from < rows.length; from += MOST_PARAGRAPHS) {
    const batch = rows.slice(from, from + MOST_PARAGRAPHS);
    const { terms, occurrences } = await ask('annotate', { paragraphs: batch.map(({ dutch }) => dutch) });
    for (const { paragraph, term } of occurrences) {
      const { key, lemma, pos, article, level, senses } = terms[term]!;
      const row = batch[paragraph]!;
      const gloss = senses.slice(0, 3).join('; ');
      const draft = { key, lemma, pos, gloss, ...(article && { article }), ...(level && { level }) };
      if (senses.length > 0) found.set(row, [...(found.get(row) ?? []), draft]);
    }
  }
  // The whole of what the row says, not one word of it; of the class it says where it says one.
  return (row) => {
    const whole = (found.get(row) ?? []).filter(({ lemma }) => lemma.includes(' ') || !row.dutch.includes(' '));
    return row.pos ? whole.find(({ pos }) => pos === row.pos) : whole[0];
  };
}
