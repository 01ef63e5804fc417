import type { Gloss, PartGloss, TermCard } from '../../messaging/types.ts';
import { isFromParts } from '../shared/compounds.ts';
import { classText, featureText, formsLabel } from '../shared/feature-text.ts';
import { Sense } from '../shared/Senses.tsx';
import type { SavedWords } from '../shared/saved-words.ts';

interface TermRowProps {
  readonly term: TermCard | Gloss;
  /** How often the article has it. */
  readonly count?: number;
  readonly words: SavedWords;
  readonly onToggle: () => void;
  /** All that is known of it, instead of the first two senses. */
  readonly full?: boolean;
}

/** A word with its meaning and the button that saves or removes it. */
export function TermRow({ term, count = 1, words, onToggle, full = false }: TermRowProps) {
  const state = words.stateOf(term.key);
  return (
    <li class="row">
      <div>
        <p class="word">
          <b lang="nl">
            {term.article && <span class={`article ${term.article.replace('/', '-')}`}>{term.article} </span>}
            {term.reflexive && <span class="article">zich </span>}
            {term.lemma}
          </b>
          {full && <small>{classText(term.pos, term.detail)}</small>}
          {term.level && <small class="level">{term.level}</small>}
          {count > 1 && <small title={`${count} times in this article`}>×{count}</small>}
        </p>
        {full ? <Whole term={term} /> : <Glosses senses={term.senses.slice(0, 2)} />}
        {state.state === 'failed' && (
          <p class="failed" role="alert">
            {state.message}
          </p>
        )}
      </div>
      <Keep term={term} words={words} onToggle={onToggle} />
    </li>
  );
}

/** Form, senses, parts and principal forms. */
function Whole({ term }: { term: TermCard | Gloss }) {
  const feature = featureText(term.feature);
  const parts: readonly PartGloss[] = 'parts' in term && term.parts.length > 1 ? term.parts : [];
  return (
    <>
      {feature && (
        <p class="form">
          {feature} of <span lang="nl">{term.lemma}</span>
        </p>
      )}
      {isFromParts(term, parts) ? (
        <p class="form">Not in the glossary, but its parts are:</p>
      ) : (
        <Glosses senses={term.senses} />
      )}
      {parts.length > 0 && (
        <p class="form">
          {parts.map(({ lemma, gloss }, i) => (
            <span key={lemma}>
              {i > 0 && ' + '}
              <b lang="nl">{lemma}</b> <Sense text={gloss || '…'} />
            </span>
          ))}
        </p>
      )}
      {term.forms && term.forms.length > 0 && (
        <p class="form">
          {formsLabel(term.pos)} <span lang="nl">{term.forms.join(' · ')}</span>
        </p>
      )}
    </>
  );
}

function Glosses({ senses }: { senses: readonly string[] }) {
  if (senses.length === 0) return <p class="form">not in the glossary</p>;
  return (
    <p class="gloss">
      {senses.map((sense, i) => (
        <span key={sense}>
          {i > 0 && '; '}
          <Sense text={sense} />
        </span>
      ))}
    </p>
  );
}

function Keep({ term, words, onToggle }: Pick<TermRowProps, 'term' | 'words' | 'onToggle'>) {
  const { state } = words.stateOf(term.key);
  const busy = state === 'saving' || state === 'removing';
  const saved = words.isSaved(term.key);
  return (
    // Not disabled while busy: that would take the focus from whoever uses the keyboard.
    <button
      type="button"
      class={saved ? 'keep is-saved' : 'keep'}
      aria-label={`${saved ? 'Remove' : 'Save'} ${term.lemma}`}
      aria-disabled={busy}
      title={saved ? 'Saved; click to remove' : 'Save'}
      onClick={() => !busy && onToggle()}
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
  );
}
