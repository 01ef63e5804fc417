import { ReadingTime } from './reading-time.ts';
import type { Paragraph } from './text-map.ts';

export interface ReadingOptions {
  readonly signal: AbortSignal;
  /** A paragraph was read, and the reader has gone on: it is out of view, or some time has gone by. Once for each. */
  readonly onPassed: (paragraphs: readonly Paragraph[]) => void;
}

/** Milliseconds between two looks at what is in view. */
const TICK = 500;
/** Somebody who has moved nothing for so long may have gone. Milliseconds. */
const AWAY_AFTER = 90_000;
/** After so long a paragraph that is still in view was read and left, milliseconds: at the end nothing scrolls away. */
const PASSED_AFTER = 15_000;
/** Share of a paragraph that has to be in view, or of the window that it has to fill. */
const IN_VIEW = 0.6;

/** Watches which paragraphs of a page are in view long enough to be read, while the page is and somebody is at it. */
export class ReadingWatch {
  readonly #observer: IntersectionObserver;
  readonly #byBlock = new Map<Element, Set<Paragraph>>();
  readonly #inView = new Set<Element>();
  readonly #time = new ReadingTime<Paragraph>();
  /** Paragraphs that were read, with the moment, until the reader has gone on. */
  readonly #read = new Map<Paragraph, number>();
  #active: number;
  #looked: number;

  constructor(
    readonly document: Document,
    readonly options: ReadingOptions,
    readonly now: () => number = () => performance.now(),
  ) {
    const { signal } = options;
    this.#active = this.#looked = now();
    const thresholds = Array.from({ length: 11 }, (_, i) => i / 10);
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), { threshold: thresholds });
    const listening = { signal, passive: true, capture: true };
    for (const type of ['scroll', 'pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove'])
      document.defaultView!.addEventListener(type, () => this.#look(true), listening);
    document.addEventListener('visibilitychange', () => this.#look(false), { signal });
    const timer = setInterval(() => this.#look(false), TICK);
    const end = () => {
      clearInterval(timer);
      this.#observer.disconnect();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  add(paragraphs: readonly Paragraph[]): void {
    for (const paragraph of paragraphs) {
      const there = this.#byBlock.get(paragraph.block);
      if (there) there.add(paragraph);
      else {
        this.#byBlock.set(paragraph.block, new Set([paragraph]));
        this.#observer.observe(paragraph.block);
      }
    }
  }

  remove(paragraphs: readonly Paragraph[]): void {
    for (const paragraph of paragraphs) {
      const there = this.#byBlock.get(paragraph.block);
      this.#read.delete(paragraph);
      if (!there?.delete(paragraph) || there.size > 0) continue;
      this.#byBlock.delete(paragraph.block);
      this.#inView.delete(paragraph.block);
      this.#observer.unobserve(paragraph.block);
    }
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    this.#look(false);
    for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
      const height = rootBounds?.height ?? this.document.defaultView!.innerHeight;
      if (intersectionRatio >= IN_VIEW || intersectionRect.height >= IN_VIEW * height) this.#inView.add(target);
      else this.#inView.delete(target);
    }
  }

  /** Spends the time since the last look on what has been in view. */
  #look(moved: boolean): void {
    const now = this.now();
    // A machine that slept, or a timer that the browser held back, is no reading.
    const time = Math.min(now - this.#looked, 2 * TICK);
    this.#looked = now;
    const visible = this.document.visibilityState === 'visible';
    if (visible && now - this.#active < AWAY_AFTER)
      for (const paragraph of this.#time.spend(this.#paragraphsInView(), time)) this.#read.set(paragraph, now);
    if (moved) this.#active = now;
    this.#pass(now, visible);
  }

  #pass(now: number, visible: boolean): void {
    const passed = [...this.#read].filter(
      ([{ block }, at]) => !visible || !this.#inView.has(block) || now - at > PASSED_AFTER,
    );
    if (passed.length === 0) return;
    for (const [paragraph] of passed) this.#read.delete(paragraph);
    this.options.onPassed(passed.map(([paragraph]) => paragraph));
  }

  #paragraphsInView(): Paragraph[] {
    const blocks = [...this.#inView].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
    return blocks.flatMap((block) => [...(this.#byBlock.get(block) ?? [])]);
  }
}
