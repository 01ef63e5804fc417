import { useEffect, useState } from 'preact/hooks';
import type { ReviewSettings, SavedWord } from '../../learning/types.ts';
import type { ReviewApi, ReviewSession } from './api.ts';
import { CardView } from './CardView.tsx';
import { Done } from './Done.tsx';
import { useKeys } from './keys.ts';
import { Settings } from './Settings.tsx';

interface State {
  readonly session: ReviewSession;
  readonly settings: ReviewSettings;
  readonly savedWords: number;
}

/** The review page: one card after the other, and how it went. */
export function Review({ api }: { api: ReviewApi }) {
  const [state, setState] = useState<State>();
  const [failure, setFailure] = useState<string>();
  const [, redraw] = useState(0);
  const begin = () => {
    const fail = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
    setFailure(undefined);
    api.begin(() => redraw((n) => n + 1)).then(setState, fail);
  };
  const saveSettings = (settings: ReviewSettings) => {
    api.saveSettings(settings).then(begin, (error: unknown) => setFailure(String(error)));
  };
  useEffect(begin, [api.begin]);
  const view = state?.session.view();
  return (
    <main>
      <header>
        <h1>Review</h1>
        {view && <Left fresh={view.left.fresh} learning={view.left.learning} due={view.left.due} />}
        <nav>
          <a href="vocabulary.html">My words</a> <a href="statistics.html">Statistics</a>
        </nav>
      </header>
      {(failure ?? view?.problem) && (
        <p class="problem" role="alert">
          {failure ?? view?.problem}
        </p>
      )}
      {view?.leech && <Leech word={view.leech} onKeep={(word) => state?.session.keepAsking(word)} />}
      {state && view?.word && (
        <CardView
          key={`${view.word.key} ${view.card.kind} ${view.word.updatedAt} ${view.left.due} ${view.left.fresh}`}
          api={api}
          session={state.session}
          view={view}
        />
      )}
      {state && view && !view.word && (
        <Done
          view={view}
          savedWords={state.savedWords}
          now={api.now()}
          onUndo={() => state.session.undo()}
          onMore={begin}
        />
      )}
      {state && <Settings settings={state.settings} canListen={api.speak !== undefined} onSave={saveSettings} />}
    </main>
  );
}

/** A word that the last answer has put aside, and the way to have it asked all the same. */
function Leech({ word, onKeep }: { word: SavedWord; onKeep: (word: SavedWord) => void }) {
  useKeys({ a: () => onKeep(word) });
  return (
    <p class="leech" role="status">
      “<span lang="nl">{word.lemma}</span>” was forgotten {word.schedule?.lapses} times and is put aside. A note or
      another sentence may help more than asking again.{' '}
      <button type="button" onClick={() => onKeep(word)}>
        Keep asking it <kbd>A</kbd>
      </button>
    </p>
  );
}

function Left({ fresh, learning, due }: { fresh: number; learning: number; due: number }) {
  return (
    <p class="left">
      <span class="fresh">{fresh} new</span> <span class="learning">{learning} learning</span>{' '}
      <span class="due">{due} due</span>
      <span class="unseen"> left today</span>
    </p>
  );
}
