/** A place in the window's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One tab. Its document is replaced by `goto` and `reload`; the tab itself stays. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs a function in the document's own world and gives its result, promises awaited. Both must survive JSON: the
   * function sees nothing of the scope it was written in.
   */
  evaluate<T, A extends readonly unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Moves the real pointer, over one place in between. */
  hover(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** Presses and releases one key, named as in `KeyboardEvent.key`: "s", "Escape", "Tab". */
  press(key: string): Promise<void>;
  /** Types into the element that has the focus. */
  type(text: string): Promise<void>;
  /** The viewport as PNG. */
  screenshot(): Promise<Uint8Array>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** What a browser starts with. */
export interface Options {
  /** The built extension's folder. */
  readonly extension: string;
  /** A folder for the profile, which stays; without one the profile is empty and goes when the browser is closed. */
  readonly profile?: string;
  /** A folder for downloads, which needs a profile; Firefox then gives optional permissions without asking. */
  readonly downloads?: string;
  /** `host:port` of the HTTP proxy that all requests go through, those to this machine too. */
  readonly proxy?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
}

/** A real browser with the extension in it. */
export interface Driver {
  readonly name: 'Chromium' | 'Firefox';
  readonly version: string;
  /** Hosts that this browser asks for by itself, whatever extension runs in it. */
  readonly ownHosts: readonly string[];
  /** Opens a tab in front. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, such as "vocabulary.html", in a tab in front. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Opens the toolbar popup over the tab that is in front. */
  openPopup(): Promise<Popup>;
  /** Ends the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Takes back the extension's leave to read all sites, as the reader can in the browser's settings. */
  withdrawSites(): Promise<void>;
  /** Refuses the permission that the browser asks for. Absent in Chromium, whose dialog is out of reach. */
  refusePrompt?(): Promise<void>;
  /** Ends the browser at once, as a crash or a power cut does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** The extension's popup: a document without a tab. */
export interface Popup {
  evaluate: Tab['evaluate'];
  /** The whole popup as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * The expression that calls a function with arguments, for a world that shares nothing with this one.
 * TypeScript loaders mark functions with a helper named `__name`, which is handed in.
 */
export function callOf(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `((__name) => (${work})(...${JSON.stringify(args)}))((f) => f)`;
}
