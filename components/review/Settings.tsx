import { useState } from 'preact/hooks';
import type { CardKind, ReviewSettings } from '../../learning/types.ts';

const KINDS: readonly (readonly [CardKind, string])[] = [
  ['meaning', 'Dutch to meaning'],
  ['gap', 'Sentence with a gap'],
  ['dutch', 'English to Dutch'],
  ['listen', 'Listening'],
];

interface SettingsProps {
  readonly settings: ReviewSettings;
  /** Whether this machine has a Dutch voice. */
  readonly canListen: boolean;
  readonly onSave: (next: ReviewSettings) => void;
}

/** How the reader wants to review; kept as soon as a field is left. */
export function Settings({ settings, canListen, onSave }: SettingsProps) {
  const [own, setOwn] = useState(settings);
  const change = (part: Partial<ReviewSettings>) => {
    const next = { ...own, ...part };
    setOwn(next);
    onSave(next);
  };
  const kinds = (kind: CardKind, on: boolean) => {
    const next = KINDS.map(([name]) => name).filter((name) => (name === kind ? on : own.kinds.includes(name)));
    if (next.length > 0) change({ kinds: next });
  };
  return (
    <details class="settings">
      <summary>Settings</summary>
      <Num label="New words a day" value={own.newPerDay} most={999} onChange={(newPerDay) => change({ newPerDay })} />
      <Num
        label="Reviews a day"
        value={own.reviewsPerDay}
        most={9999}
        onChange={(reviewsPerDay) => change({ reviewsPerDay })}
      />
      <Num
        label="Percent to be known when they come back (70 to 97; more means more reviews)"
        value={Math.round(own.retention * 100)}
        least={70}
        most={97}
        onChange={(percent) => change({ retention: percent / 100 })}
      />
      <Num
        label="A new day starts at (hour)"
        value={own.dayStartsAt}
        most={23}
        onChange={(dayStartsAt) => change({ dayStartsAt })}
      />
      {KINDS.map(([kind, label]) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={own.kinds.includes(kind)}
            disabled={(own.kinds.length === 1 && own.kinds.includes(kind)) || (kind === 'listen' && !canListen)}
            onChange={(event) => kinds(kind, event.currentTarget.checked)}
          />
          {label}
          {kind === 'listen' && !canListen && <small>this machine has no Dutch voice</small>}
        </label>
      ))}
    </details>
  );
}

interface NumProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds; what is none, or out of them, is not taken. */
function Num({ label, value, least = 0, most, onChange }: NumProps) {
  return (
    <label>
      <input
        type="number"
        min={least}
        max={most}
        required
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.reportValidity()) onChange(currentTarget.valueAsNumber);
        }}
      />
      {label}
    </label>
  );
}
