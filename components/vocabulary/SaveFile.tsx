import { useState } from 'preact/hooks';
import type { Grouping } from '../../learning/exchange/printed.ts';
import type { CardKind } from '../../learning/types.ts';
import { AnkiPush } from './AnkiPush.tsx';
import type { Attempt } from './Exchange.tsx';
import { type ExchangeApi, FORMATS, type Format } from './exchange-api.ts';
import { Options } from './Options.tsx';

const CARDS: Partial<Record<CardKind, string>> = {
  meaning: 'Dutch to meaning, with the sentence',
  gap: 'Sentence with a gap',
  dutch: 'English to Dutch',
};
const GROUPINGS: Record<Grouping, string> = { alphabet: 'By the alphabet', source: 'By the page they are from' };
const SCHEDULES = {
  new: 'As new cards',
  kept: 'With their schedule: the first card goes on where the word stands here',
};

interface SaveFileProps {
  readonly api: ExchangeApi;
  readonly attempt: Attempt;
  readonly say: (text: string) => void;
}

/** The formats, what the chosen one can be told, and the button that saves it. */
export function SaveFile({ api, attempt, say }: SaveFileProps) {
  const [format, setFormat] = useState<Format>('json');
  const [kinds, setKinds] = useState<readonly CardKind[]>(() => api.kinds.filter((kind) => CARDS[kind]));
  const [schedule, setSchedule] = useState<keyof typeof SCHEDULES>('kept');
  const [grouping, setGrouping] = useState<Grouping>('alphabet');
  const save = () =>
    attempt(
      api.download({ format, kinds, schedule: schedule === 'kept', grouping }),
      'The file is being made …',
      (name) => `“${name}” is in your downloads.`,
    );
  const toggle = (kind: CardKind, on: boolean) =>
    setKinds(on ? [...kinds, kind] : kinds.filter((other) => other !== kind));
  const blocked = format === 'apkg' && kinds.length === 0;
  return (
    <section class="save" aria-label="Save a file">
      <h2>Save a file</h2>
      <div class="kinds-of-file" role="radiogroup" aria-label="Kind of file">
        {Object.entries(FORMATS).map(([name, { label, about }]) => (
          <label key={name} class={name === format ? 'chosen' : ''}>
            <input
              type="radio"
              name="format"
              value={name}
              checked={name === format}
              onChange={() => setFormat(name as Format)}
            />
            <b>{label}</b>
            <small>{about}</small>
          </label>
        ))}
      </div>
      {format === 'apkg' && (
        <>
          <fieldset>
            <legend>Cards of each word</legend>
            {Object.entries(CARDS).map(([kind, text]) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={kinds.includes(kind as CardKind)}
                  onChange={(event) => toggle(kind as CardKind, event.currentTarget.checked)}
                />
                {text}
              </label>
            ))}
          </fieldset>
          <Options legend="In Anki" name="schedule" options={SCHEDULES} value={schedule} onChoose={setSchedule} />
        </>
      )}
      {(format === 'html' || format === 'md') && (
        <Options legend="Order" name="grouping" options={GROUPINGS} value={grouping} onChoose={setGrouping} />
      )}
      <p class="buttons-row">
        <button type="button" class="primary" disabled={blocked} onClick={save}>
          Save the file
        </button>
      </p>
      {format === 'apkg' && <AnkiPush api={api} kinds={kinds} attempt={attempt} say={say} />}
    </section>
  );
}
