import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { callOf, type Driver, type Options, type Popup, type Tab } from './driver.ts';

/** Switches that keep a Chromium quiet and let it load the extension; as root it starts only without its sandbox. */
export function switches(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
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
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    args: [
      '--headless=new',
      '--disable-gpu',
      ...switches(options.extension),
      // Without the bypass rule Chromium goes round the proxy for addresses of this machine.
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const [first] = context.serviceWorkers();
  const worker = first ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new Chromium(context, new URL(worker.url()).origin);
}

class Chromium implements Driver {
  readonly name = 'Chromium';
  readonly #context: BrowserContext;
  readonly #origin: string;

  constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.#origin = origin;
  }

  get version(): string {
    return this.#context.browser()?.version() ?? 'unknown';
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#context.newPage();
    await page.goto(url);
    return new ChromiumTab(page);
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.open(`${this.#origin}/${path}`);
  }

  async openPopup(): Promise<Popup> {
    throw new Error('not yet');
  }

  async stopBackground(): Promise<void> {
    throw new Error('not yet');
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

class ChromiumTab implements Tab {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
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

  async hover({ x, y }: { x: number; y: number }): Promise<void> {
    await this.#page.mouse.move(x, y, { steps: 2 });
  }

  async click({ x, y }: { x: number; y: number }): Promise<void> {
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
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
