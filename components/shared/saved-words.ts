import type { Gloss, SaveDraft, TermCard, WordContext, WordKey } from '../../messaging/types.ts';

/** Where a word stands between the reader's wish and the disk. Only 'saved' says saved. */
export type SaveState =
  | { readonly state: 'new' | 'saving' | 'removing' }
  /** Fresh while the reader may still want to take back what they have just done; added where one more sentence was kept. */
  | { readonly state: 'saved'; readonly fresh?: true; readonly added?: true }
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
    return this.move(draft.key, 'saving', { state: 'saved', fresh: true }, () => this.port.save(draft));
  }
  /** Keeps one more sentence of a word that is saved. */
  add(draft: SaveDraft): Promise<void> {
    return this.move(draft.key, 'saving', { state: 'saved', added: true }, () => this.port.save(draft));
  }
  remove(key: WordKey): Promise<void> {
    return this.move(key, 'removing', { state: 'new' }, () => this.port.remove(key));
  }
  restore(key: WordKey): Promise<void> {
    return this.move(key, 'saving', { state: 'saved', fresh: true }, () => this.port.restore(key));
  }

  private async move(key: WordKey, during: 'saving' | 'removing', after: SaveState, act: () => Promise<unknown>) {
    const { state } = this.stateOf(key);
    if (state === 'saving' || state === 'removing') return;
    const saved = this.isSaved(key);
    this.set(key, { state: during });
    try {
      await act();
      this.set(key, after);
    } catch (error) {
      this.set(key, { state: 'failed', message: error instanceof Error ? error.message : String(error), saved });
    }
  }
  private set(key: WordKey, state: SaveState): void {
    this.states.set(key, state);
    this.changed();
  }
}

/**
 * What is saved of a reading: its first senses, the one that is meant before the others, and the sentence it stood in.
 * @param sense the one the reader chose; else the one shown first
 */
export function draftOf(gloss: TermCard | Gloss, context?: WordContext, sense?: string): SaveDraft {
  const { key, lemma, pos, article, level, senses } = gloss;
  const meant = sense ?? senses[0];
  const ordered = meant === undefined ? senses : [meant, ...senses.filter((other) => other !== meant)];
  const parts = 'parts' in gloss && gloss.parts.length > 1 ? gloss.parts.map((part) => part.lemma) : undefined;
  return {
    key,
    lemma,
    pos,
    gloss: ordered.slice(0, MOST_SENSES).join('; '),
    ...(article && { article }),
    ...(meant && { sense: meant }),
    ...(parts && { parts }),
    ...(level && { level }),
    ...(context && { context }),
  };
}

/** Those after them are seldom meant. */
const MOST_SENSES = 3;
