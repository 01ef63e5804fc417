import { useState } from 'preact/hooks';
import type { ExchangeApi } from './exchange-api.ts';
import { SaveFile } from './SaveFile.tsx';
import { TakeIn } from './TakeIn.tsx';

/** Tells of work under way and of what came of it; only the last is shown. */
export type Attempt = <T>(work: Promise<T>, said: string, after: (value: T) => string) => void;

/** Out and in: files of the words, a running Anki, and what a file would do before it does it. */
export function Exchange({ api, onFailure }: { api: ExchangeApi; onFailure: (message?: string) => void }) {
  const [said, setSaid] = useState('');
  const attempt: Attempt = (work, meanwhile, after) => {
    onFailure(undefined);
    setSaid(meanwhile);
    work.then(
      (value) => setSaid(after(value)),
      (error: unknown) => {
        setSaid('');
        onFailure(error instanceof Error ? error.message : String(error));
      },
    );
  };
  return (
    <details class="exchange framed">
      <summary>Back up, export, import</summary>
      <SaveFile api={api} attempt={attempt} say={setSaid} />
      <TakeIn api={api} attempt={attempt} />
      <p role="status">{said}</p>
    </details>
  );
}
