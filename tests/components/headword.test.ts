import { describe, expect, it } from 'vitest';
import { headwordPieces } from '../../components/card/headword.ts';
import { readingsOf } from '../../components/card/readings.ts';
import { isFromParts } from '../../components/shared/compounds.ts';
import type { Gloss, TermCard } from '../../messaging/types.ts';

const gloss = (lemma: string, more: Partial<Gloss> = {}): Gloss => ({
  key: `noun:${lemma}`,
  lemma,
  pos: 'noun',
  senses: [],
  ...more,
});
const partsOf = (text: string) =>
  text === '' ? [] : text.split('+').map((lemma) => ({ lemma, gloss: lemma.toUpperCase() }));

describe('headwordPieces', () => {
  const cases: [string, string, string][] = [
    ['kernwapen', 'kern+wapen', 'kern|wapen'],
    ['massavernietigingswapen', 'massa+vernietiging+wapen', 'massa|vernietigings|wapen'],
    ['zwembad', 'zwemmen+bad', 'zwem|bad'],
    ['gemeenteraadsverkiezingen', 'gemeente+raad+verkiezing', 'gemeente|raads|verkiezingen'],
    ['Oostzee', 'oost+zee', 'Oost|zee'],
    ['tv-serie', 'tv+serie', 'tv-|serie'],
    ['badbad', 'bad+bad', 'bad|bad'],
    ['hoofd', '', 'hoofd'],
    ['rijkdom', 'rijk+onbekend', 'rijkdom'],
  ];
  it.each(cases)('takes %s apart as %s', (lemma, parts, expected) => {
    const pieces = headwordPieces(gloss(lemma), partsOf(parts)).map(({ text }) => text);
    expect(pieces.join('|')).toBe(expected);
    expect(pieces.join('')).toBe(lemma);
  });

  it.each([
    ['aankondigen', 'aan', [true, false]],
    ['aan', 'aan', [false]],
    ['kondigen', '', [false]],
  ])('sets the particle of %s apart', (lemma, particle, expected) => {
    const pieces = headwordPieces(gloss(lemma, { particle }), []);
    expect(pieces.map(({ isParticle }) => isParticle)).toEqual(expected);
  });
});

describe('isFromParts', () => {
  it.each([
    ['mass + destruction', 'massa+vernietiging', true],
    ['to cling (+ aan)', 'vast+houden', false],
    ['mass + destruction', '', false],
    ['nuclear weapon', 'kern+wapen', false],
  ])('of "%s" with parts "%s" is %s', (sense, parts, expected) => {
    expect(isFromParts(gloss('x', { senses: [sense] }), partsOf(parts))).toBe(expected);
  });
});

describe('readingsOf', () => {
  const term = (lemma: string, others: readonly Gloss[]): TermCard => ({
    ...gloss(lemma, { senses: [lemma] }),
    kind: 'word',
    parts: [],
    others,
  });

  it('gives each reading once, in order, with the term it belongs to', () => {
    const shared = gloss('weg', { senses: ['road'] });
    const first = term('op weg', [shared]);
    const second = term('b', [shared, gloss('c')]);
    expect(readingsOf([first, second]).map((r) => [r.gloss.lemma, r.term.lemma])).toEqual([
      ['op weg', 'op weg'],
      ['weg', 'op weg'],
      ['b', 'b'],
      ['c', 'b'],
    ]);
  });

  it('keeps homographs, which share their key, apart', () => {
    const both = [
      gloss('bal', { article: 'de', senses: ['ball'] }),
      gloss('bal', { article: 'het', senses: ['dance'] }),
    ];
    expect(readingsOf([term('x', both)])).toHaveLength(3);
  });
});
