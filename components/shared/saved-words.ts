import type { Gloss, SaveDraft, WordContext, WordKey } from '../../messaging/types.ts';

/** Where a word stands between the reader's wish and the disk. Only 'saved' says saved. */
export type SaveState =
  | { readonly state: 'new' | 'saving' | 'removing' }
  /** Fresh while the reader may still want to take back what they have just done. */
  | { readonly state: 'saved'; readonly fresh?: true }
  /** Saved tells whether the word is kept all the same: what failed was its removal. */
  | { readonly state: 'failed'; readonly message: string; readonly saved: boolean };

/** Where wishes go; each rejects with an Error whose message is for the reader. */
export interface WordPort {
  save(draft: SaveDraft): Promise<unknown>;
  remove(key: WordKey): Promise<unknown>;
  restore(key: WordKey): Promise<unknown>;
}

/** The save states of the words in view, kept outside any component so that a card that closes loses nothing. */
export class SavedWords {
  private readonly states = new Map<WordKey, SaveState>();
  private readonly port: WordPort;
  private readonly changed: () => void;

  constructor(port: WordPort, changed: () => void) {
    this.port = port;
    this.changed = changed;
  }

  stateOf(key: WordKey): SaveState {
    return this.states.get(key) ?? { state: 'new' };
  }
  isSaved(key: WordKey): boolean {
    const known = this.stateOf(key);
    return known.state === 'failed' ? known.saved : known.state === 'saved' || known.state === 'removing';
  }
  /** Takes in what the database says, unless a wish for the word is under way; why a wish failed stays to be read. */
  learn(key: WordKey, saved: boolean): void {
    const { state } = this.stateOf(key);
    if (state === 'saving' || state === 'removing' || saved === this.isSaved(key)) return;
    this.set(key, { state: saved ? 'saved' : 'new' });
  }

  save(draft: SaveDraft): Promise<void> {
    return this.move(draft.key, 'saving', 'saved', () => this.port.save(draft));
  }
  remove(key: WordKey): Promise<void> {
    return this.move(key, 'removing', 'new', () => this.port.remove(key));
  }
  restore(key: WordKey): Promise<void> {
    return this.move(key, 'saving', 'saved', () => this.port.restore(key));
  }

  private async move(key: WordKey, during: 'saving' | 'removing', after: 'saved' | 'new', act: () => Promise<unknown>) {
    const { state } = this.stateOf(key);
    if (state === 'saving' || state === 'removing') return;
    const saved = this.isSaved(key);
    this.set(key, { state: during });
    try {
      await act();
      this.set(key, after === 'saved' ? { state: after, fresh: true } : { state: after });
    } catch (error) {
      this.set(key, { state: 'failed', message: error instanceof Error ? error.message : String(error), saved });
    }
  }
  private set(key: WordKey, state: SaveState): void {
    this.states.set(key, state);
    this.changed();
  }
}

/** What is saved of a reading: its first senses and the sentence in which it stood. */
export function draftOf(gloss: Gloss, context?: WordContext): SaveDraft {
  const { key, lemma, pos, article, level, senses } = gloss;
  return {
    key,
    lemma,
    pos,
    gloss: senses.slice(0, 3).join('; '),
    ...(article && { article }),
    ...(level && { level }),
    ...(context && { context }),
  };
}
