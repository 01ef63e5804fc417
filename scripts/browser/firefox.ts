import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callOf, type Driver, type Options, type Point, type Popup, type Tab } from './driver.ts';
import * as parent from './firefox-parent.ts';
import { type FirefoxProcess, firefoxExtension, launchFirefox } from './firefox-process.ts';
import type { Marionette } from './marionette.ts';

/** WebDriver's code points for keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Starts a headless Firefox with the extension installed for the session. */
export async function startFirefox(executable: string, options: Options): Promise<Driver> {
  const { extension, width = 1280, height = 800, ...rest } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'leeswijzer-firefox-'));
  const firefox = await launchFirefox(executable, { ...rest, profile, headless: true });
  const driver = new Firefox(firefox, options.profile === undefined ? profile : undefined);
  try {
    await firefox.marionette.send('Addon:Install', { path: extension, temporary: true });
    await parent.run(firefox.marionette, parent.sizeWindow, width, height);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

class Firefox implements Driver {
  readonly name = 'Firefox';
  readonly version: string;
  readonly ownHosts = [];
  readonly #firefox: FirefoxProcess;
  /** Goes with the browser; undefined where it stays. */
  readonly #profile: string | undefined;

  constructor(firefox: FirefoxProcess, profile: string | undefined) {
    this.#firefox = firefox;
    this.#profile = profile;
    this.version = firefox.version;
  }

  async open(url: string): Promise<Tab> {
    const { marionette } = this.#firefox;
    const tab = await marionette.exclusively(async (send) => {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      return new FirefoxTab(marionette, handle);
    });
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.open(`${firefoxExtension.origin}/${path}`);
  }

  async openPopup(): Promise<Popup> {
    const { marionette } = this.#firefox;
    await parent.run(marionette, parent.openPopup, firefoxExtension.id);
    return {
      evaluate: (work, ...args) =>
        parent.run(marionette, parent.evaluateInPopup, callOf(work, args)) as ReturnType<typeof work> & Promise<never>,
      screenshot: async () => Buffer.from(await parent.run(marionette, parent.drawPopup), 'base64'),
      close: () => parent.run(marionette, parent.closePopup),
    };
  }

  stopBackground(): Promise<void> {
    return parent.run(this.#firefox.marionette, parent.stopBackground, firefoxExtension.id);
  }

  withdrawSites(): Promise<void> {
    return parent.run(this.#firefox.marionette, parent.withdrawSites, firefoxExtension.id);
  }

  refusePrompt(): Promise<void> {
    return parent.run(this.#firefox.marionette, parent.refusePrompt);
  }

  async kill(): Promise<void> {
    const { process, marionette } = this.#firefox;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
    marionette.end();
  }

  async close(): Promise<void> {
    const { process, marionette } = this.#firefox;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    if (process.exitCode === null) {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => process.kill('SIGKILL'));
      await ended;
    }
    marionette.end();
    if (this.#profile !== undefined) rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class FirefoxTab implements Tab {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#send('WebDriver:Refresh');
  }

  async evaluate<T, A extends readonly unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const script = `return ${callOf(work, args)}`;
    return (await this.#send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [] })).value;
  }

  async hover(to: Point): Promise<void> {
    await this.#pointer([
      { type: 'pointerMove', duration: 0, x: Math.round(to.x) + 1, y: Math.round(to.y) + 1 },
      { type: 'pointerMove', duration: 0, x: Math.round(to.x), y: Math.round(to.y) },
    ]);
  }

  async click(at: Point): Promise<void> {
    await this.#pointer([
      { type: 'pointerMove', duration: 0, x: Math.round(at.x), y: Math.round(at.y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.#keys([
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async screenshot(): Promise<Uint8Array> {
    const { value } = await this.#send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(value, 'base64');
  }

  async toFront(): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: true });
  }

  async close(): Promise<void> {
    await this.#marionette.exclusively(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: false });
      const [left] = await send<string[]>('WebDriver:CloseWindow');
      // A session whose current tab is gone refuses every command but this one.
      await send('WebDriver:SwitchToWindow', { handle: left, focus: true });
    });
  }

  #pointer(actions: readonly object[]): Promise<unknown> {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#send('WebDriver:PerformActions', { actions: [mouse] });
  }

  #keys(actions: readonly object[]): Promise<unknown> {
    return this.#send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    return this.#marionette.exclusively(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: false });
      return send<T>(command, parameters);
    });
  }
}
