import { describe, expect, it } from 'vitest';
import { orderSenses } from '../../glossary/senses.ts';

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
