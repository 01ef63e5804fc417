import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../learning/compare.ts';
import type { ReviewView } from '../../learning/reviewer.ts';
import type { Rating } from '../../learning/types.ts';
import { Answer } from './Answer.tsx';
import type { ReviewApi, ReviewSession } from './api.ts';
import { FIRST_SPACE, useKeys } from './keys.ts';
import { Question } from './Question.tsx';
import { Ratings } from './Ratings.tsx';

interface CardViewProps {
  readonly api: ReviewApi;
  readonly session: ReviewSession;
  readonly view: Extract<ReviewView, { word: object }>;
}

/** What is proposed for a typed answer; on other cards "good". */
const PROPOSED = { right: 3, close: 2, wrong: 1 } as const;

/** One card: its question, then its answer with the four ratings. Space shows and accepts, 1 to 4 rate, Z undoes. */
export function CardView({ api, session, view }: CardViewProps) {
  const { word, card, outlook, undoes } = view;
  const shownAt = useRef(api.now());
  const region = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [verdict, setVerdict] = useState<Verdict>();
  const proposed: Rating = verdict ? PROPOSED[verdict.result] : 3;
  const show = () => {
    setVerdict(session.judge(word, card, typed));
    setShown(true);
    region.current?.focus();
  };
  const rate = (rating: Rating) => session.answer(word, card, rating, api.now() - shownAt.current);
  // Said before the answer is shown, a word that is to be found would be given away.
  const mayHear = shown || card.kind === 'meaning' || card.kind === 'listen';
  const speak = api.speak && mayHear ? () => api.speak?.(word.lemma) : undefined;
  /** Nothing is there but the sound. */
  const isHeard = card.kind === 'listen' && !shown;
  const actions: Record<string, () => void> = {
    z: () => session.undo(),
    b: () => session.bury(word),
    s: () => session.putAside(word, 'suspended'),
    k: () => session.putAside(word, 'known'),
    l: () => speak?.(),
    ...(isHeard && speak && { [FIRST_SPACE]: speak }),
    // Out of the field, where letters are keys again.
    Escape: () => region.current?.focus(),
    ' ': () => (shown ? rate(proposed) : show()),
    Enter: () => (shown ? rate(proposed) : show()),
    ...(shown && Object.fromEntries(([1, 2, 3, 4] as const).map((rating) => [`${rating}`, () => rate(rating)]))),
  };
  useKeys(actions);
  useLayoutEffect(() => {
    if (card.answer === undefined) region.current?.focus();
    if (card.kind === 'listen') speak?.();
  }, []);
  return (
    <>
      <article class="card" tabIndex={-1} ref={region} aria-label="Card">
        <Question word={word} card={card} typed={typed} shown={shown} onType={setTyped}>
          {isHeard && speak && <PlayAgain onPlay={speak} byKey={typed === ''} />}
        </Question>
        {shown && (
          <Answer word={word} card={card} typed={typed} exampleOf={api.exampleOf} {...(verdict && { verdict })} />
        )}
        {speak && !isHeard && (
          <button type="button" class="speak" onClick={speak}>
            Listen <kbd>L</kbd>
          </button>
        )}
      </article>
      {shown ? (
        <Ratings outlook={outlook} proposed={proposed} now={api.now()} onRate={rate} />
      ) : (
        <button type="button" class="show" onClick={show}>
          {card.answer === undefined ? 'Show the meaning' : typed ? 'Check' : 'Show the answer'}{' '}
          <kbd>{card.answer === undefined ? 'Space' : 'Enter'}</kbd>
        </button>
      )}
      <More actions={actions} undoes={undoes} />
    </>
  );
}

/** Plays the word once more; the field, which has the focus, leaves it the space as long as it is empty. */
function PlayAgain({ onPlay, byKey }: { onPlay: () => void; byKey: boolean }) {
  return (
    <button type="button" class="play" onClick={onPlay}>
      <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
        <path d="M2 6v4h2.5L8.5 13.5v-11L4.5 6zM11 5.2a4 4 0 0 1 0 5.6M13 3.2a7 7 0 0 1 0 9.6" />
      </svg>
      Listen again {byKey && <kbd>Space</kbd>}
    </button>
  );
}

function More({ actions, undoes }: { actions: Record<string, () => void>; undoes: string | undefined }) {
  return (
    <fieldset class="more" aria-label="More">
      <button
        type="button"
        disabled={undoes === undefined}
        title={undoes === undefined ? 'Nothing to undo today' : `Undo what was last done to “${undoes}”`}
        onClick={actions.z}
      >
        Undo <kbd>Z</kbd>
      </button>
      <button type="button" title="Ask it tomorrow" onClick={actions.b}>
        Not today <kbd>B</kbd>
      </button>
      <button type="button" title="Do not ask it until you say so" onClick={actions.s}>
        Suspend <kbd>S</kbd>
      </button>
      <button type="button" title="Do not ask it any more" onClick={actions.k}>
        I know it <kbd>K</kbd>
      </button>
    </fieldset>
  );
}
