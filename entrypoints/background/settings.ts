import type { ToBackground } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import { readSettings, writeSettings } from '../../storage/settings.ts';
import { openReader, openReaderOn, tellPages } from './pages.ts';

type SettingHandlers = Pick<
  Handlers<ToBackground>,
  'article-found' | 'read-anyway' | 'reader-settings' | 'set-level' | 'set-reading-counts' | 'set-site'
>;

/** The reader's choices, and the gate's question whether to bring the reader into a page. */
export const settingHandlers: SettingHandlers = {
  async 'article-found'({ host }, sender) {
    const { sitesOff } = await readSettings();
    if (sender.tab?.id === undefined || sitesOff.includes(host)) return { opened: false };
    await openReader(sender.tab.id, sender.frameId ?? 0);
    return { opened: true };
  },
  async 'read-anyway'({ tab }) {
    await openReader(tab, 0);
    return {};
  },
  async 'reader-settings'() {
    const { level, hoverDelay } = await readSettings();
    return { level, hoverDelay };
  },
  async 'set-level'({ level }) {
    await writeSettings({ level });
    void tellPages('settings-changed', {});
    return {};
  },
  async 'set-reading-counts'({ on }) {
    await writeSettings({ readingCounts: on });
    return {};
  },
  async 'set-site'({ host, on }) {
    const { sitesOff } = await readSettings();
    const others = sitesOff.filter((site) => site !== host);
    await writeSettings({ sitesOff: on ? others : [...others, host] });
    await tellPages('site-switched', { host, on });
    if (on) await openReaderOn(host);
    return {};
  },
};
