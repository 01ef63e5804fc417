import { tagsOf } from '../tags.ts';
import type { EntryHead, FormReading, Lexicon } from '../types.ts';
import type { Reading } from '../word.ts';

/** Readings of `rest` as the last part of a longer word: the same, with what precedes put before the lemma. */
export function prefixed(
  before: string,
  rest: string,
  keep: (head: EntryHead, reading: FormReading) => boolean,
  lexicon: Lexicon,
): Reading[] {
  const out: Reading[] = [];
  for (const reading of lexicon.lookup(rest)) {
    const head = lexicon.entry(reading.entry);
    if (!keep(head, reading)) continue;
    const pos = head.pos;
    for (const tag of tagsOf(head, reading.feature, rest)) {
      if (out.some((r) => r.tag === tag && r.lemma === before + head.lemma)) continue;
      out.push({ entry: -1, lemma: before + head.lemma, pos, tag, feature: reading.feature, source: 'formed' });
    }
  }
  return out;
}

/** Classes that take affixes. */
export const OPEN = new Set(['noun', 'verb', 'adjective', 'adverb', 'numeral']);

/** The entry of a reading whose form is listed; -1 where there is none. */
export const entryOf = ({ lemma, pos }: Reading, form: string, lexicon: Lexicon): number =>
  lexicon.lookup(form).find(({ entry }) => {
    const head = lexicon.entry(entry);
    return head.lemma === lemma && head.pos === pos;
  })?.entry ?? -1;
