import type { Call } from '../../learning/exchange/anki/connect.ts';
import { ImportError } from '../../learning/exchange/import-error.ts';
import { mayUse } from './permission.ts';

/** Where AnkiConnect listens. */
const ADDRESS = 'http://127.0.0.1:8765';
const ADD_ON = '2055492159';
/** Anki stands still while it adds a batch of notes; after this it has stopped answering. Milliseconds. */
const PATIENCE = 60_000;

/**
 * Asks the browser for leave to speak to programs on this computer; has to be called while the reader's click is handled.
 * Where the extension may reach all sites the browser says yes without asking.
 */
export async function askForAnki(): Promise<void> {
  // Match patterns have no port.
  if (!(await mayUse({ origins: ['http://127.0.0.1/*'] })))
    throw new ImportError(
      'The browser did not give leave to reach Anki on this computer, so nothing was sent. Press the button again and allow it.',
    );
}

/**
 * A way to call AnkiConnect, once it is there and lets the extension in.
 * @throws ImportError what is missing, in the reader's words
 */
export async function connect(key: string, signal: AbortSignal, address = ADDRESS): Promise<Call> {
  const call: Call = (action, params = {}) =>
    send(address, { action, version: 6, params, ...(key && { key }) }, signal);
  const answer = await call('requestPermission');
  const { permission, requireApikey } = answer as { permission?: unknown; requireApikey?: unknown };
  if (permission !== 'granted')
    throw new ImportError('Anki did not let Leeswijzer in. Press the button again, and answer “Yes” in Anki.');
  if (requireApikey === true && key === '')
    throw new ImportError('AnkiConnect asks for its API key. Fill it in below and press the button again.');
  return call;
}

async function send(address: string, body: object, signal: AbortSignal): Promise<unknown> {
  const text = await post(address, JSON.stringify(body), signal);
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw strange();
  }
  if (typeof answer !== 'object' || answer === null || !('result' in answer) || !('error' in answer)) throw strange();
  const { result, error } = answer;
  if (error === 'valid api key must be provided') throw new ImportError('AnkiConnect did not accept this API key.');
  if (error === 'unsupported action')
    throw new ImportError('This AnkiConnect is too old. Update it in Anki under Tools, Add-ons, and try again.');
  if (error === 'collection is not available')
    throw new ImportError('Anki has no profile open. Choose one in Anki and try again.');
  if (error !== null) throw new ImportError(`Anki says: ${String(error).slice(0, 300)}`);
  return result;
}

async function post(address: string, body: string, signal: AbortSignal): Promise<string> {
  try {
    // As plain text, so that no browser asks AnkiConnect beforehand whether it may.
    const response = await fetch(address, {
      method: 'POST',
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    if (response.status === 403)
      throw new ImportError('AnkiConnect refuses this extension: allow it under “webCorsOriginList” in its settings.');
    if (!response.ok) throw strange();
    return await response.text();
  } catch (error) {
    if (error instanceof ImportError || signal.aborted) throw error;
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new ImportError('Anki has not answered for a minute. Look whether it shows a question, and try again.');
    throw new ImportError(
      `Anki does not answer. Start Anki on this computer; if it runs, add AnkiConnect to it: Tools, Add-ons, Get Add-ons, code ${ADD_ON}.`,
      { cause: error },
    );
  }
}

const strange = () =>
  new ImportError(
    'Something answers in Anki’s place that is not AnkiConnect. Close what uses port 8765 and try again.',
  );
