import type { Example, WordKey } from '../../messaging/types.ts';
import type { Glossary } from './glossary.ts';

/** The glossary's example sentence of a word; of homographs the one that has it. Undefined where there is none. */
export async function exampleOf({ lexicon, entries }: Glossary, key: WordKey): Promise<Example | undefined> {
  const at = key.indexOf(':');
  const [pos, lemma] = [key.slice(0, at), key.slice(at + 1)];
  const own = lexicon.lookup(lemma).map(({ entry }) => lexicon.entry(entry));
  const ids = own.filter((head) => head.pos === pos && head.lemma === lemma).map(({ id }) => id);
  const entryOf = await entries(ids);
  return ids.map((id) => entryOf(id).example).find((example) => example !== undefined);
}
