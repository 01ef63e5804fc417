import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../storage/failure.ts';

const dom = (name: string) => new DOMException('low-level words', name);

describe('explainFailure', () => {
  it.each([
    ['a full disk', dom('QuotaExceededError'), 'storage is full'],
    [
      'a full disk inside an aborted transaction',
      new Dexie.AbortError('x', dom('QuotaExceededError')),
      'storage is full',
    ],
    ['a newer database', new Dexie.VersionError('x'), 'newer version'],
    ['no IndexedDB', new Dexie.MissingAPIError('x'), 'open its database'],
    ['a refused database', new Dexie.OpenFailedError('x', dom('UnknownError')), 'open its database'],
    ['anything else', new TypeError('low-level words'), 'Try again'],
    ['no error at all', undefined, 'Try again'],
  ])('tells what happened at %s', (_, error, words) => {
    const told = explainFailure(error, 'this word was not saved');
    expect(told).toMatch(/^This word was not saved/);
    expect(told).toContain(words);
    expect(told).not.toContain('low-level');
  });

  it('ends on an error that contains itself', () => {
    const error = new Error('x') as Error & { inner?: unknown };
    error.inner = error;
    expect(explainFailure(error, 'x')).toContain('Try again');
  });
});
