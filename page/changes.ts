/** What was changed on a page since the last time. */
export interface Changes {
  /** Elements whose children, and text nodes whose text, was changed; the body alone where there were too many. */
  readonly places: ReadonlySet<Node>;
  /** Elements that were put in, and are still there. */
  readonly added: ReadonlySet<Element>;
}

export interface ChangeOptions {
  /** Whether a node is of our own making. */
  readonly isOurs: (node: Node) => boolean;
  readonly onChange: (changes: Changes) => void;
}

/** Quiet time before a change is looked at, and the longest that a restless page puts it off; milliseconds. */
const QUIET = 300;
const AT_MOST = 2000;
/** After a look that took this long times as much the next is put off: a restless page costs at most 5 % of its time. */
const SHARE = 20;
const MAX_PLACES = 300;

/**
 * Watches a page for new text: endless scrolling, applications that build the next page in place, paragraphs edited or
 * unfolded. Changes are gathered until the page is quiet, and told while it is idle and in view.
 */
export function watchChanges(document: Document, options: ChangeOptions, signal: AbortSignal): ChangeWatcher {
  const watch = new ChangeWatch(document, options);
  const observer = new MutationObserver((records) => watch.record(records));
  const observe = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true });
  observe(document.documentElement);
  // What a click or a tap unfolds is often in the page already, and only shown.
  const clicked = ({ target }: Event) => watch.unfolded(target as Node);
  document.addEventListener('click', clicked, { signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', () => watch.tellSoon(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watch.end();
  });
  return { observe };
}

export interface ChangeWatcher {
  /** Watches a shadow root too, which is no part of the document to an observer. */
  observe(root: Node): void;
}

class ChangeWatch {
  #places = new Set<Node>();
  #added = new Set<Element>();
  #since = 0;
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(
    readonly document: Document,
    readonly options: ChangeOptions,
  ) {}

  record(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes } of records) {
      if (this.document.head?.contains(target) || this.options.isOurs(target)) continue;
      const nodes = [...addedNodes, ...removedNodes];
      if (nodes.length > 0 && nodes.every(this.options.isOurs)) continue;
      this.#places.add(target);
      for (const node of addedNodes) if (node.nodeType === 1) this.#added.add(node as Element);
    }
    if (this.#places.size > MAX_PLACES) this.#places = new Set([this.document.body]);
    this.tellSoon();
  }

  unfolded(target: Node): void {
    if (this.options.isOurs(target)) return;
    this.#places.add(this.document.body);
    this.tellSoon();
  }

  tellSoon(): void {
    if (this.#places.size === 0 || this.#ended) return;
    const now = performance.now();
    this.#since ||= now;
    const wait = Math.max(Math.min(QUIET, this.#since + AT_MOST - now), this.#notBefore - now, 0);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => idle(() => this.#tell()), wait);
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  #tell(): void {
    // A page that is not seen can wait until it is.
    if (this.#ended || this.document.hidden || this.#places.size === 0) return;
    const places = this.#places;
    const added = new Set([...this.#added].filter((element) => element.isConnected));
    this.#places = new Set();
    this.#added = new Set();
    this.#since = 0;
    const started = performance.now();
    this.options.onChange({ places, added });
    const ended = performance.now();
    this.#notBefore = ended + (ended - started) * SHARE;
  }
}

/** Runs a task when the browser has nothing better to do, within half a second. */
function idle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task);
}
