import { askPage } from '../../messaging/client.ts';
import type { Name, Payload, ToPage } from '../../messaging/protocol.ts';

/** Tells every page with a reader; pages without one do not answer, which is no failure. */
export async function tellPages<N extends Name<ToPage>>(name: N, payload: Payload<ToPage, N>): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [askPage(tab.id, name, payload)])));
}

/** Tells the page in view; one without a reader does not answer, which is no failure. */
export async function tellActivePage<N extends Name<ToPage>>(name: N, payload: Payload<ToPage, N>): Promise<void> {
  const tabs = await chrome.tabs.query({ active: true, currentWindow: true });
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [askPage(tab.id, name, payload)])));
}

/** Brings the reader into the page whose gate found an article. @throws where the browser refuses scripts there */
export async function openReader(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await chrome.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
  await chrome.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** Brings the reader into the open pages of a site that the reader has switched on again. */
export async function openReaderOn(host: string): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const there = tabs.filter((tab) => tab.id !== undefined && hostOf(tab.url) === host);
  await Promise.allSettled(there.map((tab) => openReader(tab.id!, 0)));
}

const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).hostname : undefined);
