import { useRef, useState } from 'preact/hooks';
import type { Choice } from '../../learning/exchange/columns.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import type { Attempt } from './Exchange.tsx';
import type { ExchangeApi, ImportOptions, Opened, Preview } from './exchange-api.ts';
import { PreviewTable } from './PreviewTable.tsx';

const ASKED = {
  known: 'I know these words: do not ask them',
  reviews: 'Take the reviews in the deck along, so that words go on where they stood',
  settings: 'Take the review settings of the backup, too',
} as const;
type Asked = keyof typeof ASKED;

/** A file to take in: what it is, what the reader may say of it, and what it would do. */
export function TakeIn({ api, attempt }: { api: ExchangeApi; attempt: Attempt }) {
  const [opened, setOpened] = useState<Opened>();
  const [preview, setPreview] = useState<Preview>();
  const [options, setOptions] = useState<ImportOptions>(START);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const clear = () => {
    latest.current++;
    setOpened(undefined);
    setPreview(undefined);
  };
  const close = () => {
    clear();
    if (input.current) input.current.value = '';
  };
  const plan = (file: Opened, wanted: ImportOptions) => {
    const turn = ++latest.current;
    setOptions(wanted);
    attempt(file.plan(wanted), 'The file is being read …', (found) => {
      // A plan that was overtaken by another choice, or by closing, shows nothing.
      if (turn === latest.current) setPreview(found);
      return '';
    });
  };
  const read = (file: File | undefined) => {
    clear();
    if (!file) return;
    attempt(api.open(file), 'The file is being read …', (found) => {
      setOpened(found);
      plan(found, { ...START, choices: found.sheets.map(({ guess }) => guess) });
      return '';
    });
  };
  const choose = (at: number, choice: Choice) =>
    opened && plan(opened, { ...options, choices: options.choices.map((own, i) => (i === at ? choice : own)) });
  return (
    <section class="take-in" aria-label="Take in a file">
      <h2>Take in a file</h2>
      <p>
        A backup, a deck of Anki (.apkg or its text export), a table with the Dutch and the English, or a plain list of
        Dutch words, one a line. Nothing is changed before you have seen what it would do.
      </p>
      <input
        ref={input}
        type="file"
        aria-label="File to take in"
        accept=".json,.apkg,.csv,.tsv,.txt"
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
      {opened && (
        <section class="preview" aria-label="What this file would do">
          <p>
            <b>{opened.what}</b>
          </p>
          {opened.sheets.map((sheet, i) => (
            <ColumnChooser
              key={sheet.name}
              sheet={sheet}
              choice={options.choices[i] ?? {}}
              onChoose={(c) => choose(i, c)}
            />
          ))}
          {(Object.keys(ASKED) as Asked[])
            .filter((name) => opened.asks[name])
            .map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={options[name]}
                  onChange={(event) => plan(opened, { ...options, [name]: event.currentTarget.checked })}
                />
                {ASKED[name]}
              </label>
            ))}
          {preview && (
            <PreviewTable
              preview={preview}
              onCancel={close}
              onApply={() =>
                attempt(preview.apply(), 'Being taken in …', () => {
                  close();
                  return 'Taken in.';
                })
              }
            />
          )}
        </section>
      )}
    </section>
  );
}

const START: ImportOptions = { known: false, reviews: true, settings: true, choices: [] };
