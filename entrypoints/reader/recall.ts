import type { Recalled, WordKey } from '../../messaging/types.ts';

/** A card that was open for less was met on the way to another. Milliseconds. */
const LOOKED_UP_AFTER = 1000;

/** Where it is told; what cannot be told is lost, and the word is asked in the review as if it had not been met. */
export interface RecallPort {
  passed(keys: readonly WordKey[]): Promise<readonly Recalled[]>;
  undo(recalls: readonly Recalled[]): Promise<unknown>;
  lookedUp(key: WordKey): Promise<unknown>;
}

/** What reading one page tells of the words that are due: passed over, or looked up. Each word once. */
export class PageRecall {
  readonly #watched = new Set<WordKey>();
  /** Passed over before, or their card was opened: to read on past them tells nothing any more. */
  readonly #settled = new Set<WordKey>();
  readonly #lookedUp = new Set<WordKey>();
  readonly #port: RecallPort;
  readonly #report: (error: unknown) => void;
  #recalled: readonly Recalled[] = [];
  #card: ReturnType<typeof setTimeout> | undefined;

  constructor(port: RecallPort, report: (error: unknown) => void, signal: AbortSignal) {
    this.#port = port;
    this.#report = report;
    signal.addEventListener('abort', () => this.closed(), { once: true });
  }

  /** In the order in which they were met. */
  get recalled(): readonly Recalled[] {
    return this.#recalled;
  }

  /** Takes in which words of the page are due. */
  watch(keys: readonly WordKey[]): void {
    for (const key of keys) this.#watched.add(key);
  }

  /** The reader has read a text with these words and gone on. */
  async passed(keys: Iterable<WordKey>): Promise<void> {
    const passed = [...new Set(keys)].filter((key) => this.#watched.has(key) && !this.#settled.has(key));
    if (passed.length === 0) return;
    for (const key of passed) this.#settled.add(key);
    try {
      this.#recalled = [...this.#recalled, ...(await this.#port.passed(passed))];
    } catch (error) {
      this.#report(error);
    }
  }

  /**
   * A card was opened.
   * @param key the word that it explains
   * @param others words that it shows besides, which are no longer passed over either
   */
  opened(key: WordKey, others: readonly WordKey[]): void {
    this.closed();
    for (const shown of [key, ...others]) this.#settled.add(shown);
    if (!this.#watched.has(key) || this.#lookedUp.has(key)) return;
    const tell = () => void this.#lookUp(key).catch(this.#report);
    this.#card = setTimeout(tell, LOOKED_UP_AFTER);
  }

  closed(): void {
    clearTimeout(this.#card);
    this.#card = undefined;
  }

  /** Some recalls were undone elsewhere. */
  undone(keys: readonly WordKey[]): void {
    this.#recalled = this.#recalled.filter(({ key }) => !keys.includes(key));
  }

  /** Who reads past a word and then has to look it up had not recalled it. */
  async #lookUp(key: WordKey): Promise<void> {
    this.#lookedUp.add(key);
    const wrong = this.#recalled.filter((recall) => recall.key === key);
    if (wrong.length > 0) {
      await this.#port.undo(wrong);
      this.undone([key]);
    }
    await this.#port.lookedUp(key);
  }
}
