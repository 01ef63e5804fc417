import { useEffect } from 'preact/hooks';
import type { ReviewView } from '../../learning/reviewer.ts';
import type { SavedWord } from '../../learning/types.ts';
import { dayText } from './interval.ts';
import { useKeys } from './keys.ts';

interface DoneProps {
  readonly view: Extract<ReviewView, { summary: object }>;
  readonly savedWords: number;
  readonly now: number;
  readonly onUndo: () => void;
  /** Looks again whether there is something to review. */
  readonly onMore: () => void;
}

const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' });

/** The end of a session, or a day on which nothing is due. */
export function Done({ view: { summary, undoes }, savedWords, now, onUndo, onMore }: DoneProps) {
  const { answers, learned, forgotten, leeches, next, nextAt, today } = summary;
  const soon = nextAt === undefined ? undefined : Math.max(1000, nextAt - now);
  useEffect(() => {
    if (soon === undefined) return;
    const timer = setTimeout(onMore, soon);
    return () => clearTimeout(timer);
  }, [soon]);
  useKeys({ z: onUndo });
  if (savedWords === 0)
    return (
      <div class="empty">
        <p>Nothing to review: you have saved no words yet.</p>
        <p>Words that you save while you read come back here, a few each day, until they stick.</p>
      </div>
    );
  return (
    <section class="done" aria-live="polite">
      <h2>{answers > 0 ? 'Done for now' : 'Nothing is due now'}</h2>
      {answers > 0 && <p>{answers === 1 ? '1 answer' : `${answers} answers`} given today.</p>}
      {learned.length > 0 && <Words title="Learned" words={learned} />}
      {forgotten.length > 0 && <Words title="To be learned again" words={forgotten} />}
      {leeches.length > 0 && <Words title="Put aside: forgotten too often" words={leeches} />}
      {nextAt !== undefined && <p>The next word comes back at {TIME.format(nextAt)}.</p>}
      {next && (
        <p>
          {next.count === 1 ? '1 word comes' : `${next.count} words come`} back {dayText(next.day, today)}.
        </p>
      )}
      {undoes !== undefined && (
        <button type="button" class="quiet" onClick={onUndo}>
          Undo what was last done to “<span lang="nl">{undoes}</span>” <kbd>Z</kbd>
        </button>
      )}
    </section>
  );
}

function Words({ title, words }: { title: string; words: readonly SavedWord[] }) {
  return (
    <div>
      <h3>
        {title} <small>{words.length}</small>
      </h3>
      <p lang="nl" class="list">
        {words.map(({ lemma }) => lemma).join(', ')}
      </p>
    </div>
  );
}
