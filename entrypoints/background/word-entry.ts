import { entriesOf, explain } from '../../glossary/explain.ts';
import { familyOf, partsOf } from '../../glossary/family.ts';
import type { Relative, WordEntry, WordKey } from '../../messaging/types.ts';
import type { EntryHead, Term } from '../../reading/types.ts';
import type { Glossary } from './glossary.ts';

/** What the glossary has of a word: its entries, its parts and its family. */
export async function wordEntry({ lexicon, engine, entries }: Glossary, key: WordKey): Promise<WordEntry> {
  const [pos, lemma] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const own = lexicon
    .lookup(lemma)
    .filter(({ entry, feature }) => feature === 'lemma' && lexicon.entry(entry).pos === pos)
    .map(({ entry }) => lexicon.entry(entry));
  // An expression stands under the words that it is made of; a compound that is not listed has its parts from the engine.
  const read = engine.analyse(lemma).terms.find((term) => term.lemma === lemma && term.pos === pos);
  const terms = [...(read ? [read] : []), ...own.filter(({ id }) => id !== read?.entry).map(termOf)];
  const family = familyOf(own[0] ?? asHead(key, read), lexicon.heads(), lexicon);
  const entryOf = await entries(
    new Set([...terms.flatMap((term) => entriesOf(term, lexicon)), ...family.map(({ id }) => id)]),
  );
  const explained = terms.map((term) => explain(term, lexicon, entryOf));
  return {
    entries: explained.map(({ kind: _, parts: __, others: ___, ...gloss }) => gloss),
    parts: explained.find(({ parts }) => parts.length > 1)?.parts ?? [],
    family: family.map(({ id, relation }): Relative => {
      const entry = entryOf(id);
      return {
        key: `${entry.pos}:${entry.lemma}`,
        lemma: entry.lemma,
        pos: entry.pos,
        ...(entry.article && { article: entry.article }),
        relation,
        gloss: entry.senses[0] ?? '',
      };
    }),
  };
}

const termOf = ({ id, lemma, pos, parts }: EntryHead): Term => ({
  spans: [],
  kind: partsOf({ ...(parts && { parts }) }).length > 1 ? 'compound' : 'word',
  lemma,
  pos,
  entry: id,
});

/** A word without an entry, as the family needs it. */
const asHead = (key: WordKey, read: Term | undefined): Pick<EntryHead, 'lemma' | 'pos' | 'parts'> => {
  const parts = read?.parts?.map(({ lemma }) => lemma).join('+');
  return {
    lemma: key.slice(key.indexOf(':') + 1),
    pos: key.slice(0, key.indexOf(':')) as EntryHead['pos'],
    ...(parts && { parts }),
  };
};
