import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToPage } from '../../messaging/protocol.ts';
import { pageRequests } from '../../messaging/schemas.ts';
import { serve } from '../../messaging/server.ts';

const report = vi.fn();
const stepped: number[] = [];
const none = () => ({});
const listen = () =>
  serve<ToPage>(
    pageRequests,
    {
      report: () => {
        throw new Error('no article');
      },
      'words-changed': none,
      'recalls-undone': none,
      'settings-changed': none,
      'site-switched': none,
      'step-word': ({ by }) => {
        stepped.push(by);
        return {};
      },
    },
    { report, explain: (error) => `Sorry: ${(error as Error).message}` },
  );
const me = { id: 'us' } as chrome.runtime.MessageSender;
const send = (message: unknown, sender = me) =>
  new Promise((resolve) => {
    if (!listen()(message, sender, resolve)) queueMicrotask(() => resolve('not answered'));
  });

beforeEach(() => vi.stubGlobal('chrome', { runtime: { id: 'us' } }));
afterEach(() => {
  vi.unstubAllGlobals();
  report.mockClear();
  stepped.length = 0;
});

describe('serve', () => {
  it('runs the handler of a message and answers with its value', async () => {
    expect(await send({ leeswijzer: 'step-word', payload: { by: -1 } })).toEqual({ value: {} });
    expect(stepped).toEqual([-1]);
  });

  it('answers a failure in the words of explain and reports it', async () => {
    expect(await send({ leeswijzer: 'report', payload: {} })).toEqual({ error: 'Sorry: no article' });
    expect(report).toHaveBeenCalledOnce();
  });

  it.each([{ by: 2 }, { by: 'next' }, {}, null, 'text'])('refuses the payload %j and runs nothing', async (payload) => {
    expect(await send({ leeswijzer: 'step-word', payload })).toEqual({
      error: expect.stringContaining('did not understand'),
    });
    expect(stepped).toEqual([]);
  });

  it.each([
    ['a string', 'hello'],
    ['null', null],
    ['another message', { type: 'ping' }],
    ['an unknown name', { leeswijzer: 'launch', payload: {} }],
    ['a name that every object has', { leeswijzer: 'toString', payload: {} }],
  ])('leaves %s to others', async (_, message) => {
    expect(await send(message)).toBe('not answered');
  });

  it('leaves messages of other extensions alone', async () => {
    const sender = { id: 'them' } as chrome.runtime.MessageSender;
    expect(await send({ leeswijzer: 'step-word', payload: { by: 1 } }, sender)).toBe('not answered');
  });
});
