import { defineContentScript } from 'wxt/utils/define-content-script';
import { judgePage } from '../page/gate.ts';

/** A page that builds its text by script has none at first: it is looked at again, at these milliseconds after loading. */
const LATER_MS = [1500, 5000];

/** Runs on every page, so it must cost next to nothing: it looks whether there is Dutch to read, and leaves. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  main() {
    const look = (attempt: number) => {
      if (judgePage(document).article) {
        // No answer (an update of the extension under way, a blocked site) leaves the page as it is.
        void chrome.runtime
          .sendMessage({ leeswijzer: 'article-found', payload: { host: location.hostname } })
          .catch(() => undefined);
        return;
      }
      const wait = LATER_MS[attempt];
      if (wait !== undefined) setTimeout(look, wait - (LATER_MS[attempt - 1] ?? 0), attempt + 1);
    };
    look(0);
  },
});
