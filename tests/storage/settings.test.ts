import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../storage/settings.ts';

const stored = (value: object) => vi.stubGlobal('chrome', { storage: { local: { get: async () => value } } });
afterEach(() => vi.unstubAllGlobals());

describe('readSettings', () => {
  it.each([
    ['nothing stored', {}, { level: 'B1', hoverDelay: 150, sitesOff: [], readingCounts: true }],
    [
      'all stored',
      { level: 'C1', hoverDelay: 0, sitesOff: ['a.example'], readingCounts: false },
      { level: 'C1', hoverDelay: 0, sitesOff: ['a.example'], readingCounts: false },
    ],
    [
      'one damaged value',
      { level: 7, sitesOff: ['a.example'] },
      { level: 'B1', hoverDelay: 150, sitesOff: ['a.example'], readingCounts: true },
    ],
    [
      'a list of no hosts',
      { level: 'A2', sitesOff: [1] },
      { level: 'A2', hoverDelay: 150, sitesOff: [], readingCounts: true },
    ],
  ])('with %s gives each field or its default', async (_, value, settings) => {
    stored(value);
    expect(await readSettings()).toEqual(settings);
  });
});
