import { afterEach, describe, expect, it, vi } from 'vitest';
import { readReviewSettings } from '../../storage/review-settings.ts';

const stored = (value: object) => vi.stubGlobal('chrome', { storage: { local: { get: async () => value } } });
afterEach(() => vi.unstubAllGlobals());
const usual = { newPerDay: 10, reviewsPerDay: 200, retention: 0.9, dayStartsAt: 4, kinds: ['meaning', 'gap', 'dutch'] };

describe('readReviewSettings', () => {
  it.each([
    ['nothing stored', {}, usual],
    ['something else stored', { review: 'x' }, usual],
    ['all stored', { review: { ...usual, newPerDay: 0, kinds: ['gap'] } }, { ...usual, newPerDay: 0, kinds: ['gap'] }],
    ['values out of bounds', { review: { newPerDay: -1, retention: 1, dayStartsAt: 24, kinds: [] } }, usual],
    ['one damaged value', { review: { ...usual, newPerDay: 5, kinds: ['x'] } }, { ...usual, newPerDay: 5 }],
  ])('with %s gives each field or its default', async (_, value, settings) => {
    stored(value);
    expect(await readReviewSettings()).toEqual(settings);
  });
});
