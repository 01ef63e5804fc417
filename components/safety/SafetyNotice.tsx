import { useEffect, useState } from 'preact/hooks';
import type { Findings } from '../../messaging/types.ts';
import type { SafetyApi } from './api.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const counted = (count: number, one: string) => `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;

interface SafetyNoticeProps {
  readonly api: SafetyApi;
  readonly onFailure: (message: string) => void;
}

/** Words that are gone though nobody removed them, or damaged, and what can be done. Nothing happens by itself. */
export function SafetyNotice({ api, onFailure }: SafetyNoticeProps) {
  const [said, setSaid] = useState('');
  const [findings, setFindings] = useState<Findings>();
  const fail = (error: unknown) => onFailure(error instanceof Error ? error.message : String(error));
  const look = () => void api.check().then(setFindings, fail);
  useEffect(look, [api]);
  if (!findings) return null;
  const { loss, gone, aside } = findings;
  const bringBack = (day: number) =>
    api.bringBack(day).then((count) => {
      setSaid(`${counted(count, 'word')} brought back.`);
      look();
    }, fail);
  const then = (work: Promise<unknown>) => void work.then(look, fail);
  return (
    <>
      <p role="status">{said}</p>
      {loss && (
        <section class="problem" role="alert">
          <p>
            {lostText(loss)} gone that nobody removed. The copy of {DATE.format(loss.madeAt)} still has{' '}
            {loss.words + loss.reviews === 1 ? 'it' : 'them'}. Bringing back changes nothing that is newer.
          </p>
          <p class="ways framed">
            <button type="button" class="primary" onClick={() => bringBack(loss.day)}>
              Bring back
            </button>
            <button type="button" onClick={() => then(api.letGo())}>
              Leave out
            </button>
          </p>
        </section>
      )}
      {gone && (
        <section class="problem" role="alert">
          <p>
            There {gone.records === 1 ? 'was' : 'were'} {counted(gone.records, 'word')} here on{' '}
            {DATE.format(gone.madeAt)}. They are gone, and the copies of them too: the browser’s data may have been
            cleared. If you have a backup, or a copy in the downloads folder, bring it in below.
          </p>
          <p class="ways framed">
            <button type="button" onClick={() => then(api.letGo())}>
              Begin anew
            </button>
          </p>
        </section>
      )}
      {aside > 0 && (
        <section class="problem" role="alert">
          <p>
            {counted(aside, 'record')} of your words {aside === 1 ? 'was' : 'were'} damaged and set aside. What a copy
            has of them can be brought back; the damaged records themselves can be saved for somebody who can read them.
          </p>
          <p class="ways framed">
            <button type="button" onClick={() => api.saveAside().catch(fail)}>
              Save them as a file
            </button>
            <button type="button" onClick={() => then(api.forgetAside())}>
              Remove them
            </button>
          </p>
        </section>
      )}
    </>
  );
}

function lostText({ words, reviews }: NonNullable<Findings['loss']>): string {
  const lost = [words > 0 && counted(words, 'word'), reviews > 0 && counted(reviews, 'answer')].filter(Boolean);
  return `${lost.join(' and ')} ${words + reviews === 1 ? 'is' : 'are'}`;
}
