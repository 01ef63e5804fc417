import type { PageState, PopupApi } from '../../components/popup/api.ts';
import { ask, askPage } from '../../messaging/client.ts';
import { judgeText } from '../../page/gate.ts';

/** The popup's calls, each a message to the background or to the page in view. */
export const popupApi: PopupApi = {
  page: pageInView,
  status: async () => {
    const { host } = await tabInView();
    return ask('status', host === undefined ? {} : { host });
  },
  lookup: (text) => ask('lookup', { text }),
  save: (draft) => ask('save', { draft }),
  remove: (key) => ask('remove', { key }),
  restore: (key) => ask('restore', { key }),
  setSite: (host, on) => ask('set-site', { host, on }),
  setLevel: (level) => ask('set-level', { level }),
  setReadingCounts: (on) => ask('set-reading-counts', { on }),
  undoRecalls: (recalls) => ask('undo-recalls', { recalls: recalls.map(({ key, review }) => ({ key, review })) }),
  async readAnyway() {
    const { tab } = await tabInView();
    return ask('read-anyway', { tab });
  },
  openVocabulary() {
    void chrome.tabs.create({ url: chrome.runtime.getURL('/vocabulary.html') });
    window.close();
  },
};

/** The tab in view; a host only where an extension may read the page. */
async function tabInView(): Promise<{ tab: number; host?: string }> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? chrome.tabs.TAB_ID_NONE;
  if (!tab?.url || !URL.canParse(tab.url)) return { tab: id };
  const { protocol, hostname, pathname } = new URL(tab.url);
  const readable = /^(https?|file):$/.test(protocol) && !/\.pdf$/i.test(pathname);
  return readable ? { tab: id, host: hostname } : { tab: id };
}

async function pageInView(): Promise<PageState> {
  const { tab, host } = await tabInView();
  if (host === undefined) return { kind: 'closed' };
  const { siteOn } = await ask('status', { host });
  if (!siteOn) return { kind: 'site-off', host };
  try {
    const report = await askPage(tab, 'report', {});
    const keys = [...new Set(report.terms.map(({ term }) => term.key))];
    const { saved } = await ask('saved-keys', { keys });
    return { kind: 'article', host, report, saved };
  } catch {
    // No reader answers there: the gate found nothing to read, or the browser keeps extensions out.
    const text = await textOf(tab);
    if (text === undefined) return { kind: 'closed' };
    const { dutch, bare } = judgeText(text);
    return { kind: dutch || bare ? 'no-article' : 'not-dutch', host };
  }
}

/** The beginning of a page's text; undefined where the browser lets no extension in: add-on shops, a policy. */
const textOf = (tab: number): Promise<string | undefined> =>
  chrome.scripting.executeScript({ target: { tabId: tab }, func: beginningOfText }).then(
    ([answer]) => answer?.result ?? '',
    () => undefined,
  );

/** Runs in the page, and sees nothing of this file: its text nodes, a line each, without what is no running text. */
function beginningOfText(): string {
  const lines: string[] = [];
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let length = 0; length < 20_000 && walker.nextNode(); ) {
    const { parentElement, textContent } = walker.currentNode;
    if (!textContent?.trim() || parentElement?.closest('script,style,noscript,template,nav,footer,a')) continue;
    lines.push(textContent.replaceAll('\n', ' '));
    length += textContent.length;
  }
  return lines.join('\n');
}
