import type { PartOfSpeech } from '../../reading/types.ts';
import { runningLemma } from '../entry-forms.ts';
import type { SourceEntry } from '../parse.ts';

/** A word of a treebank: its lemma in running text, class and, of a noun in the singular, article. */
export interface GoldWord {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly article?: 'de' | 'het';
}
/** Uses from which a word of the two hardest levels is worth a look. */
const OFTEN = 6;
const HARD = 'C1';

/** What a treebank has and the glossary does not, with the number of times it has it. */
export interface GoldFinding {
  readonly kind: 'no entry' | 'not of this class' | 'other gender' | 'hard for its use';
  readonly word: GoldWord;
  readonly count: number;
  /** Classes, articles or the level that the glossary has. */
  readonly instead: readonly string[];
}

const CLASSES: Readonly<Record<string, PartOfSpeech>> = { NOUN: 'noun', VERB: 'verb', ADJ: 'adjective', ADV: 'adverb' };
/** Classes that a treebank and a dictionary divide in other ways: an adjective used as an adverb, a participle as an adjective. */
const EQUAL: Readonly<Record<string, readonly PartOfSpeech[]>> = {
  noun: ['noun', 'abbreviation', 'name', 'verb', 'adjective', 'numeral'],
  verb: ['verb'],
  adjective: ['adjective', 'verb', 'adverb', 'determiner', 'numeral', 'pronoun'],
  adverb: ['adverb', 'adjective', 'particle', 'preposition', 'conjunction', 'pronoun', 'determiner', 'interjection'],
};

/** Content words of a treebank in CoNLL-U, without the gender of diminutives, which is not their lemma's; a lemma stands in MISC (Lemma=) where its own column has compound marks. */
export function goldWords(conllu: string): GoldWord[] {
  return conllu.split('\n').flatMap((row): GoldWord[] => {
    const [id = '', , lemma = '', upos = '', xpos = '', feats = '', , , , misc = ''] = row.split('\t');
    const pos = CLASSES[upos];
    if (!pos || !/^\d+$/.test(id)) return [];
    const written = /(?:^|\|)Lemma=([^|]*)/.exec(misc)?.[1] ?? lemma;
    const gender =
      pos === 'noun' && /Number=Sing/.test(feats) && !/\|dim\|/.test(xpos)
        ? /Gender=(Com|Neut)$|Gender=(Com|Neut)\|/.exec(feats)
        : null;
    const article = gender ? ((gender[1] ?? gender[2]) === 'Com' ? 'de' : 'het') : undefined;
    return [{ lemma: written.replaceAll('_', ''), pos, ...(article && { article }) }];
  });
}

/** Compares the words of a treebank with the glossary: the most frequent disagreement first. */
export function compareWithGold(words: readonly GoldWord[], entries: readonly SourceEntry[]): GoldFinding[] {
  const table = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const key = runningLemma(entry).toLowerCase();
    const list = table.get(key);
    if (list) list.push(entry);
    else table.set(key, [entry]);
  }
  const found = new Map<string, GoldFinding>();
  for (const word of words) {
    const finding = judge(word, table.get(word.lemma.toLowerCase()) ?? []);
    if (!finding) continue;
    const key = [finding.kind, word.lemma, word.pos, word.article].join('|');
    const before = found.get(key);
    found.set(key, { ...finding, word, count: (before?.count ?? 0) + 1 });
  }
  // What a treebank uses seldom says nothing of its level.
  return [...found.values()]
    .filter(({ kind, count }) => kind !== 'hard for its use' || count >= OFTEN)
    .sort((a, b) => b.count - a.count);
}

function judge(
  { pos, article }: GoldWord,
  entries: readonly SourceEntry[],
): Pick<GoldFinding, 'kind' | 'instead'> | undefined {
  if (entries.length === 0) return { kind: 'no entry', instead: [] };
  const fitting = entries.filter((entry) => EQUAL[pos]?.includes(entry.pos));
  if (fitting.length === 0)
    return { kind: 'not of this class', instead: [...new Set(entries.map((entry) => entry.pos))] };
  const articles = entries.filter((entry) => entry.pos === 'noun').flatMap(({ form1 }) => form1.split('/'));
  if (article && articles.length > 0 && !articles.includes(article) && !articles.includes(''))
    return { kind: 'other gender', instead: [...new Set(articles)] };
  const level = entries.map((entry) => entry.level).sort()[0] ?? 'A1';
  return level >= HARD ? { kind: 'hard for its use', instead: [level] } : undefined;
}
