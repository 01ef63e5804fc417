import type { BrowserContext, CDPSession } from 'playwright-core';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/**
 * Reaches the documents of an extension that Playwright gives no handle for: the toolbar popup, and a service worker
 * that was stopped and started again. By the DevTools protocol's Target domain over one session with the browser.
 */
export class Targets {
  readonly #browser: CDPSession;
  readonly #waiting = new Map<number, (reply: { result?: unknown; error?: { message: string } }) => void>();
  #next = 1;

  private constructor(browser: CDPSession) {
    this.#browser = browser;
    browser.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, ...reply } = JSON.parse(message);
      this.#waiting.get(id)?.(reply);
      this.#waiting.delete(id);
    });
  }

  static async of(context: BrowserContext): Promise<Targets> {
    const browser = context.browser();
    if (!browser) throw new Error('This Chromium has no session of its own.');
    return new Targets(await browser.newBrowserCDPSession());
  }

  async find(matches: (target: Target) => boolean): Promise<Target | undefined> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    return targetInfos.find(matches);
  }

  /** The number of the browser's own process. */
  async browserProcess(): Promise<number> {
    const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo');
    const browser = processInfo.find(({ type }) => type === 'browser');
    if (!browser) throw new Error('This Chromium does not tell its process.');
    return browser.id;
  }

  /** Evaluates an expression in a target, promises awaited. @throws what the expression throws */
  async evaluate(target: Target, expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send<Evaluated>(target, 'Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Sends one command of the DevTools protocol to a target. */
  async send<T>({ targetId }: Target, method: string, params: object): Promise<T> {
    const { sessionId } = await this.#browser.send('Target.attachToTarget', { targetId, flatten: false });
    const id = this.#next++;
    const reply = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await reply;
    // A popup that closed itself has taken its session along.
    await this.#browser.send('Target.detachFromTarget', { sessionId }).catch(() => {});
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }
}
