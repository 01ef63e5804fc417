import type { Name, Payload, Reply, ToBackground, ToPage, Wire, WireReply } from './protocol.ts';

/** A failure whose message is in the reader's words. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

const GONE = 'Leeswijzer was updated or restarted. Reload this page to go on.';

/**
 * Messages that only read. A background that the browser ends takes its unanswered messages with it; these are sent
 * once more, which starts it anew. A change is not: the reader is told, and whether it was kept is seen in its place.
 */
const READS: ReadonlySet<Name<ToBackground>> = new Set([
  'reader-settings',
  'annotate',
  'lookup',
  'saved-keys',
  'word-entry',
  'example',
  'glossary-levels',
  'status',
]);

/**
 * Asks the background and gives its answer.
 * @throws RequestError in the reader's words: what the background refused, or that it cannot be reached
 */
export async function ask<N extends Name<ToBackground>>(
  name: N,
  payload: Payload<ToBackground, N>,
): Promise<Reply<ToBackground, N>> {
  // After an update of the extension a page's old script has no runtime left, or one that throws.
  if (!chrome.runtime?.id) throw new RequestError(GONE);
  const wire: Wire = { leeswijzer: name, payload };
  const send = (): Promise<WireReply | undefined> => chrome.runtime.sendMessage(wire).catch(() => undefined);
  return unwrap((await send()) ?? (READS.has(name) && chrome.runtime?.id ? await send() : undefined));
}

/**
 * Asks the reader in a tab's page.
 * @throws RequestError where no reader runs there
 */
export async function askPage<N extends Name<ToPage>>(
  tab: number,
  name: N,
  payload: Payload<ToPage, N>,
): Promise<Reply<ToPage, N>> {
  const wire: Wire = { leeswijzer: name, payload };
  // Only the page itself: an article in a frame would answer for it.
  return unwrap(await chrome.tabs.sendMessage(tab, wire, { frameId: 0 }).catch(() => undefined));
}

function unwrap<R>(reply: WireReply | undefined): R {
  if (!reply) throw new RequestError(GONE);
  if ('error' in reply) throw new RequestError(reply.error);
  return reply.value as R;
}
