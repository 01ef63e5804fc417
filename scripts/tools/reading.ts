import type { PageReport } from '../../messaging/types.ts';
import type { Driver, Point, Tab } from '../browser/driver.ts';
import { until } from '../browser/wait.ts';

const READER_TIMEOUT = 20_000;

/**
 * What the reader in a tab's page reports, asked as the popup asks it; undefined where no reader comes up.
 * The tab is in front again afterwards.
 */
export async function reportOf(driver: Driver, tab: Tab, url: string): Promise<PageReport | undefined> {
  const asker = await driver.openExtensionPage('vocabulary.html');
  let last: PageReport | undefined;
  try {
    // The reader answers before the background has told it the terms.
    return await until(
      'the reader reports terms',
      async () => {
        last = (await asker.evaluate(askReader, url)) ?? undefined;
        return last?.terms.length ? last : undefined;
      },
      READER_TIMEOUT,
    );
  } catch {
    return last;
  } finally {
    await asker.close();
    await tab.toFront();
  }
}

async function askReader(url: string): Promise<PageReport | undefined> {
  const tabs = await chrome.tabs.query({ url: `${new URL(url).origin.replace(/:\d+$/, '')}/*` });
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) return undefined;
  const wire = { leeswijzer: 'report', payload: {} };
  const reply = await chrome.tabs.sendMessage(id, wire, { frameId: 0 }).catch(() => undefined);
  return reply?.value;
}

/**
 * Scrolls a character of the page's text into view and gives its place. White space and soft hyphens do not count in
 * the search, as a sentence may run over several elements and lines.
 * @param text some of the page's text, long enough to stand there once
 * @param offset of the character in `text`, in UTF-16 code units
 */
export async function placeOf(tab: Tab, text: string, offset = 0): Promise<Point> {
  const place = await tab.evaluate(findPlace, text, offset);
  if (!place) throw new Error(`The page does not have the text "${text}".`);
  return place;
}

async function findPlace(text: string, offset: number): Promise<Point | undefined> {
  const blank = /[\s\u00ad]/;
  const found: { node: Text; at: number }[] = [];
  let squeezed = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, noscript, template')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.data.length; at++) {
      const character = node.data[at] ?? '';
      if (blank.test(character)) continue;
      squeezed += character;
      found.push({ node, at });
    }
  }
  const squeeze = (part: string) => [...part].filter((character) => !blank.test(character)).join('');
  const start = squeezed.indexOf(squeeze(text));
  const hit = start < 0 ? undefined : found[start + squeeze(text.slice(0, offset)).length];
  if (!hit) return undefined;
  const range = document.createRange();
  range.setStart(hit.node, hit.at);
  range.setEnd(hit.node, hit.at + 1);
  hit.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A page that moves of itself after the scroll would leave the pointer beside the word.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { left, top, width, height } = range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The text on the open card; undefined while there is none. */
export function cardText(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(readCard);
}

function readCard(): string | undefined {
  const card = document.querySelector('leeswijzer-card')?.shadowRoot?.querySelector('[popover]');
  return card?.matches(':popover-open') ? card.textContent : undefined;
}
