import { useEffect, useState } from 'preact/hooks';
import type { Copy, FileCopies, SafetyApi } from './api.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

interface CopiesProps {
  readonly api: SafetyApi;
  readonly onFailure: (message: string | undefined) => void;
}

/** The copies that are kept of all words, each to be joined with what is there, and whether they are files, too. */
export function Copies({ api, onFailure }: CopiesProps) {
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<{ copies: readonly Copy[]; files: FileCopies }>();
  const fail = (error: unknown) => onFailure(error instanceof Error ? error.message : String(error));
  const load = () => void api.copies().then(setState, fail);
  useEffect(() => {
    if (open) load();
  }, [open, api]);
  const bringBack = (day: number) => {
    onFailure(undefined);
    api.bringBack(day).then((count) => {
      setSaid(count === 0 ? 'No word was missing.' : `Words brought back: ${count.toLocaleString('en-GB')}.`);
      load();
    }, fail);
  };
  return (
    <details class="copies framed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Copies of your words</summary>
      {state && (
        <>
          <p>A copy is made each day. Those of the last days stay, and one of each week and month before.</p>
          {state.copies.length === 0 && <p class="quiet">There is none yet.</p>}
          <ul>
            {state.copies.map(({ day, madeAt, records }) => (
              <li key={day}>
                <span>
                  {DATE.format(madeAt)} <small>{records.toLocaleString('en-GB')} words</small>
                </span>
                <button type="button" onClick={() => bringBack(day)} title="Changes nothing that is newer">
                  Bring back what is missing
                </button>
                <button type="button" onClick={() => void api.saveCopy(day).catch(fail)}>
                  Save as a file
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{said}</p>
          <Files files={state.files} onKeep={(on) => api.keepFiles(on).then(load, fail)} />
        </>
      )}
    </details>
  );
}

function Files({ files, onKeep }: { files: FileCopies; onKeep: (on: boolean) => Promise<unknown> }) {
  const [busy, setBusy] = useState(false);
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={files.on}
          disabled={busy}
          onClick={(event) => {
            // Set by what the browser and the reader have decided, not by the click.
            event.preventDefault();
            setBusy(true);
            void onKeep(!files.on).finally(() => setBusy(false));
          }}
        />
        Write each day’s copy to the downloads folder, too
      </label>
      <p class="quiet">
        Files outlive the browser’s own data. There are never more than nineteen in the folder “Leeswijzer”: one for
        each day of the week, and one for each month.
      </p>
      {files.on && files.madeAt !== undefined && (
        <p class="quiet">The newest file was written on {DATE.format(files.madeAt)}.</p>
      )}
      {files.problem && (
        <p class="problem" role="alert">
          {files.problem}
        </p>
      )}
    </>
  );
}
