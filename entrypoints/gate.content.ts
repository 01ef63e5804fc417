import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchForArticle } from '../page/gate.ts';

/** Runs on every page, so it must cost next to nothing: it looks whether there is Dutch to read, and leaves. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  main() {
    const end = new AbortController();
    const found = () => {
      // No answer (an update of the extension under way, a site that is switched off) leaves the page as it is.
      if (!chrome.runtime?.id) return end.abort();
      const wire = { leeswijzer: 'article-found', payload: { host: location.hostname } };
      const send = () => chrome.runtime.sendMessage(wire);
      // A background that the browser ends in the midst of this is started anew by a second message.
      send()
        .catch(() => chrome.runtime?.id && send())
        .catch(() => undefined);
    };
    watchForArticle(document, found, end.signal);
  },
});
