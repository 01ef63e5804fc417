import { describe, expect, it } from 'vitest';
import { classText, featureText } from '../../components/shared/feature-text.ts';
import { FEATURES } from '../../reading/types.ts';

describe('featureText', () => {
  it('has words of its own for every feature but the lemma', () => {
    const texts = FEATURES.filter((feature) => feature !== 'lemma').map((feature) => featureText(feature));
    expect(texts.every((text) => text !== undefined && text !== '')).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
    expect([featureText('lemma'), featureText(undefined)]).toEqual([undefined, undefined]);
  });
});

describe('classText', () => {
  it.each([
    ['noun', undefined, 'noun'],
    ['name', undefined, 'name'],
    ['name', 'city', 'name · city'],
    ['name', 'people', 'name · a people'],
    ['name', 'other', 'name'],
    ['abbreviation', 'onder andere', 'abbreviation'],
  ] as const)('of %s with detail %s is "%s"', (pos, detail, expected) => {
    expect(classText(pos, detail)).toBe(expected);
  });
});
