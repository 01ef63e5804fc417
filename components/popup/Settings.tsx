import type { Status } from '../../messaging/protocol.ts';
import { LEVELS, type Level } from '../../reading/types.ts';
import type { PageState } from './api.ts';

interface SettingsProps {
  readonly page: PageState | undefined;
  readonly status: Status | undefined;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onLevel: (level: Level) => void;
  readonly onReadingCounts: (on: boolean) => void;
}

/** From which level on words are underlined, whether this site is read at all, and whether reading counts as recall. */
export function Settings({ page, status, onSite, onLevel, onReadingCounts }: SettingsProps) {
  const host = page && page.kind !== 'closed' ? page.host : '';
  const on = page?.kind !== 'site-off';
  return (
    <div class="settings">
      {status && (
        <label title="Words of this level and above are underlined">
          Underline from{' '}
          <select
            value={status.level}
            aria-label="Underline words from this level up"
            onChange={(e) => onLevel(e.currentTarget.value as Level)}
          >
            {LEVELS.map((l) => (
              <option key={l} value={l}>
                {l}
              </option>
            ))}
          </select>
        </label>
      )}
      {host !== '' && (
        <label class="switch" title={`Read along on ${host}`}>
          <input type="checkbox" checked={on} onChange={() => onSite(host, !on)} />
          <span>{on ? 'on' : 'off'} here</span>
        </label>
      )}
      {status && (
        <label class="switch" title="Reading on past a word that is due counts as having recalled it, with caution">
          <input
            type="checkbox"
            checked={status.readingCounts}
            onChange={(event) => onReadingCounts(event.currentTarget.checked)}
          />
          <span>reading counts as recall</span>
        </label>
      )}
    </div>
  );
}
