import { partEntry } from '../reading/compounds/part-entry.ts';
import { partsOf } from '../reading/compounds/parts.ts';
import type { EntryHead, Lexicon, PartOfSpeech } from '../reading/types.ts';

/** Classes that carry meaning: the op of opdat is no kin of it. */
const CONTENT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'noun',
  'verb',
  'adjective',
  'adverb',
  'numeral',
  'name',
]);

/** A part that the glossary lists, linking letters left out. */
interface Listed {
  readonly lemma: string;
  /** The entry that is meant, of all that are spelt so; undefined where it is none, or a word without meaning of its own. */
  readonly id: number | undefined;
}

const isLink = (part: string): boolean => part.startsWith('(');

function listedParts(head: EntryHead, lexicon: Lexicon): Listed[] {
  const source = (head.parts ?? '').split('+').filter((part) => part !== '');
  return source.flatMap((lemma, i): Listed[] => {
    if (isLink(lemma)) return [];
    const next = source[i + 1] ?? '';
    // What is made of one word alone, kadastraal, is derived from it, and need not be of its class.
    const last = i > 0 && i === source.length - 1;
    const { entry } = partEntry(lemma, { whole: head, last, link: isLink(next) ? next : '' }, lexicon);
    return [{ lemma, id: entry >= 0 && CONTENT.has(lexicon.entry(entry).pos) ? entry : undefined }];
  });
}

/**
 * Entries of the words that an entry is made of, as the glossary lists them, of a derivation as of a compound. Parts that
 * the card takes apart are among them: gemeenteraad of gemeenteraadsvergadering. A suffix is none, though it be spelt as a
 * word is, the dom of rijkdom, the aard of lafaard: it ends a word that does not come apart, and follows one with meaning.
 */
export function originsOf(head: EntryHead, lexicon: Lexicon): readonly number[] {
  if (!CONTENT.has(head.pos)) return [];
  const listed = listedParts(head, lexicon);
  const last = listed.at(-1);
  if (listed.length > 1 && last?.id !== undefined && isSuffix(last.id)) listed.pop();
  return listed.flatMap(({ id }) => (id === undefined ? [] : [id]));

  function isSuffix(id: number): boolean {
    const { lemma, pos } = lexicon.entry(id);
    const end = partsOf(head, lexicon).at(-1);
    // The parts of brandveiligheid end in veiligheid, which heid has not in it; those of burgemeesterszoon in zoon.
    if (end) return !lemma.endsWith(end.lemma);
    return pos !== 'verb' && listed.slice(0, -1).some((part) => part.id !== undefined);
  }
}
