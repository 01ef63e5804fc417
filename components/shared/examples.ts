import type { Example, WordKey } from '../../messaging/types.ts';

/** What a card shows of a word's example sentence. */
export type ExampleState =
  | { readonly state: 'closed' | 'asking' }
  | { readonly state: 'open'; readonly example: Example }
  | { readonly state: 'failed'; readonly message: string };

const CLOSED: ExampleState = { state: 'closed' };

/**
 * Example sentences of the card that is open. They are asked for one by one when the reader wants them: sent with an
 * article's words, they would be a sixth of it, and few are ever looked at.
 */
export class Examples {
  private readonly states = new Map<WordKey, ExampleState>();

  constructor(
    private readonly ask: (key: WordKey) => Promise<Example>,
    private readonly changed: () => void,
  ) {}

  stateOf(key: WordKey): ExampleState {
    return this.states.get(key) ?? CLOSED;
  }

  /** Opens the example of a word, or closes it; a failure is shown in its place, and the next call tries again. */
  async toggle(key: WordKey): Promise<void> {
    const { state } = this.stateOf(key);
    if (state === 'open' || state === 'asking') return this.set(key, CLOSED);
    const asking: ExampleState = { state: 'asking' };
    this.set(key, asking);
    const answer = await this.ask(key).then(
      (example): ExampleState => ({ state: 'open', example }),
      (error: unknown): ExampleState => ({
        state: 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    // Closed in the meantime, or another card's by now.
    if (this.states.get(key) === asking) this.set(key, answer);
  }

  /** Another card begins with all closed. */
  forget(): void {
    this.states.clear();
  }

  private set(key: WordKey, state: ExampleState): void {
    this.states.set(key, state);
    this.changed();
  }
}
