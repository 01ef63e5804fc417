import { describe, expect, it } from 'vitest';
import { unzip, zip } from '../../storage/gzip.ts';

describe('a zipped text', () => {
  const text = 'één woord, '.repeat(10_000);

  it('is smaller and comes back as it was', async () => {
    const bytes = await zip(text);
    expect(bytes.length).toBeLessThan(text.length / 50);
    expect(await unzip(bytes)).toBe(text);
  });

  it.each([
    ['cut off', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -20)],
    ['changed', (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, i) => (i === bytes.length - 6 ? byte ^ 1 : byte))],
  ])('is refused when it was %s', async (_, damage) => {
    await expect(unzip(damage(await zip(text)))).rejects.toThrow();
  });
});
