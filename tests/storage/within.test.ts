import { describe, expect, it } from 'vitest';
import { within } from '../../storage/within.ts';

describe('within', () => {
  it('gives the result of work that ends in time, and its error', async () => {
    await expect(within(1000, Promise.resolve(7))).resolves.toBe(7);
    await expect(within(1000, Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  });

  it('ends the wait for work that hangs', async () => {
    await expect(within(10, new Promise(() => undefined))).rejects.toMatchObject({ name: 'UnknownError' });
  });
});
