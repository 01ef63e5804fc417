import { LEVELS, type Level } from '../../reading/types.ts';
import type { PageState } from './api.ts';

interface SettingsProps {
  readonly page: PageState | undefined;
  readonly level: Level | undefined;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onLevel: (level: Level) => void;
}

/** From which level on words are underlined, and whether this site is read at all. */
export function Settings({ page, level, onSite, onLevel }: SettingsProps) {
  const host = page && page.kind !== 'closed' ? page.host : '';
  const on = page?.kind !== 'site-off';
  return (
    <div class="settings">
      {level && (
        <label title="Words of this level and above are underlined">
          Underline from{' '}
          <select
            value={level}
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
    </div>
  );
}
