import { contains } from './hit-test.ts';

/** How the reader reached a word; after the keyboard the focus may go into the card. */
export type Reach = 'mouse' | 'touch' | 'keyboard';

export interface HoverOptions<Hit extends object> {
  /** Milliseconds that the pointer rests on a word before it counts. */
  readonly delay: () => number;
  /** The word at a point of the window, the same object for the same word. */
  readonly hitAt: (x: number, y: number) => Hit | undefined;
  /** Whether a tap or a click counts, and not only a rest. */
  readonly isMarked: (hit: Hit) => boolean;
  /** Whether a point lies in the card or on the way to it. */
  readonly isInCard: (x: number, y: number) => boolean;
  readonly onEnter: (hit: Hit, reach: Reach, x: number, y: number) => void;
  /** The pointer has left the word and the card. */
  readonly onLeave: () => void;
}

/** A pointer that moves no further than this still rests. */
const STILL = 3;
/** A finger is less steady. */
const STILL_FINGER = 10;
const LONG_PRESS = 500;
/** The time to cross a gap on the way to the card. */
const GRACE = 250;
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,audio,video,[role=button],[role=link],[onclick]';

/**
 * Tells when the pointer rests on a word and when it leaves. Nothing is asked of the page while the pointer moves; the
 * page's own handlers, links and selection stay as they are, for no event is ever cancelled.
 */
export function watchPointer<Hit extends object>(document: Document, options: HoverOptions<Hit>, signal: AbortSignal) {
  const pointer = new Pointer(document, options);
  const listen = (target: EventTarget, type: string, listener: (event: never) => void) =>
    target.addEventListener(type, listener as EventListener, { signal, passive: true, capture: true });
  const window = document.defaultView!;
  listen(document, 'pointermove', (event: PointerEvent) => pointer.moved(event));
  listen(document, 'pointerdown', (event: PointerEvent) => pointer.pressed(event));
  listen(document, 'pointerup', () => pointer.stop());
  listen(document, 'pointercancel', () => pointer.stop());
  listen(document, 'scroll', () => pointer.stop());
  listen(document, 'keydown', () => pointer.stop());
  listen(window, 'blur', () => pointer.stop());
  listen(document.documentElement, 'pointerleave', (event: PointerEvent) => pointer.left(event));
  // After the page's own handlers: what they took for themselves is no tap on a word.
  window.addEventListener('click', (event) => pointer.clicked(event), { signal, passive: true });
  signal.addEventListener('abort', () => pointer.end(), { once: true });
  return { enter: (hit: Hit) => pointer.enter(hit), reset: () => pointer.reset() };
}

class Pointer<Hit extends object> {
  /** Where the pointer is, and where it last came to rest. */
  #at = { x: 0, y: 0 };
  #restAt = { x: 0, y: 0 };
  #rest: ReturnType<typeof setTimeout> | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #current: Hit | undefined;
  /** A card that was asked for stays when the pointer wanders off. */
  #isPinned = false;

  constructor(
    readonly document: Document,
    readonly options: HoverOptions<Hit>,
  ) {}

  moved({ clientX: x, clientY: y, pointerType, buttons }: PointerEvent): void {
    this.#at = { x, y };
    const still =
      Math.hypot(x - this.#restAt.x, y - this.#restAt.y) <= (pointerType === 'touch' ? STILL_FINGER : STILL);
    if (pointerType === 'touch') {
      if (!still) this.stop();
      return;
    }
    if (this.#current && !this.#isPinned) this.#frame ||= requestAnimationFrame(() => this.#check());
    // A pressed button selects or moves something.
    if (buttons !== 0) this.stop();
    else if (this.#rest === undefined || !still) this.#restFrom(x, y, 'mouse', this.options.delay());
  }

  pressed({ clientX, clientY, pointerType }: PointerEvent): void {
    this.stop();
    if (pointerType === 'touch') this.#restFrom(clientX, clientY, 'touch', LONG_PRESS);
  }

  /** A tap or click opens the card of a marked word at once, where it has no other meaning. */
  clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.detail > 1) return;
    if ((event.composedPath()[0] as Element | undefined)?.closest?.(INTERACTIVE)) return;
    if (this.document.getSelection()?.isCollapsed === false) return;
    const hit = this.options.hitAt(event.clientX, event.clientY);
    if (!hit || !this.options.isMarked(hit)) return;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#enter(hit, (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse', true);
  }

  /** Out of the window. The capturing listener hears of every element that is left, also of a card that grew over the pointer. */
  left({ pointerType, target }: PointerEvent): void {
    if (target !== this.document.documentElement) return;
    this.stop();
    if (pointerType !== 'touch') this.#leaveSoon();
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  /** Takes up a word that was reached without the pointer. */
  enter(hit: Hit): void {
    this.stop();
    this.#stay();
    this.#current = hit;
    this.#isPinned = true;
  }

  /** The card was closed. */
  reset(): void {
    this.#stay();
    this.#current = undefined;
    this.#isPinned = false;
  }

  end(): void {
    this.stop();
    this.reset();
    cancelAnimationFrame(this.#frame);
  }

  #restFrom(x: number, y: number, reach: Reach, delay: number): void {
    this.stop();
    this.#at = this.#restAt = { x, y };
    this.#rest = setTimeout(() => this.#rested(reach), delay);
  }

  #rested(reach: Reach): void {
    this.#rest = undefined;
    const { x, y } = this.#restAt;
    if (this.options.isInCard(x, y)) return;
    const hit = this.options.hitAt(x, y);
    if (hit && hit !== this.#current && !this.#isTaken(reach, x, y)) this.#enter(hit, reach, reach === 'touch');
  }

  /** Selected text is about to be copied; and a link under a finger has a menu of its own. */
  #isTaken(reach: Reach, x: number, y: number): boolean {
    if (reach === 'touch') return this.document.elementFromPoint(x, y)?.closest(INTERACTIVE) != null;
    const selection = this.document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
    return [...selection.getRangeAt(0).getClientRects()].some((rect) => contains(rect, x, y));
  }

  #enter(hit: Hit, reach: Reach, pinned: boolean): void {
    this.#stay();
    this.#current = hit;
    this.#isPinned = pinned;
    this.options.onEnter(hit, reach, this.#at.x, this.#at.y);
  }

  /** While a card is open, once a frame: does the pointer still belong to it? */
  #check(): void {
    this.#frame = 0;
    const { x, y } = this.#at;
    if (!this.#current || this.options.isInCard(x, y) || this.options.hitAt(x, y) === this.#current) this.#stay();
    else this.#leaveSoon();
  }

  #leaveSoon(): void {
    if (!this.#current || this.#isPinned) return;
    this.#grace ??= setTimeout(() => {
      this.reset();
      this.options.onLeave();
    }, GRACE);
  }

  #stay(): void {
    clearTimeout(this.#grace);
    this.#grace = undefined;
  }
}
