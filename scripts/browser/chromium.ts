import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { Targets } from './chromium-targets.ts';
import { callOf, type Driver, type Options, type Point, type Popup, type Tab } from './driver.ts';
import { until } from './wait.ts';

/** Switches that keep a Chromium quiet and let it load the extension; as root it starts only without its sandbox. */
export function switches(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** Starts a headless Chromium with the extension. */
export async function startChromium(executablePath: string, options: Options): Promise<Driver> {
  const { width = 1280, height = 800, dark = false, scale = 1, proxy } = options;
  if (options.downloads) preferDownloads(options.profile ?? '', options.downloads);
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: true,
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    args: [
      '--headless=new',
      '--disable-gpu',
      // The popup is out of reach of Playwright's emulation, and takes these from the browser.
      `--force-device-scale-factor=${scale}`,
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      ...switches(options.extension),
      // Without the bypass rule Chromium goes round the proxy for addresses of this machine.
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  try {
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    // Playwright would give each file a name of its own.
    const browser = options.downloads ? await context.browser()?.newBrowserCDPSession() : undefined;
    await browser?.send('Browser.setDownloadBehavior', { behavior: 'default' });
    return new Chromium(context, new URL(worker.url()).host, await Targets.of(context));
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** What the browser's own page of extensions uses. */
interface DeveloperPrivate {
  readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}

function preferDownloads(profile: string, downloads: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

class Chromium implements Driver {
  readonly name = 'Chromium';
  readonly ownHosts = ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com'];
  readonly #context: BrowserContext;
  readonly #origin: string;
  readonly #targets: Targets;
  #front: Page | undefined;

  constructor(context: BrowserContext, extensionId: string, targets: Targets) {
    this.#context = context;
    this.#origin = `chrome-extension://${extensionId}`;
    this.#targets = targets;
  }

  get version(): string {
    return this.#context.browser()?.version() ?? 'unknown';
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#context.newPage();
    this.#front = page;
    await page.goto(url);
    return new ChromiumTab(page, () => {
      this.#front = page;
    });
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.open(`${this.#origin}/${path}`);
  }

  async openPopup(): Promise<Popup> {
    const worker = (await this.#worker()) ?? (await this.#startBackground());
    // A popup that was closed leaves no window active, and then no other one opens.
    await this.#front?.bringToFront();
    await this.#targets.evaluate(worker, 'chrome.action.openPopup()');
    const find = () =>
      this.#targets.find(({ type, url }) => type === 'page' && url.startsWith(`${this.#origin}/popup`));
    const popup = await until('the popup opens', find);
    return {
      evaluate: (work, ...args) => this.#targets.evaluate(popup, callOf(work, args)) as Promise<never>,
      screenshot: async () => {
        const { data } = await this.#targets.send<{ data: string }>(popup, 'Page.captureScreenshot', {});
        return Buffer.from(data, 'base64');
      },
      close: async () => {
        await this.#targets.evaluate(popup, 'window.close()');
        await until('the popup closes', async () => !(await find()));
      },
    };
  }

  async stopBackground(): Promise<void> {
    // A worker that is just starting lets the command pass by, so it is given until it has worked.
    await until('the background stops', async () => {
      await this.#withServiceWorkers((send) => send('ServiceWorker.stopAllWorkers'));
      return !(await this.#worker());
    });
  }

  async withdrawSites(): Promise<void> {
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(
      (extensionId) =>
        (chrome as typeof chrome & DeveloperPrivate).developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        }),
      new URL(this.#origin).host,
    );
    await settings.close();
  }

  async kill(): Promise<void> {
    const pid = await this.#targets.browserProcess();
    const closed = new Promise<void>((resolve) => this.#context.once('close', () => resolve()));
    process.kill(pid, 'SIGKILL');
    await closed;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  #worker() {
    return this.#targets.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.#origin));
  }

  async #startBackground() {
    const params = { scopeURL: `${this.#origin}/` };
    await this.#withServiceWorkers((send) => send('ServiceWorker.startWorker', params));
    return until('the background starts', () => this.#worker());
  }

  async #withServiceWorkers(work: (send: CDPSession['send']) => Promise<unknown>): Promise<void> {
    const [page] = this.#context.pages();
    if (!page) throw new Error('Service workers are reached through a page; none is open.');
    const session = await this.#context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await work(session.send.bind(session) as CDPSession['send']);
    await session.detach();
  }
}

class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #onFront: () => void;

  constructor(page: Page, onFront: () => void) {
    this.#page = page;
    this.#onFront = onFront;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  evaluate<T, A extends readonly unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.#page.evaluate(callOf(work, args)) as Promise<T>;
  }

  async hover({ x, y }: Point): Promise<void> {
    await this.#page.mouse.move(x, y, { steps: 2 });
  }

  async click({ x, y }: Point): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  screenshot(): Promise<Uint8Array> {
    return this.#page.screenshot();
  }

  async toFront(): Promise<void> {
    this.#onFront();
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
