import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Status } from '../../messaging/protocol.ts';
import type { Gloss, WordContext, WordKey } from '../../messaging/types.ts';
import type { Level } from '../../reading/types.ts';
import { draftOf, SavedWords } from '../shared/saved-words.ts';
import { Toast } from '../shared/Toast.tsx';
import type { PageState, PopupApi } from './api.ts';
import { LookupResults, useLookup } from './Lookup.tsx';
import { PagePanel } from './PagePanel.tsx';
import { Settings } from './Settings.tsx';

/** While an article is still being read its list grows; a page with none is asked so often before it is given up. */
const LOOK_AGAIN_MS = 250;
const MOST_LOOKS = 20;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The popup: one field that looks up in the glossary and searches the page, the page's terms, and the settings. */
export function Popup({ api }: { api: PopupApi }) {
  const [page, setPage] = useState<PageState>();
  const [status, setStatus] = useState<Status>();
  const [failure, setFailure] = useState<string>();
  const [query, setQuery] = useState('');
  const { words, removed, act } = useWords(api);
  const found = useLookup(api, query, words);

  const rounds = useRef(0);
  const refresh = () => {
    const fail = (error: unknown) => setFailure(messageOf(error));
    const round = ++rounds.current;
    api.status().then(setStatus, fail);
    const look = async (attempt: number): Promise<void> => {
      const next = await api.page();
      // A newer look was started, or the popup was closed.
      if (round !== rounds.current) return;
      if (next.kind === 'article')
        for (const { term } of next.report.terms) words.learn(term.key, next.saved.includes(term.key));
      const ready = next.kind === 'article' ? next.report.complete : next.kind !== 'no-article';
      // A reader that has just been called needs a moment: nothing is not said before that.
      if (ready || attempt > 2 || next.kind === 'article') setPage(next);
      if (ready || attempt >= MOST_LOOKS) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      await look(attempt + 1);
    };
    look(0).catch(fail);
    return () => {
      rounds.current++;
    };
  };
  useEffect(refresh, [api]);
  const change = (work: Promise<unknown>) => {
    work.then(
      () => void refresh(),
      (error: unknown) => setFailure(messageOf(error)),
    );
  };

  return (
    <main class="popup">
      <header>
        <h1>Leeswijzer</h1>
        <Settings
          page={page}
          level={status?.level}
          onSite={(host, on) => change(api.setSite(host, on))}
          onLevel={(level: Level) => change(api.setLevel(level))}
        />
      </header>
      {(failure ?? status?.problem) && (
        <p class="problem" role="alert">
          {failure ?? status?.problem}
        </p>
      )}
      <input
        type="search"
        class="field"
        lang="nl"
        placeholder="Look up Dutch, or search this page"
        aria-label="Look up Dutch, or search this page"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        ref={(input) => input?.focus({ preventScroll: true })}
      />
      <LookupResults found={found} query={query} words={words} onToggle={act} />
      <PagePanel page={page} query={query} words={words} onToggle={act} onReadAnyway={() => change(api.readAnyway())} />
      <footer>
        <button type="button" class="link" onClick={() => api.openVocabulary()}>
          My words
        </button>
        <span>
          <kbd>Alt W</kbd> next word · <kbd>S</kbd> save
        </span>
      </footer>
      {removed && (
        <Toast text={`Removed “${removed.lemma}”.`} action="Undo" onAction={removed.undo} onClose={removed.forget} />
      )}
    </main>
  );
}

/** Saved words of the popup, with the last removal, which can be undone. */
function useWords(api: PopupApi) {
  const [, redraw] = useState(0);
  const [removed, setRemoved] = useState<{ lemma: string; undo: () => void; forget: () => void }>();
  const words = useMemo(() => new SavedWords(api, () => redraw((n) => n + 1)), [api]);
  const forget = () => setRemoved(undefined);
  const act = (gloss: Gloss, context?: WordContext) => {
    if (!words.isSaved(gloss.key)) {
      forget();
      return void words.save(draftOf(gloss, context));
    }
    const key: WordKey = gloss.key;
    const undo = () => {
      forget();
      void words.restore(key);
    };
    return void words.remove(key).then(() => {
      if (!words.isSaved(key) && words.stateOf(key).state === 'new') setRemoved({ lemma: gloss.lemma, undo, forget });
    });
  };
  return { words, removed, act };
}
