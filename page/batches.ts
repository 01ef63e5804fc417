import type { Paragraph } from './text-map.ts';

/** Characters of the first batch, about a window full, and of the later ones. */
const FIRST = 4000;
const LATER = 20_000;

/** Hands paragraphs out in batches, one after the other, those nearest to the window first. */
export class ParagraphBatches {
  #waiting: Paragraph[] = [];
  #isSending = false;
  #hasSent = false;

  constructor(
    readonly send: (paragraphs: readonly Paragraph[]) => Promise<void>,
    readonly signal: AbortSignal,
  ) {}

  add(paragraphs: readonly Paragraph[]): void {
    this.#waiting.push(...paragraphs);
    if (!this.#isSending) void this.#run();
  }

  remove(paragraphs: readonly Paragraph[]): void {
    const gone = new Set(paragraphs);
    this.#waiting = this.#waiting.filter((paragraph) => !gone.has(paragraph));
  }

  async #run(): Promise<void> {
    this.#isSending = true;
    // The first batch waits until the page is in the hands of whoever opened it.
    await Promise.resolve();
    while (this.#waiting.length > 0 && !this.signal.aborted) {
      // A batch that failed stays without terms, and the next may do better.
      await this.send(this.#next()).catch((error: unknown) => reportError(error));
    }
    this.#isSending = false;
  }

  #next(): Paragraph[] {
    const distances = new Map(this.#waiting.map((paragraph) => [paragraph, distance(paragraph.block)]));
    this.#waiting.sort((a, b) => distances.get(a)! - distances.get(b)!);
    const limit = this.#hasSent ? LATER : FIRST;
    this.#hasSent = true;
    let length = 0;
    let count = 0;
    while (count < this.#waiting.length && length < limit) length += this.#waiting[count++]!.text.length;
    return this.#waiting.splice(0, count);
  }
}

/** Pixels between an element and the window; 0 where it is in view. */
function distance(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return Math.max(0, top - height, -bottom);
}
