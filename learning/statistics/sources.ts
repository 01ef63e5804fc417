import { statusOf } from '../status.ts';
import type { SavedWord } from '../types.ts';

/** Where words were met first. */
export interface Source {
  /** "krant.example"; '' for words that were saved without a page. */
  readonly host: string;
  readonly words: number;
  readonly known: number;
}

const MOST = 10;

/** The ten sites that the most saved words are from, by the first sentence that each was met in. */
export function sourcesOf(words: readonly SavedWord[]): Source[] {
  const sources = new Map<string, { words: number; known: number }>();
  for (const word of words) {
    const host = hostOf(word.contexts[0]?.url ?? '');
    const source = sources.get(host) ?? { words: 0, known: 0 };
    source.words++;
    if (statusOf(word) === 'known') source.known++;
    sources.set(host, source);
  }
  return [...sources]
    .map(([host, counts]) => ({ host, ...counts }))
    .sort((a, b) => b.words - a.words || (a.host < b.host ? -1 : 1))
    .slice(0, MOST);
}

/** By a pattern: the pure rooms have no URL, and an imported file may hold anything. */
const hostOf = (url: string): string => /^[a-z]+:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
