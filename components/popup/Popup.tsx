import { useRef, useState } from 'preact/hooks';
import { Toast } from '../shared/Toast.tsx';
import type { PopupApi } from './api.ts';
import { useKeys } from './keys.ts';
import { LookupResults, spoken, useLookup } from './Lookup.tsx';
import { PagePanel } from './PagePanel.tsx';
import { Recalls } from './Recalls.tsx';
import { Settings } from './Settings.tsx';
import { usePage } from './usePage.ts';
import { useWords } from './useWords.ts';

/** The popup: one field that looks up in the glossary and searches the page, the page's terms, and the settings. */
export function Popup({ api }: { api: PopupApi }) {
  const [query, setQuery] = useState('');
  const { words, removed, act } = useWords(api);
  const { page, status, problem, change } = usePage(api, words);
  const found = useLookup(api, query, words);
  const field = useRef<HTMLInputElement>(null);
  useKeys(field, () => setQuery(''));
  return (
    <main class="popup">
      <header>
        <h1>Leeswijzer</h1>
        <Settings
          page={page}
          status={status}
          onSite={(host, on) => change(api.setSite(host, on))}
          onLevel={(chosen) => change(api.setLevel(chosen))}
          onReadingCounts={(on) => change(api.setReadingCounts(on))}
        />
      </header>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <input
        type="search"
        class="field"
        lang="nl"
        placeholder="Look up Dutch, or search this page"
        aria-label="Look up Dutch, or search this page"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        ref={field}
      />
      <p class="unseen" role="status">
        {spoken(found)}
      </p>
      <div class="lists">
        <LookupResults found={found} words={words} onToggle={act} />
        {page?.kind === 'article' && (
          <Recalls recalled={page.report.recalled} onUndo={(recalls) => change(api.undoRecalls(recalls))} />
        )}
        <PagePanel
          page={page}
          query={query}
          words={words}
          onToggle={act}
          onReadAnyway={() => change(api.readAnyway())}
        />
      </div>
      <Footer onVocabulary={() => api.openVocabulary()} />
      {removed && (
        <Toast
          text={`Removed “${removed.lemma}”.`}
          action="Undo"
          onAction={() => {
            removed.undo();
            field.current?.focus();
          }}
          onClose={removed.forget}
        />
      )}
    </main>
  );
}

function Footer({ onVocabulary }: { onVocabulary: () => void }) {
  return (
    <footer>
      <div class="links">
        <button type="button" class="link" onClick={onVocabulary}>
          My words
        </button>
        <a class="link" href="review.html" target="_blank" rel="noopener">
          Review
        </a>
      </div>
      <span>
        <kbd>Alt W</kbd> next word, <kbd>S</kbd> save
      </span>
    </footer>
  );
}
