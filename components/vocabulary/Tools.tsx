import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import {
  type Chosen,
  FACET_NAMES,
  FACETS,
  type FacetName,
  type Filter,
  ORDERS,
  toggle,
  type Values,
} from './filter.ts';

interface ToolsProps {
  /** What stays in view with them. */
  readonly children: ComponentChildren;
  readonly filter: Filter;
  /** The values that words have; undefined while they are being counted. */
  readonly values: Values | undefined;
  readonly onChange: (filter: Filter) => void;
}

/** A page is chosen from one of its sentences; a list of all pages would be too long. */
const LISTED = FACET_NAMES.filter((name) => name !== 'page');

/** Search, filters and order. */
export function Tools({ filter, values, onChange, children }: ToolsProps) {
  const latest = useRef({ filter, onChange });
  latest.current = { filter, onChange };
  // Dozens of options: drawn again when they are others, and not with each key of the search.
  const choices = useMemo(() => {
    const choose = (one: Chosen) => latest.current.onChange(toggle(latest.current.filter, one));
    return LISTED.map((facet) => (
      <FacetChoice
        key={facet}
        facet={facet}
        values={values?.[facet] ?? []}
        chosen={filter.chosen}
        onChoose={(value) => choose({ facet, value })}
      />
    ));
  }, [values, filter.chosen]);
  return (
    <search class="tools">
      <input
        type="search"
        placeholder="Search in Dutch or English"
        aria-label="Search in Dutch or English"
        aria-keyshortcuts="/"
        value={filter.query}
        onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <div class="choices">
        {choices}
        <select
          aria-label="Order"
          value={filter.order}
          onChange={(event) => onChange({ ...filter, order: event.currentTarget.value as Filter['order'] })}
        >
          {Object.entries(ORDERS).map(([name, { label }]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {filter.chosen.length > 0 && (
        <ul class="chips" aria-label="Filters">
          {filter.chosen.map((one) => (
            <Chip key={`${one.facet} ${one.value}`} chosen={one} onRemove={() => onChange(toggle(filter, one))} />
          ))}
        </ul>
      )}
      {children}
    </search>
  );
}

interface FacetChoiceProps {
  readonly facet: FacetName;
  readonly values: readonly (readonly [string, number])[];
  readonly chosen: readonly Chosen[];
  readonly onChoose: (value: string) => void;
}

/** A list from which values are added one by one; what is chosen already stands among the chips. */
function FacetChoice({ facet, values, chosen, onChoose }: FacetChoiceProps) {
  const open = values.filter(([value]) => !chosen.some((one) => one.facet === facet && one.value === value));
  if (open.length === 0) return null;
  const { label, name } = FACETS[facet];
  return (
    <select
      aria-label={`Filter by ${label.toLowerCase()}`}
      value=""
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {open.map(([value, count]) => (
        <option key={value} value={value}>
          {name(value)} ({count.toLocaleString('en-GB')})
        </option>
      ))}
    </select>
  );
}

function Chip({ chosen: { facet, value }, onRemove }: { chosen: Chosen; onRemove: () => void }) {
  const name = FACETS[facet].name(value);
  return (
    <li>
      <button
        type="button"
        class="chip"
        aria-label={`Remove filter: ${name}`}
        onClick={onRemove}
        onKeyDown={(event) => (event.key === 'Delete' || event.key === 'Backspace') && onRemove()}
      >
        {name} <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
