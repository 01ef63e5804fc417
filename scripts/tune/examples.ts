import { exampleKey, markWord, parseExamples, readExample } from '../../glossary/examples.ts';
import { parseSource, type SourceEntry } from '../../glossary/parse.ts';
import { readExamples, readSources } from '../glossary-pack.ts';
import { fold, type GoldSentence, type GoldToken } from './gold.ts';

/** Classes that a treebank and the glossary tell apart alike; adverbs are adjectives to the one where they are adverbs to the other. */
const CLASSES = new Set(['noun', 'verb', 'adjective']);

/**
 * The glossary's example sentences, in each of which one word is known: its class and lemma, and of a separable verb both halves. They have
 * what newspapers and encyclopedias seldom do, commands and talk of every day. The other words are left open.
 */
export function exampleSentences(): GoldSentence[] {
  const entries = readSources().flatMap(({ file, text }) => parseSource(file, text).entries);
  const byKey = new Map<string, SourceEntry[]>();
  for (const entry of entries) byKey.set(exampleKey(entry), [...(byKey.get(exampleKey(entry)) ?? []), entry]);
  const examples = readExamples().flatMap(({ file, text }) => parseExamples(file, text).examples);
  return examples
    .filter(({ pos }) => CLASSES.has(pos))
    .filter(({ pos, lemma }) => pos !== 'noun' || !byKey.has(exampleKey({ pos: 'adjective', lemma })))
    .flatMap((example) => {
      const entry = byKey.get(exampleKey(example))?.find((one) => markWord(one, example.sentence) !== undefined);
      return entry ? [sentenceOf(entry, example.sentence)] : [];
    });
}

function sentenceOf(entry: SourceEntry, text: string): GoldSentence {
  const { spans } = readExample(markWord(entry, text)!, '');
  const lemma = entry.lemma.replace(/^zich /, '');
  const [word, particle] = spans.map(([start, end]) => ({ start, end, form: text.slice(start, end), free: false }));
  const tokens: GoldToken[] = [];
  if (word) {
    const own = particle ? lemma.slice(lemma.indexOf('+') + 1) : lemma.replace('+', '');
    tokens.push({
      ...word,
      lemma: fold(own),
      tag: undefined,
      anyTag: true,
      pos: entry.pos,
      content: true,
      particle: false,
    });
  }
  if (particle)
    tokens.push({ ...particle, lemma: particle.form, tag: 'prt', pos: undefined, content: false, particle: true });
  return { text, tokens };
}
