import { describe, expect, it } from 'vitest';
import { ReadingTime, timeToRead } from '../../page/reading-time.ts';

const paragraph = (characters: number) => ({ text: 'x'.repeat(characters) });

describe('the time a text takes', () => {
  it.each([
    [0, 1500],
    [10, 1500],
    [150, 10_000],
    [900, 60_000],
  ])('of %i characters is %i ms', (characters, time) => {
    expect(timeToRead(characters)).toBe(time);
  });
});

describe('reading time', () => {
  it('goes to one paragraph after the other, in order', () => {
    const time = new ReadingTime<{ text: string }>();
    const [a, b, c] = [paragraph(150), paragraph(150), paragraph(150)];
    expect(time.spend([a, b, c], 9000)).toEqual([]);
    expect(time.spend([a, b, c], 2000)).toEqual([a]);
    expect([a, b, c].map((one) => time.isRead(one))).toEqual([true, false, false]);
    expect(time.spend([b, c], 30_000)).toEqual([b, c]);
    expect(time.spend([a, b, c], 30_000)).toEqual([]);
  });

  it('is kept for a paragraph that goes out of view and comes back', () => {
    const time = new ReadingTime<{ text: string }>();
    const [a, b] = [paragraph(150), paragraph(150)];
    time.spend([a], 6000);
    time.spend([b], 6000);
    expect(time.spend([a], 4000)).toEqual([a]);
  });
});
