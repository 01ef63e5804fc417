import { type Anchor, GAP, HEIGHT, MARGIN, placeBeside } from './card-place.ts';
import { isLightColour } from './colours.ts';
import { contains } from './hit-test.ts';
import { adoptStyle } from './style-sheet.ts';

export interface CardHostOptions {
  /** Style sheet of the content. */
  readonly css: string;
  /** What a screen reader calls the card. */
  readonly label: string;
  /** A key without modifiers, pressed while the card is open and nothing is being typed; true where it was used. */
  readonly onKey: (key: string) => boolean;
  /** The card was closed by Escape, by a press elsewhere, or by scrolling its word away; not by `close`. */
  readonly onClose: () => void;
}

const EDITABLE = 'input,textarea,select';

// "!important" in a shadow root is stronger than in the page, whose rules for every element would else reach the host.
const HOST_CSS = `
:host { all: initial !important; display: contents !important; direction: ltr !important; }
[popover] {
  all: initial; position: fixed; inset: auto; left: 0; top: 0; direction: ltr;
  width: max-content; max-width: min(380px, calc(100vw - ${2 * MARGIN}px));
}
[popover]:not(:popover-open) { display: none; }
[popover] > * { max-height: var(${HEIGHT}) !important; overflow: auto; overscroll-behavior: contain; box-sizing: border-box; }
`;

/** The one element of ours in the page. It holds the card in a shadow root, above all else by the popover top layer. */
export class CardHost {
  /** Where the content goes. */
  readonly container: HTMLElement;
  readonly #host: HTMLElement;
  readonly #resize: ResizeObserver;
  readonly #drop: MutationObserver;
  #anchor: Anchor | undefined;
  #focusBefore: HTMLElement | null | undefined;
  #frame = 0;

  constructor(
    readonly document: Document,
    readonly options: CardHostOptions,
    signal: AbortSignal,
  ) {
    this.#host = document.createElement('leeswijzer-card');
    this.container = document.createElement('div');
    this.container.popover = 'manual';
    this.container.setAttribute('role', 'dialog');
    this.container.setAttribute('aria-label', options.label);
    const root = this.#host.attachShadow({ mode: 'open' });
    adoptStyle(root, HOST_CSS);
    adoptStyle(root, options.css);
    root.append(this.container);
    this.#resize = new ResizeObserver(() => this.#placeSoon());
    // A page that builds itself anew throws out what it does not know.
    this.#drop = new MutationObserver(() => this.#restore());
    this.#listen(signal);
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  get isOpen(): boolean {
    return this.#anchor !== undefined;
  }

  /** Whether a node is the card's element. */
  isHost = (node: Node): boolean => node === this.#host;

  /** Shows the card at a term; its content is rendered into `container` before or after. */
  async open(anchor: Anchor): Promise<void> {
    this.#anchor = anchor;
    const { color } = this.document.defaultView!.getComputedStyle(anchor.block);
    // For `light-dark()` in the content's style sheet: as the page is, which need not be as the system is.
    this.container.style.colorScheme = isLightColour(color) ? 'dark' : 'light';
    this.#restore();
    this.#resize.observe(this.container);
    this.#drop.observe(this.document.documentElement, { childList: true });
    await this.#place();
  }

  close(): void {
    this.#anchor = undefined;
    this.#resize.disconnect();
    this.#drop.disconnect();
    if (this.container.matches(':popover-open')) this.container.hidePopover();
    this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = undefined;
  }

  /** Moves the focus into the card; it goes back where it was when the card closes. */
  focus(): void {
    const { activeElement } = this.document;
    if (activeElement !== this.#host) this.#focusBefore = activeElement as HTMLElement | null;
    this.container
      .querySelector<HTMLElement>(`button,[href],[tabindex="0"],${EDITABLE}`)
      ?.focus({ preventScroll: true });
  }

  /** Whether the focus is in the card. */
  get hasFocus(): boolean {
    return this.document.activeElement === this.#host;
  }

  /** Whether a point of the window lies in the card or in the gap between it and its term. */
  isNear(x: number, y: number): boolean {
    return this.isOpen && contains(this.container.getBoundingClientRect(), x, y, GAP + 2);
  }

  #listen(signal: AbortSignal): void {
    const window = this.document.defaultView!;
    const options = { signal, capture: true, passive: true };
    window.addEventListener('keydown', (event) => this.#keyed(event), { signal, capture: true });
    window.addEventListener('pointerdown', (event) => this.#pressed(event), options);
    window.addEventListener('scroll', (event) => this.isOpen && !this.#isWithin(event) && this.#placeSoon(), options);
    window.addEventListener('resize', () => this.#placeSoon(), options);
    // What is typed and clicked in the card is no business of the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click', 'dblclick', 'wheel']) {
      this.#host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    }
  }

  #keyed(event: KeyboardEvent): void {
    // A key that the page made up saves nothing.
    if (!this.isOpen || !event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.composedPath()[0] as HTMLElement | undefined;
    if (event.key === 'Escape') this.#dismiss();
    else if (target?.isContentEditable || target?.matches?.(EDITABLE) || !this.options.onKey(event.key)) return;
    // Used up: neither the page nor the browser acts on it.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #pressed(event: PointerEvent): void {
    if (!this.#anchor || this.#isWithin(event)) return;
    const isOnTerm = this.#anchor.rects().some((rect) => contains(rect, event.clientX, event.clientY, 2));
    if (!isOnTerm) this.#dismiss();
  }

  #isWithin(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  #dismiss(): void {
    this.close();
    this.options.onClose();
  }

  #restore(): void {
    if (!this.#host.isConnected) this.document.documentElement.append(this.#host);
    if (this.isOpen && !this.container.matches(':popover-open')) this.container.showPopover();
  }

  #placeSoon(): void {
    if (this.isOpen) this.#frame ||= requestAnimationFrame(() => this.#place());
  }

  /** Above or below the term, wholly inside the window; closed where the term is no longer in view. */
  async #place(): Promise<void> {
    this.#frame = 0;
    const anchor = this.#anchor;
    if (!anchor) return;
    const place = await placeBeside(anchor, this.container);
    if (anchor !== this.#anchor) return;
    if (!place) return this.#dismiss();
    this.container.style.left = `${place.x}px`;
    this.container.style.top = `${place.y}px`;
  }

  #end(): void {
    this.close();
    cancelAnimationFrame(this.#frame);
    this.#host.remove();
  }
}
