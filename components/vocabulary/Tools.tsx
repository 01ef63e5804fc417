import type { ComponentChildren } from 'preact';
import { LEVELS } from '../../reading/types.ts';
import type { Filter } from './filter.ts';
import { KINDS, ORDERS } from './filter.ts';

const STATUSES = { new: 'New', learning: 'Learning', known: 'Known', suspended: 'Suspended' } as const;

interface ToolsProps {
  /** What stays in view with them. */
  readonly children: ComponentChildren;
  readonly filter: Filter;
  readonly tags: readonly string[];
  readonly onChange: (part: Partial<Filter>) => void;
}

/** Search, filters and order. */
export function Tools({ filter, tags, onChange, children }: ToolsProps) {
  return (
    <search class="tools">
      <input
        type="search"
        placeholder="Search in Dutch or English"
        aria-label="Search in Dutch or English"
        value={filter.query}
        onInput={(event) => onChange({ query: event.currentTarget.value })}
      />
      <div class="choices">
        <Choice
          label="Status"
          value={filter.status}
          options={{ '': 'Any status', ...STATUSES }}
          onChoose={(status) => onChange({ status: status as Filter['status'] })}
        />
        <Choice
          label="Level"
          value={filter.level}
          options={{ '': 'Any level', ...Object.fromEntries(LEVELS.map((level) => [level, level])) }}
          onChoose={(level) => onChange({ level })}
        />
        <Choice
          label="Kind"
          value={filter.kind}
          options={{ '': 'All words', ...labels(KINDS) }}
          onChoose={(kind) => onChange({ kind: kind as Filter['kind'] })}
        />
        {tags.length > 0 && (
          <Choice
            label="Tag"
            value={filter.tag}
            options={{ '': 'Any tag', ...Object.fromEntries(tags.map((tag) => [tag, tag])) }}
            onChoose={(tag) => onChange({ tag })}
          />
        )}
        <Choice
          label="Order"
          value={filter.order}
          options={labels(ORDERS)}
          onChoose={(order) => onChange({ order: order as Filter['order'] })}
        />
      </div>
      {children}
    </search>
  );
}

const labels = (named: Record<string, { readonly label: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(named).map(([name, { label }]) => [name, label]));

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Record<string, string>;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {Object.entries(options).map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  );
}
