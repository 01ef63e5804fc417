import { useEffect, useState } from 'preact/hooks';
import type { Gloss, TermCard } from '../../messaging/types.ts';
import { classText } from '../shared/feature-text.ts';
import type { SaveState } from '../shared/saved-words.ts';
import { Reading } from './Reading.tsx';

export interface CardProps {
  /** What stands at this place: the word, and before it the expression that it is part of. Never empty. */
  readonly terms: readonly TermCard[];
  readonly saveStateOf: (gloss: Gloss) => SaveState;
  readonly onSave: (gloss: Gloss) => void;
  readonly onRemove: (gloss: Gloss) => void;
  readonly onClose: () => void;
}

/** The card of one place in the text. Keys are the host's to catch: it calls the same callbacks. */
export function Card({ terms, saveStateOf, onSave, onRemove, onClose }: CardProps) {
  const [chosen, choose] = useState<{ term: TermCard; gloss: Gloss }>({ term: terms[0]!, gloss: terms[0]! });
  useEffect(() => choose({ term: terms[0]!, gloss: terms[0]! }), [terms]);
  const { term, gloss } = chosen;
  const rest = terms
    .flatMap((t) => [t, ...t.others].map((g) => ({ term: t, gloss: g })))
    .filter((r) => r.gloss !== gloss);
  return (
    <article class="card" aria-label={`Leeswijzer: ${gloss.lemma}`}>
      <Reading gloss={gloss} term={term} />
      <Actions state={saveStateOf(gloss)} gloss={gloss} onSave={onSave} onRemove={onRemove} onClose={onClose} />
      {rest.length > 0 && (
        <ul class="others" aria-label="Other readings">
          {rest.map((other) => (
            <li key={`${other.gloss.key} ${other.gloss.feature}`}>
              <button type="button" onClick={() => choose(other)}>
                <b lang="nl">{other.gloss.lemma}</b> <small>{classText(other.gloss.pos)}</small>{' '}
                <span>{other.gloss.senses[0] ?? ''}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

interface ActionProps extends Pick<CardProps, 'onSave' | 'onRemove' | 'onClose'> {
  readonly state: SaveState;
  readonly gloss: Gloss;
}

function Actions({ state, gloss, onSave, onRemove, onClose }: ActionProps) {
  const busy = state.state === 'saving' || state.state === 'removing';
  const saved = state.state === 'saved' || state.state === 'removing';
  return (
    <div class="actions">
      <button
        type="button"
        class={saved ? 'save is-saved' : 'save'}
        aria-pressed={saved}
        disabled={busy}
        onClick={() => (saved ? onRemove(gloss) : onSave(gloss))}
      >
        {LABEL[state.state]} <kbd>S</kbd>
      </button>
      <button type="button" class="close" aria-label="Close (Escape)" onClick={onClose}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
        </svg>
      </button>
      <p class="message" role="status">
        {state.state === 'failed' && `${state.message}`}
      </p>
    </div>
  );
}

const LABEL: Record<SaveState['state'], string> = {
  new: 'Save',
  saving: 'Saving…',
  saved: 'Saved — undo',
  removing: 'Removing…',
  failed: 'Try again',
};
