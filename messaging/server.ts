import { type GenericSchema, safeParse } from 'valibot';
import type { Name, Payload, Reply, ToBackground, ToPage, Wire, WireReply } from './protocol.ts';

type Protocol = ToBackground | ToPage;
export type Handlers<P extends Protocol> = {
  [N in Name<P>]: (payload: Payload<P, N>, sender: chrome.runtime.MessageSender) => Promise<Reply<P, N>> | Reply<P, N>;
};

/** One door for errors: `report` gets all that went wrong, the asker a sentence. */
export interface ServeOptions {
  readonly report: (error: unknown, name: string) => void;
  /** Made of an error for the asker, in the reader's words. */
  readonly explain: (error: unknown, name: string) => string;
}

/**
 * A listener for runtime.onMessage that validates each message, runs its handler and answers. It must be registered
 * synchronously, so that a message can wake a stopped background. Messages of no known name are left to others.
 */
export function serve<P extends Protocol>(
  schemas: Record<Name<P>, GenericSchema>,
  handlers: Handlers<P>,
  { report, explain }: ServeOptions,
) {
  return (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    sendResponse: (reply: WireReply) => void,
  ): boolean => {
    const name = nameOf(message);
    if (name === undefined || !Object.hasOwn(schemas, name) || sender.id !== chrome.runtime.id) return false;
    const known = name as Name<P>;
    const parsed = safeParse(schemas[known], (message as Wire).payload);
    if (!parsed.success) {
      report(parsed.issues, name);
      sendResponse({ error: 'Leeswijzer did not understand this request. Reload the page and try again.' });
      return false;
    }
    const run = async () => handlers[known](parsed.output as Payload<P, Name<P>>, sender);
    run().then(
      (value) => sendResponse({ value }),
      (error: unknown) => {
        report(error, name);
        sendResponse({ error: explain(error, name) });
      },
    );
    return true;
  };
}

function nameOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('leeswijzer' in message)) return undefined;
  return typeof message.leeswijzer === 'string' ? message.leeswijzer : undefined;
}
