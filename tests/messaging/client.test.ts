import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../messaging/client.ts';

/** A background that answers the messages of a page in turn; undefined is a message that it took to its grave. */
function background(replies: readonly (object | Error | undefined)[]) {
  const left = [...replies];
  const sendMessage = vi.fn(async () => {
    const reply = left.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  });
  vi.stubGlobal('chrome', { runtime: { id: 'us', sendMessage } });
  return sendMessage;
}

afterEach(() => vi.unstubAllGlobals());

const CLOSED = new Error('The message channel closed before a response was received');
const READ = { saved: ['noun:boot'] };
const DRAFT = { key: 'noun:boot', lemma: 'boot', pos: 'noun', gloss: 'boat' } as const;

describe('ask', () => {
  it.each([
    ['is answered', [{ value: READ }], 1],
    ['was lost with a background that ended', [CLOSED, { value: READ }], 2],
    ['was never answered', [undefined, { value: READ }], 2],
  ])('gets an answer where a message that reads %s', async (_, replies, sent) => {
    const sendMessage = background(replies);
    expect(await ask('saved-keys', { keys: ['noun:boot'] })).toEqual(READ);
    expect(sendMessage).toHaveBeenCalledTimes(sent);
  });

  it.each([
    ['fails both times', [CLOSED, CLOSED]],
    ['is not answered either time', [undefined, undefined]],
  ])('says to reload the page where a message that reads %s', async (_, replies) => {
    background(replies);
    await expect(ask('saved-keys', { keys: [] })).rejects.toThrow('Reload this page');
  });

  it('sends a change once only, and tells the reader that it was lost', async () => {
    const sendMessage = background([CLOSED, { value: {} }]);
    await expect(ask('save', { draft: DRAFT })).rejects.toThrow('Reload this page');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it("gives the background's own words where it refuses", async () => {
    const sendMessage = background([{ error: 'The disk is full.' }]);
    await expect(ask('saved-keys', { keys: [] })).rejects.toThrow('The disk is full.');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('does not send from a page whose extension is gone', async () => {
    const sendMessage = background([]);
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    await expect(ask('saved-keys', { keys: [] })).rejects.toThrow('Reload this page');
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
