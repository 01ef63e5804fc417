import { useRef, useState } from 'preact/hooks';
import { FORMATS, type Format, type Preview, type VocabularyApi } from './api.ts';
import { PreviewTable } from './PreviewTable.tsx';

/** Out and in: files of the words, and what a file would do before it does it. */
export function Exchange({ api, onFailure }: { api: VocabularyApi; onFailure: (message?: string) => void }) {
  const [preview, setPreview] = useState<Preview>();
  const [said, setSaid] = useState('');
  const [known, setKnown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const attempt = <T,>(work: Promise<T>, after: (value: T) => void) => {
    onFailure(undefined);
    setSaid('');
    work.then(after, (error: unknown) => {
      setPreview(undefined);
      onFailure(error instanceof Error ? error.message : String(error));
    });
  };
  const read = (file: File | undefined, asKnown: boolean) => {
    if (file) attempt(api.preview(file, asKnown), setPreview);
  };
  const close = () => {
    setPreview(undefined);
    if (input.current) input.current.value = '';
  };
  return (
    <details class="exchange">
      <summary>Back up, export, import</summary>
      <h3>Save a file</h3>
      <p class="formats">
        {(Object.keys(FORMATS) as Format[]).map((format) => (
          <button
            type="button"
            key={format}
            onClick={() => attempt(api.download(format), () => setSaid('The file is in your downloads.'))}
          >
            {FORMATS[format]}
          </button>
        ))}
      </p>
      <h3>Take in a file</h3>
      <p>A backup, a table with the Dutch and the English, or a plain list of Dutch words, one a line.</p>
      <label>
        <input
          type="checkbox"
          checked={known}
          onChange={(event) => {
            setKnown(event.currentTarget.checked);
            read(input.current?.files?.[0], event.currentTarget.checked);
          }}
        />{' '}
        I know the words of this table or list
      </label>
      <input
        ref={input}
        type="file"
        aria-label="File to take in"
        accept=".json,.csv,.tsv,.txt"
        onChange={(event) => read(event.currentTarget.files?.[0], known)}
      />
      {preview && (
        <PreviewTable
          preview={preview}
          onCancel={close}
          onApply={() =>
            attempt(preview.apply(), () => {
              close();
              setSaid('Taken in.');
            })
          }
        />
      )}
      <p role="status">{said}</p>
    </details>
  );
}
