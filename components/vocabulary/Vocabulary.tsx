import { useState } from 'preact/hooks';
import { Toast } from '../shared/Toast.tsx';
import { WordPage } from '../word/WordPage.tsx';
import type { VocabularyApi } from './api.ts';
import { countText } from './Bulk.tsx';
import { ListView } from './ListView.tsx';
import { useActions } from './use-actions.ts';
import { useRoute } from './use-route.ts';
import { useRows } from './use-rows.ts';

/** My words: the list as the address says, or the page of one word. */
export function Vocabulary({ api }: { api: VocabularyApi }) {
  const [failure, setFailure] = useState<string>();
  const rows = useRows(api, setFailure);
  const actions = useActions(api, setFailure);
  const { route, listHash, setFilter } = useRoute();
  const { done, forget } = actions;
  return (
    <main>
      <header>
        {route.page === 'list' ? (
          <>
            <h1>My words</h1>
            {rows && <p>{countText(rows.length)}</p>}
          </>
        ) : (
          <a href={listHash}>My words</a>
        )}
        <nav>
          <a href="review.html">Review</a> <a href="statistics.html">Statistics</a>
        </nav>
      </header>
      {failure && (
        <p class="problem failure" role="alert">
          <span>{failure}</span>
          <button type="button" onClick={() => setFailure(undefined)}>
            Close
          </button>
        </p>
      )}
      {rows && route.page === 'list' && (
        <ListView
          api={api}
          rows={rows}
          filter={route.filter}
          onFilter={setFilter}
          actions={actions}
          onFailure={setFailure}
        />
      )}
      {rows && route.page === 'word' && (
        <WordPage
          key={route.key}
          wordKey={route.key}
          rows={rows}
          api={api.word}
          actions={actions}
          onFailure={setFailure}
        />
      )}
      {done && <Toast text={`${done.said}.`} action="Undo" onAction={done.undo} onClose={forget} />}
    </main>
  );
}
