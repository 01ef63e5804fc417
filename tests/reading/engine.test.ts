import { describe, expect, it } from 'vitest';
import { createEngine } from '../../reading/engine.ts';
import { lexiconOf } from './lexicon.ts';
import { termsOf, wordsOf } from './real-glossary.ts';

const SMALL = createEngine(lexiconOf('n|huis|het|huizen|house|A1|-\nv|bouwen|bouwde|heeft gebouwd|to build|A1|-'));

describe('the engine', () => {
  it('gives every word exactly one term that is no expression, and a split verb one for both halves', () => {
    const text = "Het Kremlin kondigde gisteren 'n aantal maatregelen aan; 3 ervan gelden al.";
    const covered = termsOf(text)
      .filter(({ kind }) => kind !== 'expression')
      .flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end)));
    expect([...covered].sort()).toEqual(
      ['Het', 'Kremlin', 'kondigde', 'gisteren', "'n", 'aantal', 'maatregelen', 'aan', 'ervan', 'gelden', 'al'].sort(),
    );
  });

  it('puts an expression after the words that it contains', () => {
    const text = 'Hij bracht zijn raketten in stelling.';
    const order = termsOf(text).map((term) => (term.kind === 'expression' ? term.lemma : wordsOf(text, term)));
    expect(order.indexOf('in stelling brengen')).toBe(order.length - 1);
  });

  it('makes one term of a name of several words', () => {
    const text = 'Zij woont in Den Haag.';
    expect(termsOf(text).map((term) => wordsOf(text, term))).toContain('Den Haag');
  });

  it('knows plural and compound of a glossary of two words', () => {
    expect(SMALL.analyse('Wij bouwen huizen.').terms.map(({ lemma, feature }) => `${lemma} ${feature}`)).toEqual(
      expect.arrayContaining(['bouwen lemma', 'huis plural']),
    );
  });

  it('gives sentences as spans of the text', () => {
    const text = 'Hij komt. Zij gaat!';
    expect(SMALL.analyse(text).sentences.map(([a, b]) => text.slice(a, b))).toEqual(['Hij komt.', 'Zij gaat!']);
  });

  it.each([
    ['nothing', ''],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['lone surrogates', '\ud800 \udc00'.repeat(5_000)],
    ['control characters', '\u0000\u0007 '.repeat(5_000)],
    ['mixed scripts', 'huis дом 家 בית '.repeat(2_000)],
    ['no full stop', 'huizen bouwen '.repeat(10_000)],
    ['one word of many hyphens', 'a-'.repeat(100_000)],
  ])('reads %s in little time and without an exception', (_, text) => {
    const start = performance.now();
    for (const { spans } of SMALL.analyse(text).terms)
      for (const [a, b] of spans) expect(a < b && b <= text.length).toBe(true);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
