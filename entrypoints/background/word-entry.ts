import { type EntryOf, entriesOf, explain, namesakes, type PartExplanation } from '../../glossary/explain.ts';
import { familyOf } from '../../glossary/family.ts';
import type { Entry } from '../../glossary/types.ts';
import type { Kin, WordEntry, WordKey } from '../../messaging/types.ts';
import { partsOf } from '../../reading/compounds/index.ts';
import type { EntryHead, Lexicon, PartOfSpeech, Term } from '../../reading/types.ts';
import type { Glossary } from './glossary.ts';

/** What the glossary has of a word: its entries, its parts and its family. */
export async function wordEntry({ lexicon, engine, entries }: Glossary, key: WordKey): Promise<WordEntry> {
  const pos = key.slice(0, key.indexOf(':')) as PartOfSpeech;
  const lemma = key.slice(key.indexOf(':') + 1);
  const own = lexicon
    .lookup(lemma)
    .filter(({ entry, feature }) => feature === 'lemma' && lexicon.entry(entry).pos === pos)
    .map(({ entry }) => lexicon.entry(entry));
  // An expression stands under the words that it is made of; a compound that is not listed has its parts from the engine.
  const read = engine.analyse(lemma).terms.find((term) => term.lemma === lemma && term.pos === pos);
  const terms = [
    ...(read ? [read] : []),
    ...own.filter(({ id }) => id !== read?.entry).map((head) => termOf(head, lexicon)),
  ];
  const parts = terms.map((term) => term.parts ?? []).find((some) => some.length > 1) ?? [];
  const partIds = parts.map(({ entry }) => entry);
  const family = familyOf(own[0] ?? { lemma, pos }, partIds, lexicon.heads(), lexicon);
  const entryOf = await entries(
    new Set([...terms.flatMap((term) => entriesOf(term, lexicon)), ...family.map(({ id }) => id)]),
  );
  const explained = terms.map((term) => explain(term, lexicon, entryOf));
  const shown = explained.find((one) => one.parts.length > 1)?.parts ?? [];
  return {
    entries: explained.map(({ kind: _, parts: __, others: ___, ...gloss }) => gloss),
    parts: shown.map((part, i) => {
      const ids = namesakes(parts[i] ?? { lemma: part.lemma, entry: -1 }, lexicon);
      const word = kinOfPart(part, ids, entryOf);
      return word ? { ...part, word } : part;
    }),
    family: family.map(({ id, relation }) => ({ ...kinOf(entryOf(id)), relation })),
  };
}

const kinOf = ({ lemma, pos, article, senses }: Entry, gloss = senses[0] ?? ''): Kin => ({
  key: `${pos}:${lemma}`,
  lemma,
  pos,
  ...(article && { article }),
  gloss,
});

/** Of the entries of a part the one whose sense is meant; the first where that was not to be told. */
function kinOfPart({ gloss }: PartExplanation, ids: readonly number[], entryOf: EntryOf): Kin | undefined {
  const [first, ...others] = ids.map(entryOf);
  if (!first) return undefined;
  const meant = [first, ...others].find(({ senses }) => senses.includes(gloss));
  return meant ? kinOf(meant, gloss) : kinOf(first);
}

function termOf(head: EntryHead, lexicon: Lexicon): Term {
  const { id, lemma, pos } = head;
  const parts = partsOf(head, lexicon);
  return { spans: [], kind: parts.length > 1 ? 'compound' : 'word', lemma, pos, entry: id, parts };
}
