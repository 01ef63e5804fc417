import type { Gloss, SaveDraft, WordContext, WordKey } from '../../messaging/types.ts';

/** Where a word stands between the reader's wish and the disk. Only 'saved' says saved. */
export type SaveState =
  | { readonly state: 'new' | 'saving' | 'saved' | 'removing' }
  | { readonly state: 'failed'; readonly message: string };

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
    const { state } = this.stateOf(key);
    return state === 'saved' || state === 'removing';
  }
  /** Takes in what the database says, unless a wish for the word is under way; why a save failed stays to be read. */
  learn(key: WordKey, saved: boolean): void {
    const { state } = this.stateOf(key);
    if (state === 'failed' && !saved) return;
    if (state !== 'saving' && state !== 'removing') this.set(key, { state: saved ? 'saved' : 'new' });
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
    this.set(key, { state: during });
    try {
      await act();
      this.set(key, { state: after });
    } catch (error) {
      // After a removal that failed the word is still there; the next look at the database says so.
      this.set(key, { state: 'failed', message: error instanceof Error ? error.message : String(error) });
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
