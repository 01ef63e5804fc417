import { describe, expect, it } from 'vitest';
import { orderSenses, senseInCompound } from '../../glossary/senses.ts';

const HOUDEN = ['to keep, to hold', '(~ van) to love, to like', '(zich ~ aan) to keep to'];

describe('orderSenses', () => {
  it.each([
    [['van'], ['(~ van) to love, to like', 'to keep, to hold', '(zich ~ aan) to keep to']],
    [
      ['zich', 'aan'],
      ['(zich ~ aan) to keep to', 'to keep, to hold', '(~ van) to love, to like'],
    ],
    [['aan'], HOUDEN],
    [['zich'], HOUDEN],
    [[], HOUDEN],
  ])('with %j beside the word puts the sense that asks for it first', (company, order) => {
    expect(orderSenses(HOUDEN, company)).toEqual(order);
  });

  it('puts a reflexive sense last where there is no zich', () => {
    expect(orderSenses(['(zich ~) to wonder', 'to ask'], [])).toEqual(['to ask', '(zich ~) to wonder']);
    expect(orderSenses(['to ask', '(zich ~) to wonder'], ['zich'])).toEqual(['(zich ~) to wonder', 'to ask']);
  });

  it('leaves a sense whose preposition is missing in its place', () => {
    expect(orderSenses(['dependent (+ van)', 'addicted'], [])).toEqual(['dependent (+ van)', 'addicted']);
  });
});

const BAAN = ['job', 'track, lane, court', 'orbit', 'road (Belgium)'];
const BORD = ['plate', 'sign', '(black)board'];

describe('senseInCompound', () => {
  it.each([
    ['baanverlies', BAAN, ['job loss'], 'job'],
    ['baanrecord', BAAN, ['track record'], 'track, lane, court'],
    ['satellietbanen', BAAN, ['satellite orbits'], 'orbit'],
    ['prikbord', BORD, ['noticeboard'], '(black)board'],
    ['verkeersbord', BORD, ['traffic sign'], 'sign'],
    ['stadskaart', ['card', 'map', 'ticket'], ['city map'], 'map'],
  ])('tells by the meaning of %s which sense of its part is meant', (_, senses, whole, gloss) => {
    expect(senseInCompound(senses, whole)).toBe(gloss);
  });

  it.each([
    ['ijsbaan', BAAN, ['ice rink'], 'job; track; orbit'],
    ['a compound that is not in the glossary', BAAN, [], 'job; track; orbit'],
    ['staatsbestel', ['state', 'condition', '(in ~) able'], ['polity'], 'state; condition'],
    ['uittocht', ['out of, from', 'out of (a motive)'], ['exodus'], 'out of'],
    ['a part with one sense', ['ice, ice cream'], ['ice rink'], 'ice, ice cream'],
    ['a part without any', [], ['ice rink'], ''],
  ])('leaves it open for %s', (_, senses, whole, gloss) => {
    expect(senseInCompound(senses, whole)).toBe(gloss);
  });
});
