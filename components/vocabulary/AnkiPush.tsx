import { useRef, useState } from 'preact/hooks';
import type { CardKind } from '../../learning/types.ts';
import type { Attempt } from './Exchange.tsx';
import type { ExchangeApi } from './exchange-api.ts';

interface AnkiPushProps {
  readonly api: ExchangeApi;
  readonly kinds: readonly CardKind[];
  readonly attempt: Attempt;
  readonly say: (text: string) => void;
}

/** The way straight into an Anki that runs on this computer; nothing is sent before the button is pressed. */
export function AnkiPush({ api, kinds, attempt, say }: AnkiPushProps) {
  const [key, setKey] = useState('');
  const [running, setRunning] = useState(false);
  const stop = useRef<AbortController>(undefined);
  const push = () => {
    const controller = new AbortController();
    stop.current = controller;
    setRunning(true);
    const count = (n: number) => n.toLocaleString('en-GB');
    const progress = (done: number, of: number) => say(`${count(done)} of ${count(of)} words are in Anki …`);
    const work = api.push({ kinds, key }, progress, controller.signal);
    const settled = work.catch((error: unknown) => {
      if (controller.signal.aborted) return 'Stopped. The words so far are in Anki.';
      throw error;
    });
    attempt(
      settled.finally(() => setRunning(false)),
      'Looking for Anki …',
      (done) => done,
    );
  };
  return (
    <div class="push">
      <p>
        Or bring the words straight into the Anki that runs on this computer, with its add-on AnkiConnect (code
        2055492159). Words that are there already are updated; what you know or have put aside stays out.
      </p>
      <details>
        <summary>AnkiConnect asks for an API key</summary>
        <label>
          API key{' '}
          <input
            type="password"
            autocomplete="off"
            value={key}
            onInput={(event) => setKey(event.currentTarget.value.trim())}
          />
        </label>
      </details>
      <p class="buttons-row">
        <button type="button" disabled={running || kinds.length === 0} onClick={push}>
          Bring to Anki
        </button>
        {running && (
          <button type="button" onClick={() => stop.current?.abort()}>
            Stop
          </button>
        )}
      </p>
    </div>
  );
}
