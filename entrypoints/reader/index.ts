import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToPage } from '../../messaging/protocol.ts';
import { pageRequests } from '../../messaging/schemas.ts';
import { serve } from '../../messaging/server.ts';
import { isOrphaned, ReadingSession } from './session.ts';

/** Where this world of scripts keeps what ends the reader, so that a second one in the same page takes its place. */
const ENDS = Symbol.for('leeswijzer.end');
const world = globalThis as { [ENDS]?: AbortController };

export default defineUnlistedScript(() => {
  world[ENDS]?.abort();
  const end = new AbortController();
  world[ENDS] = end;
  void read(end).catch((error: unknown) => {
    if (!isOrphaned(error)) console.warn('Leeswijzer', error);
    end.abort();
  });
});

async function read(end: AbortController): Promise<void> {
  const session = await ReadingSession.open(document, end.signal);
  if (!session) return;
  const listener = serve<ToPage>(
    pageRequests,
    {
      report: () => session.report(),
      'words-changed': ({ changes }) => {
        session.wordsChanged(changes);
        return {};
      },
      'recalls-undone': ({ keys }) => {
        session.recallsUndone(keys);
        return {};
      },
      'settings-changed': async () => {
        await session.settingsChanged();
        return {};
      },
      'site-switched': ({ host, on }) => {
        if (host === location.hostname && !on) end.abort();
        return {};
      },
      'step-word': ({ by }) => {
        session.step(by);
        return {};
      },
    },
    {
      report: (error) => console.warn('Leeswijzer', error),
      explain: () => 'This page cannot be asked right now. Reload it and try again.',
    },
  );
  chrome.runtime.onMessage.addListener(listener);
  end.signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(listener));
}
