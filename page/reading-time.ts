/**
 * Characters a second at which a learner reads with understanding, about 150 words of six letters a minute; native
 * readers come to 240 (Brysbaert 2019, How many words do we read per minute?). A slow figure counts few things as read
 * that were not.
 */
const CHARACTERS_PER_SECOND = 15;
/** A heading of one word takes a moment too. Milliseconds. */
const LEAST = 1500;

/** Milliseconds that a text of this length takes to be read. */
export const timeToRead = (characters: number): number => Math.max(LEAST, (characters / CHARACTERS_PER_SECOND) * 1000);

/**
 * What of a text was really read, as far as time can tell. A reader reads one paragraph at a time, so the time they look
 * at the page goes to the first one in view that is not read yet, and when that has had enough, to the next: four
 * paragraphs on one screen need the time of all four.
 */
export class ReadingTime<P extends { readonly text: string }> {
  readonly #spent = new WeakMap<P, number>();

  /** Whether the paragraph has had its time. */
  isRead(paragraph: P): boolean {
    return this.#left(paragraph) <= 0;
  }

  /**
   * Spends time on what is in view.
   * @param inView in the order in which they are read
   * @param time milliseconds
   * @returns the paragraphs that were read with it
   */
  spend(inView: readonly P[], time: number): P[] {
    const read: P[] = [];
    for (const paragraph of inView) {
      const left = this.#left(paragraph);
      if (left <= 0) continue;
      this.#spent.set(paragraph, (this.#spent.get(paragraph) ?? 0) + time);
      if (left > time) break;
      read.push(paragraph);
      time -= left;
    }
    return read;
  }

  #left(paragraph: P): number {
    return timeToRead(paragraph.text.length) - (this.#spent.get(paragraph) ?? 0);
  }
}
