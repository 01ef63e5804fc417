import type { ExampleState } from '../shared/examples.ts';
import { Sentence } from '../vocabulary/Sentence.tsx';

/** A sentence of the glossary's own with the word in it, and its translation, once the reader has asked for it. */
export function ExampleText({ state }: { state: ExampleState }) {
  return (
    <div class="example" aria-live="polite">
      {state.state === 'asking' && <p>…</p>}
      {state.state === 'failed' && <p class="failed">{state.message}</p>}
      {state.state === 'open' && (
        <>
          <p lang="nl">
            <Sentence context={state.example} />
          </p>
          <p class="translation">{state.example.translation}</p>
        </>
      )}
    </div>
  );
}

interface ExampleButtonProps {
  readonly lemma: string;
  readonly state: ExampleState;
  readonly onToggle: () => void;
}

export function ExampleButton({ lemma, state, onToggle }: ExampleButtonProps) {
  return (
    <button
      type="button"
      class="show-example"
      aria-label={`Example E: ${lemma}`}
      aria-expanded={state.state === 'open'}
      onClick={onToggle}
    >
      <span>Example</span> <kbd>E</kbd>
    </button>
  );
}
