import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../components/vocabulary/Sentence.tsx';
import type { Span } from '../../reading/types.ts';

const sentence = 'Zij kondigde gisteren een feest aan.';

describe('the pieces of a sentence', () => {
  it.each<[string, Span[], string[]]>([
    [
      'both halves of a split verb',
      [
        [4, 12],
        [32, 35],
      ],
      ['kondigde', 'aan'],
    ],
    [
      'spans in another order',
      [
        [32, 35],
        [4, 12],
      ],
      ['kondigde', 'aan'],
    ],
    ['a span at the start', [[0, 3]], ['Zij']],
    ['no span', [], []],
    [
      'a span beyond the end',
      [
        [4, 12],
        [32, 99],
      ],
      ['kondigde'],
    ],
    [
      'spans that overlap',
      [
        [4, 12],
        [8, 21],
      ],
      ['kondigde'],
    ],
    ['an empty span', [[4, 4]], []],
  ])('mark %s and keep every character', (_, spans, own) => {
    const pieces = piecesOf({ sentence, spans });
    expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
    expect(pieces.filter((piece) => piece.own).map(({ text }) => text)).toEqual(own);
  });
});
