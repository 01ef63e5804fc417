import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../messaging/protocol.ts';
import type { SavedWords } from '../shared/saved-words.ts';
import type { PageState, PopupApi } from './api.ts';

/** While an article is still being read its list grows; a page with none is asked so often before it is given up. */
const LOOK_AGAIN_MS = 250;
const MOST_LOOKS = 20;

/** What a page is until the reader that was called has come. */
const MAY_CHANGE: ReadonlySet<PageState['kind']> = new Set(['no-article', 'not-dutch']);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The page in view and the reader's settings, looked at again after each change of them. */
export function usePage(api: PopupApi, words: SavedWords) {
  const [page, setPage] = useState<PageState>();
  const [status, setStatus] = useState<Status>();
  const [failure, setFailure] = useState<string>();
  const rounds = useRef(0);
  const fail = (error: unknown) => setFailure(messageOf(error));

  const look = async (round: number, attempt: number): Promise<void> => {
    const next = await api.page();
    // A newer look was started, or the popup was closed.
    if (round !== rounds.current) return;
    if (next.kind === 'article')
      for (const { term } of next.report.terms) words.learn(term.key, next.saved.includes(term.key));
    const ready = next.kind === 'article' ? next.report.complete : !MAY_CHANGE.has(next.kind);
    // A reader that has just been called needs a moment: nothing is not said before that.
    if (ready || attempt > 2 || next.kind === 'article') setPage(next);
    if (ready || attempt >= MOST_LOOKS) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    await look(round, attempt + 1);
  };
  const refresh = () => {
    api.status().then(setStatus, fail);
    look(++rounds.current, 0).catch(fail);
    return () => {
      rounds.current++;
    };
  };
  useEffect(refresh, [api]);
  /** Looks again once a change has been made, and says why where it could not be. */
  const change = (work: Promise<unknown>): void => {
    setFailure(undefined);
    work.then(() => void refresh(), fail);
  };
  return { page, status, problem: failure ?? status?.problem, change };
}
