import type { Gloss, TermCard } from '../../messaging/types.ts';
import { featureText } from '../shared/feature-text.ts';
import { Sense } from '../shared/Senses.tsx';
import type { SavedWords } from '../shared/saved-words.ts';

interface TermRowProps {
  readonly term: TermCard | Gloss;
  /** How often the article has it. */
  readonly count?: number;
  readonly words: SavedWords;
  readonly onToggle: () => void;
  /** All senses, and what form was looked up, instead of the first two senses. */
  readonly full?: boolean;
}

/** A word with its meaning and the button that saves or removes it. */
export function TermRow({ term, count = 1, words, onToggle, full = false }: TermRowProps) {
  const state = words.stateOf(term.key);
  const saved = words.isSaved(term.key);
  const parts = 'parts' in term && term.senses.length === 0 ? term.parts : [];
  const senses = full ? term.senses : term.senses.slice(0, 2);
  const feature = full ? featureText(term.feature) : undefined;
  return (
    <li class="row">
      <div>
        <p class="word">
          <b lang="nl">
            {term.article && <span class="article">{term.article} </span>}
            {term.lemma}
          </b>
          {full && <small>{term.pos}</small>}
          {term.level && <small class="level">{term.level}</small>}
          {count > 1 && <small title={`${count} times in this article`}>×{count}</small>}
        </p>
        {feature && <p class="form">{feature}</p>}
        <p class="gloss">
          {senses.map((sense, i) => (
            <span key={sense}>
              {i > 0 && '; '}
              <Sense text={sense} />
            </span>
          ))}
          {parts.map((part) => `${part.lemma}: ${part.gloss || '…'}`).join(' + ')}
          {senses.length + parts.length === 0 && 'not in the glossary'}
        </p>
        {state.state === 'failed' && (
          <p class="failed" role="alert">
            {state.message}
          </p>
        )}
      </div>
      <button
        type="button"
        class={saved ? 'keep is-saved' : 'keep'}
        aria-pressed={saved}
        aria-label={`${saved ? 'Remove' : 'Save'} ${term.lemma}`}
        title={saved ? 'Saved; click to remove' : 'Save'}
        disabled={state.state === 'saving' || state.state === 'removing'}
        onClick={onToggle}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M4 2h8v12l-4-3.2L4 14z"
            fill={saved ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width="1.4"
            stroke-linejoin="round"
          />
        </svg>
      </button>
    </li>
  );
}
