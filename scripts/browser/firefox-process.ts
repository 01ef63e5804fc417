import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.mjs';
import { Marionette } from './marionette.ts';

/** The extension's id in Firefox, from wxt.config.ts. */
const EXTENSION_ID = 'leeswijzer@leeswijzer.example';
/** The host of its pages; Firefox draws it at random unless the profile fixes it. */
const EXTENSION_HOST = '6b1f0e52-9f0c-4f9e-8f57-1ee5712e7e57';
const START_TIMEOUT = 60_000;

export const firefoxExtension = { id: EXTENSION_ID, origin: `moz-extension://${EXTENSION_HOST}` };

/** What Firefox would otherwise look up or show by itself at its first start. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** What Leeswijzer needs of the profile, whoever uses it. */
const NEEDED = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
  // A temporary add-on loses its storage with each start, unless told to keep it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

export interface FirefoxOptions {
  readonly profile: string;
  readonly headless: boolean;
  /** `host:port` of an HTTP proxy for all requests. */
  readonly proxy?: string;
  readonly downloads?: string;
  readonly dark?: boolean;
  readonly scale?: number;
  readonly signal?: AbortSignal;
}

/** A running Firefox with a Marionette session. */
export interface FirefoxProcess {
  readonly process: ChildProcess;
  readonly marionette: Marionette;
  readonly version: string;
}

/** Starts Firefox on a profile and opens a Marionette session. @throws {Problem} when it does not come up */
export async function launchFirefox(executable: string, options: FirefoxOptions): Promise<FirefoxProcess> {
  const { profile, headless, signal } = options;
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), preferences(options));
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const process = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    {
      stdio: 'ignore',
      // Only so does a released Firefox heed services.settings.server.
      env: { ...globalThis.process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      ...(signal ? { signal } : {}),
    },
  );
  let gone = '';
  process.on('error', (error) => {
    gone = error.message;
  });
  process.on('exit', (code) => {
    gone ||= `it ended with code ${code}`;
  });
  for (let waited = 0; !existsSync(portFile); waited += 50) {
    if (gone || waited > START_TIMEOUT) {
      process.kill();
      throw new Problem(
        `Firefox did not start (${gone || 'no answer in a minute'}): close a Firefox that uses ${profile}, or name another one in LEESWIJZER_FIREFOX.`,
      );
    }
    await sleep(50);
  }
  const marionette = await Marionette.connect(Number(readFileSync(portFile, 'utf8')));
  const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'normal', unhandledPromptBehavior: 'accept' } },
  });
  return { process, marionette, version: capabilities.browserVersion };
}

function preferences({ proxy, downloads, dark = false, scale = 1 }: FirefoxOptions): string {
  const [host, port] = proxy?.split(':') ?? [];
  const all = {
    ...QUIET,
    ...NEEDED,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.devPixelsPerPx': String(scale),
    ...(downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Leave to write files is given without a question.
      'extensions.webextOptionalPermissionPrompts': false,
    }),
    ...(host && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
