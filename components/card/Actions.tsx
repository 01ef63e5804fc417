import type { ComponentChildren } from 'preact';
import type { SaveState } from '../shared/saved-words.ts';

interface ActionProps {
  readonly lemma: string;
  readonly state: SaveState;
  readonly onSave: () => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  /** More buttons, after the one that saves. */
  readonly children?: ComponentChildren;
}

/** Save, or what has become of it, and close. */
export function Actions({ lemma, state, onSave, onAdd, onRemove, onClose, children }: ActionProps) {
  const { label, busy, saved } = look(state);
  const act = saved ? onRemove : onSave;
  return (
    <div class="actions">
      <p class={state.state === 'failed' ? 'outcome failed' : 'outcome'} role="status">
        {state.state === 'failed' && state.message}
        {state.state === 'saved' && (
          <>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M2.5 8.5l3.5 3.5 7.5-8" />
            </svg>
            {state.added ? 'Sentence added' : 'Saved'}
          </>
        )}
      </p>
      {state.state === 'saved' && !state.fresh && !state.added && (
        <button type="button" class="add" aria-label={`Add sentence A: to ${lemma}`} onClick={onAdd}>
          <span>Add sentence</span> <kbd>A</kbd>
        </button>
      )}
      {/* Not disabled while busy: that would take the focus from whoever uses the keyboard. */}
      <button
        type="button"
        class={saved ? 'save is-saved' : 'save'}
        aria-label={`${label} S: ${lemma}`}
        aria-disabled={busy}
        onClick={() => !busy && act()}
      >
        <span>{label}</span> <kbd>S</kbd>
      </button>
      {children}
      <button type="button" class="close" aria-label="Close (Escape)" onClick={onClose}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
    </div>
  );
}

/** What the button says and does. It never says saved: only the line beside it does, and only when it is so. */
function look(state: SaveState): { label: string; busy: boolean; saved: boolean } {
  switch (state.state) {
    case 'new':
      return { label: 'Save', busy: false, saved: false };
    case 'saving':
      return { label: 'Saving…', busy: true, saved: false };
    case 'saved':
      return { label: state.fresh ? 'Undo' : 'Remove', busy: false, saved: true };
    case 'removing':
      return { label: 'Removing…', busy: true, saved: true };
    case 'failed':
      return { label: state.saved ? 'Remove' : 'Try again', busy: false, saved: state.saved };
  }
}
