import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../learning/statistics/sources.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { word } from '../samples.ts';

const from = (lemma: string, ...urls: string[]) =>
  word(lemma, { contexts: urls.map((url) => ({ sentence: 'x', spans: [], title: '', url, metAt: 1 })) });

describe('where words come from', () => {
  it('is told by the site that each was met on first', () => {
    const words = [
      from('a', 'https://www.krant.example/een', 'https://elders.example/twee'),
      edit(from('b', 'http://krant.example:8080'), { aside: 'known' }, 1),
      from('c', 'https://Krant.example?x=1'),
      from('d', 'geen adres'),
      word('e'),
    ];
    expect(sourcesOf(words)).toEqual([
      { host: '', words: 2, known: 0 },
      { host: 'krant.example', words: 2, known: 0 },
      { host: 'krant.example:8080', words: 1, known: 1 },
    ]);
  });

  it('is told of ten sites at most', () => {
    const words = Array.from({ length: 30 }, (_, i) => from(`w${i}`, `https://s${i % 15}.example/`));
    expect(sourcesOf(words)).toHaveLength(10);
  });
});
