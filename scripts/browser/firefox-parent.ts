import { callOf } from './driver.ts';
import type { Marionette } from './marionette.ts';

/** What these functions use of Firefox's parent process. They run there: each sees nothing but its arguments. */
interface PopupBrowser extends Element {
  readonly browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: DOMRect, scale: number, background: string): Promise<ImageBitmap> };
  };
  readonly messageManager: {
    loadFrameScript(url: string, delayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: { value?: unknown; error?: string } }) => void): void;
  };
}
declare const WebExtensionPolicy: {
  getByID(id: string): {
    allowedOrigins: { patterns: readonly { pattern: string }[] };
    extension: { terminateBackground(): Promise<void> };
  };
};
declare const Services: { wm: { getMostRecentWindow(type: string): Window } };
interface PromptWindow extends Window {
  readonly PopupNotifications: {
    readonly panel: Element & { readonly state: string; readonly firstElementChild: { secondaryButton: HTMLElement } };
  };
}
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: { remove(id: string, what: object, emitter: object): Promise<void> };
    Management: { global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } } };
  };
};

/** Runs a function of this file in Firefox's parent process and gives its result, which must survive JSON. */
export function run<T, A extends readonly unknown[]>(
  marionette: Marionette,
  work: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  return marionette.exclusively(async (send) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `return ${callOf(work, args)}`;
      return (await send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [] })).value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  });
}

export async function withdrawSites(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { allowedOrigins, extension } = WebExtensionPolicy.getByID(id);
  const origins = [...allowedOrigins.patterns].map(({ pattern }) => pattern);
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
}

export async function refusePrompt(): Promise<void> {
  const { PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser') as PromptWindow;
  const { panel } = PopupNotifications;
  const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let waited = 0; panel.state !== 'open'; waited += 50) {
    if (waited > 10_000) throw new Error('Firefox does not ask for a permission.');
    await pass(50);
  }
  // A button that has just appeared takes no click, lest one meant for the page hit it.
  await pass(1500);
  panel.firstElementChild.secondaryButton.click();
}

export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** Gives the viewport, not the window, this size. */
export function sizeWindow(width: number, height: number): void {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const content = window.document.getElementById('tabbrowser-tabpanels');
  if (!content) return;
  const { width: inner, height: innerHeight } = content.getBoundingClientRect();
  window.resizeTo(window.outerWidth + width - inner, window.outerHeight + height - innerHeight);
}

export async function openPopup(id: string): Promise<void> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  await Management.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}

/** The popup as PNG, in base64. */
export async function drawPopup(): Promise<string> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('.webextension-popup-browser') as PopupBrowser | null;
  if (!popup) throw new Error('no popup is open');
  const { width, height } = popup.getBoundingClientRect();
  const scale = window.devicePixelRatio;
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height),
    scale,
    'white',
  );
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

export function closePopup(): void {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const panel = window.document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

/** The popup lives in another process; a frame script carries the expression there and its result back. */
export async function evaluateInPopup(expression: string): Promise<unknown> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('.webextension-popup-browser') as PopupBrowser | null;
  if (!popup) throw new Error('no popup is open');
  const name = `leeswijzer:${Math.random()}`;
  const answer = new Promise<{ value?: unknown; error?: string }>((resolve) => {
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
  });
  const script = `(async () => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try {
      const value = await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
      sendAsyncMessage(${JSON.stringify(name)}, { value: JSON.parse(JSON.stringify(value ?? null)) });
    } catch (error) {
      sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
    }
  })()`;
  popup.messageManager.loadFrameScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
    false,
  );
  const { value, error } = await answer;
  if (error) throw new Error(error);
  return value;
}
