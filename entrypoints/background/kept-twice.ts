import type { Name, ToBackground } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';

/** Messages that change words or their reviews. */
const CHANGES: readonly Name<ToBackground>[] = [
  'save',
  'remove',
  'restore',
  'remove-words',
  'restore-words',
  'edit-words',
  'drop-context',
  'restore-context',
  'words-taken-in',
  'review',
  'undo-review',
  'words-passed',
  'word-looked-up',
  'undo-recalls',
  'bring-back',
];

/**
 * The handlers with two promises added: nothing is changed before the databases are known to be what they were, and a
 * change is acknowledged once it is kept in two places. Where the second has no room, the first is enough.
 * @param ready resolves when changes may begin
 * @param follow keeps what was changed a second time
 */
export function keptTwice(
  handlers: Handlers<ToBackground>,
  ready: Promise<unknown>,
  follow: () => Promise<void>,
  report: (error: unknown, where: string) => void,
): Handlers<ToBackground> {
  const wrap =
    <P, R>(handler: (payload: P, sender: chrome.runtime.MessageSender) => R | Promise<R>) =>
    async (payload: P, sender: chrome.runtime.MessageSender): Promise<R> => {
      await ready;
      const reply = await handler(payload, sender);
      await follow().catch((error: unknown) => report(error, 'second place'));
      return reply;
    };
  const changing = CHANGES.map((name) => [name, wrap(handlers[name] as Parameters<typeof wrap>[0])]);
  return { ...handlers, ...Object.fromEntries(changing) };
}
