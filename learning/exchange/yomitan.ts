import { zipSync } from 'fflate';
import { PARTS_OF_SPEECH, type PartOfSpeech } from '../../reading/types.ts';
import { glossOf, noteOf } from '../status.ts';
import type { MetContext, SavedWord } from '../types.ts';

/** So many terms go into one bank, as Yomitan's own dictionaries have it. */
const BANK = 10_000;

/** A piece of a definition: text, or an element of those that Yomitan allows ("structured content"). */
type Content = string | { readonly tag: string; readonly [name: string]: unknown } | readonly Content[];
/** Term, reading, tags of the definition, rules, score, definitions, sequence, tags of the term. */
type Term = readonly [string, string, string, string, number, readonly unknown[], number, string];

/** Names by which a dictionary shows classes of words. */
const SHORT: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'n',
  verb: 'v',
  adjective: 'adj',
  adverb: 'adv',
  pronoun: 'pron',
  determiner: 'det',
  preposition: 'prep',
  conjunction: 'conj',
  numeral: 'num',
  interjection: 'interj',
  particle: 'part',
  name: 'name',
  abbreviation: 'abbr',
  expression: 'expr',
};

/**
 * The words as a dictionary for Yomitan: a ZIP file of `index.json`, banks of terms and of tags, format 3 (the schemas
 * in ext/data/schemas of Yomitan). Forms that were met lead to their word, as Yomitan finds what stands in a text.
 * @param now milliseconds since 1970, UTC: the revision
 */
export function writeYomitan(words: readonly SavedWord[], now: number): Uint8Array<ArrayBuffer> {
  const terms = words.flatMap((word, i) => [termOf(word, i + 1), ...formsOf(word, i + 1)]);
  const files: Record<string, Uint8Array> = { 'index.json': json(indexOf(now)), 'tag_bank_1.json': json(tagBank()) };
  for (let at = 0, bank = 1; at === 0 || at < terms.length; at += BANK, bank++)
    files[`term_bank_${bank}.json`] = json(terms.slice(at, at + BANK));
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const indexOf = (now: number): object => ({
  title: 'Leeswijzer: my words',
  revision: new Date(now).toISOString(),
  format: 3,
  sequenced: true,
  author: 'Leeswijzer',
  description: 'Dutch words saved while reading, with the sentences they stood in.',
  sourceLanguage: 'nl',
  targetLanguage: 'en',
});

/** Name, category, order, note, score. */
const tagBank = (): readonly unknown[] => [
  ...PARTS_OF_SPEECH.map((pos, order) => [SHORT[pos], 'partOfSpeech', order, pos, 0]),
  ['de', 'gender', 20, 'common gender: de', 0],
  ['het', 'gender', 21, 'neuter: het', 0],
  ...['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((level, i) => [level, 'frequency', 30 + i, `level ${level}`, 0]),
];

function termOf(word: SavedWord, sequence: number): Term {
  const articles = (word.article ?? '').split('/').filter(Boolean);
  const tags = [SHORT[word.pos], ...articles].join(' ');
  return [word.lemma, '', tags, '', 0, [definitionOf(word)], sequence, word.level ?? ''];
}

function definitionOf(word: SavedWord): unknown {
  const note = noteOf(word);
  const met = word.contexts.slice(-3).reverse();
  const content: Content = [
    { tag: 'div', lang: 'en', content: glossOf(word) },
    ...(note === '' ? [] : [{ tag: 'div', style: { fontStyle: 'italic' }, content: note }]),
    ...(met.length === 0 ? [] : [{ tag: 'ul', lang: 'nl', content: met.map(itemOf) }]),
  ];
  return { type: 'structured-content', content };
}

const itemOf = ({ sentence, spans, title }: MetContext): Content => {
  const pieces: Content[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at || end > sentence.length) continue;
    pieces.push(sentence.slice(at, start), bold(sentence.slice(start, end)));
    at = end;
  }
  pieces.push(sentence.slice(at));
  const source: Content[] = title === '' ? [] : [{ tag: 'div', style: { fontSize: '0.85em' }, content: title }];
  return { tag: 'li', content: [...pieces.filter((piece) => piece !== ''), ...source] };
};

const bold = (content: string): Content => ({ tag: 'span', style: { fontWeight: 'bold' }, content });

/** Forms of one piece that were met and look otherwise than the word itself, as leading to it. */
function formsOf(word: SavedWord, sequence: number): Term[] {
  const forms = word.contexts.flatMap(({ sentence, spans }) =>
    spans.length === 1 ? [sentence.slice(...spans[0]!).toLowerCase()] : [],
  );
  const others = [...new Set(forms)].filter((form) => form !== '' && form !== word.lemma.toLowerCase());
  return others.map((form): Term => [form, '', '', '', -1, [[word.lemma, ['form met']]], sequence, '']);
}
