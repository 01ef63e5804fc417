import type { SourceEntry } from '../parse.ts';

/** A word of a gloss that British English does not have. */
export interface EnglishFinding {
  readonly entry: SourceEntry;
  readonly word: string;
  /** American English has it: another spelling is meant. Neither has it: a rare word, a name of a thing, or a slip. */
  readonly american: boolean;
}

/** Whether a word list has a word. */
export type Knows = (word: string) => boolean;

/** English words in small letters of an entry: its gloss without hints, and what an expression says word for word. */
export function englishWords({ pos, gloss, form1 }: SourceEntry): string[] {
  const text = (pos === 'expression' ? `${gloss} ${form1}` : gloss).replace(/\([^()]*\)/g, ' ');
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.map((word) => word.replace(/['’]s$|^['’-]+|['’-]+$/g, '')).filter((word) => /^\p{Ll}./u.test(word));
}

/** Looks for words of glosses in a British and an American word list; a hyphened word is known by its parts. Names are left out. */
export function hearEnglish(entries: readonly SourceEntry[], british: Knows, american: Knows): EnglishFinding[] {
  const inParts = (knows: Knows) => (word: string) =>
    knows(word) || (word.includes('-') && word.split('-').every(knows));
  const seen = new Map<string, 'british' | 'american' | 'neither'>();
  const judge = (word: string) =>
    inParts(british)(word) ? 'british' : inParts(american)(word) ? 'american' : 'neither';
  return entries
    .filter(({ pos }) => pos !== 'name')
    .flatMap((entry) =>
      englishWords(entry).flatMap((word): EnglishFinding[] => {
        const judged = seen.get(word) ?? judge(word);
        seen.set(word, judged);
        return judged === 'british' ? [] : [{ entry, word, american: judged === 'american' }];
      }),
    );
}
