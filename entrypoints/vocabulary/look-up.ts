import type { Known } from '../../learning/exchange/import.ts';
import type { TableRow } from '../../learning/exchange/rows.ts';
import type { WordDraft } from '../../learning/types.ts';
import { ask } from '../../messaging/client.ts';
import { MOST_PARAGRAPHS } from '../../messaging/schemas.ts';

type Draft = Omit<WordDraft, 'context'>;

/**
 * A way to ask the glossary for the words of rows, as many in one message as it takes. What it has answered it is not
 * asked again: the reader tries one choice of columns after the other.
 */
export function glossaryOfFile(): (rows: readonly TableRow[]) => Promise<Known> {
  const found = new Map<string, readonly Draft[]>();
  return async (rows) => {
    const texts = [...new Set(rows.map(({ dutch }) => dutch))].filter((text) => !found.has(text));
    for (let from = 0; from < texts.length; from += MOST_PARAGRAPHS)
      for (const [text, drafts] of await lookUp(texts.slice(from, from + MOST_PARAGRAPHS))) found.set(text, drafts);
    // The whole of what the row says, not one word of it; of the class it says, and with an article it is a noun.
    return (row) => {
      const whole = (found.get(row.dutch) ?? []).filter(({ lemma }) => lemma.includes(' ') || !row.dutch.includes(' '));
      if (row.pos) return whole.find(({ pos }) => pos === row.pos);
      return (row.article && whole.find(({ pos }) => pos === 'noun')) ?? whole[0];
    };
  };
}

async function lookUp(texts: readonly string[]): Promise<Map<string, Draft[]>> {
  const found = new Map<string, Draft[]>(texts.map((text) => [text, []]));
  const { terms, occurrences } = await ask('annotate', { paragraphs: [...texts] });
  for (const { paragraph, term } of occurrences) {
    const { key, lemma, pos, article, level, senses } = terms[term]!;
    const gloss = senses.slice(0, 3).join('; ');
    const draft = { key, lemma, pos, gloss, ...(article && { article }), ...(level && { level }) };
    if (senses.length > 0) found.get(texts[paragraph]!)?.push(draft);
  }
  return found;
}
