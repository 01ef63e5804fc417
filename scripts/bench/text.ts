import { readFileSync } from 'node:fs';
import { SAMPLE } from '../tools/page.ts';

/** The sample article's paragraphs, as plain text. */
function sampleParagraphs(): string[] {
  const html = readFileSync(SAMPLE, 'utf8');
  const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  return [...article.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, inner = '']) =>
      inner
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.length > 100);
}

/**
 * Paragraphs of at least so many words in all, the same at each run: sentences of the sample article in a shuffled
 * order, in which every fourth long word is one of `words`. So a long text keeps bringing words that were not seen before.
 */
export function longText(count: number, words: readonly string[]): string[] {
  const sentences = sampleParagraphs().flatMap((paragraph) => paragraph.split(/(?<=[.!?’]) (?=[A-Z‘])/));
  const random = generator(1);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const paragraphs: string[] = [];
  for (let total = 0; total < count; ) {
    const text = Array.from({ length: 5 }, () => pick(sentences))
      .join(' ')
      .replace(/\p{Ll}{6,}/gu, (word) => (words.length > 0 && random() < 0.25 ? pick(words) : word));
    paragraphs.push(text);
    total += wordsIn(text);
  }
  return paragraphs;
}

/** The paragraphs of a file: its lines, or the sentences of a treebank in CoNLL-U. */
export function paragraphsOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const sentences = lines.flatMap((line) => /^# text = (.*)/.exec(line)?.[1] ?? []);
  return sentences.length > 0 ? sentences : lines.filter((line) => line.trim() !== '');
}

export function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
}

/** Park and Miller's generator: numbers from 0 to 1 that are the same at each run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
