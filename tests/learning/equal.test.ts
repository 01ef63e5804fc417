import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equal } from '../../learning/equal.ts';

describe('two values', () => {
  it('are equal where a copy is, in whatever order its fields stand', () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    fc.assert(fc.property(fc.jsonValue(), (value) => equal(value, turned(structuredClone(value)))));
  });

  it.each([
    [1, 2],
    [null, {}],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [[1], { 0: 1 }],
    [{ a: [1, 2] }, { a: [2, 1] }],
  ])('differ: %j and %j', (a, b) => {
    expect(equal(a, b)).toBe(false);
    expect(equal(b, a)).toBe(false);
  });
});
