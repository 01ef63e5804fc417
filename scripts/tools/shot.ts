import { startChromium } from '../browser/chromium.ts';
import type { Driver, Options, Tab } from '../browser/driver.ts';
import { startFirefox } from '../browser/firefox.ts';
import { until } from '../browser/wait.ts';
import { Problem } from '../problem.mjs';
import { cardText, placeOf, reportOf } from './reading.ts';

interface Shot {
  readonly png: Uint8Array;
  /** The lemma on the card. */
  readonly word: string;
}

/** Opens a page without a window, opens the card of its first split verb, and takes a picture. */
export async function shoot(
  executable: string,
  options: Options & { readonly firefox: boolean },
  url: string,
): Promise<Shot> {
  const driver = await (options.firefox ? startFirefox : startChromium)(executable, options);
  try {
    const tab = await open(driver, url);
    const word = await openFirstCard(driver, tab, url);
    return { png: await tab.screenshot(), word };
  } finally {
    await driver.close();
  }
}

async function open(driver: Driver, url: string): Promise<Tab> {
  try {
    return await driver.open(url);
  } catch (error) {
    throw new Problem(
      `${url} could not be opened (${(error as Error).message.split('\n')[0]}): check the address and the connection.`,
    );
  }
}

/** Rests the pointer on the first split verb, or on the first marked word of a page that has none. */
async function openFirstCard(driver: Driver, tab: Tab, url: string): Promise<string> {
  const report = await reportOf(driver, tab, url);
  if (!report) throw new Problem('Leeswijzer found no Dutch article on this page: choose another page with --page.');
  const chosen =
    report.terms.find(({ term }) => term.kind === 'split-verb') ?? report.terms.find(({ marked }) => marked);
  if (!chosen) throw new Problem('This page has no word to explain: choose another page with --page.');
  const { lemma } = chosen.term;
  const { sentence, spans } = chosen.context;
  const place = await placeOf(tab, sentence, spans[0]?.[0] ?? 0);
  await tab.hover(place);
  await until(`the card of "${lemma}" opens`, () => cardText(tab));
  return lemma;
}
