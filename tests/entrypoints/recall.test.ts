import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageRecall } from '../../entrypoints/reader/recall.ts';
import type { Recalled, WordKey } from '../../messaging/types.ts';

const recalledAs = (key: WordKey): Recalled => ({ key, lemma: key.slice(5), review: `reading ${key}` });
function setUp() {
  const port = {
    passed: vi.fn(async (keys: readonly WordKey[]) => keys.map(recalledAs)),
    undo: vi.fn(async () => undefined),
    lookedUp: vi.fn(async () => undefined),
  };
  const end = new AbortController();
  const recall = new PageRecall(port, (error) => expect.fail(String(error)), end.signal);
  recall.watch(['noun:gracht', 'noun:fiets']);
  return { port, recall, end };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the words of a page that are due', () => {
  it('are passed over once each, those that are not due never', async () => {
    const { port, recall } = setUp();
    await recall.passed(['noun:gracht', 'noun:boot', 'noun:gracht']);
    await recall.passed(['noun:gracht', 'noun:boot']);
    expect(port.passed.mock.calls).toEqual([[['noun:gracht']]]);
    expect(recall.recalled).toEqual([recalledAs('noun:gracht')]);
  });

  it('are not passed over where a card showed them, be it for a moment or beside another', async () => {
    const { port, recall } = setUp();
    recall.opened('noun:fiets', ['noun:gracht']);
    recall.closed();
    await vi.advanceTimersByTimeAsync(5000);
    await recall.passed(['noun:gracht', 'noun:fiets']);
    expect(port.passed).not.toHaveBeenCalled();
    expect(port.lookedUp).not.toHaveBeenCalled();
  });

  it('are looked up where their card stays open, once', async () => {
    const { port, recall } = setUp();
    recall.opened('noun:fiets', []);
    recall.closed();
    for (let i = 0; i < 2; i++) {
      recall.opened('noun:fiets', ['noun:gracht']);
      await vi.advanceTimersByTimeAsync(1500);
      recall.closed();
    }
    expect(port.lookedUp.mock.calls).toEqual([['noun:fiets']]);
  });

  it('lose their recall where they are looked up further down', async () => {
    const { port, recall } = setUp();
    await recall.passed(['noun:gracht']);
    recall.opened('noun:gracht', []);
    await vi.advanceTimersByTimeAsync(1500);
    expect(port.undo).toHaveBeenCalledWith([recalledAs('noun:gracht')]);
    expect(port.lookedUp).toHaveBeenCalledWith('noun:gracht');
    expect(recall.recalled).toEqual([]);
  });

  it('are told of no more once the reader has ended', async () => {
    const { port, recall, end } = setUp();
    recall.opened('noun:fiets', []);
    end.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(port.lookedUp).not.toHaveBeenCalled();
  });
});
