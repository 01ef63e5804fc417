import type { WordRow } from '../../learning/rows.ts';
import { LEVELS } from '../../reading/types.ts';

const DUTCH = new Intl.Collator('nl');
const LAST = Number.MAX_SAFE_INTEGER;

export const ORDERS = {
  newest: { label: 'Newest first', compare: (a: WordRow, b: WordRow) => b.word.keptAt - a.word.keptAt },
  oldest: { label: 'Oldest first', compare: (a: WordRow, b: WordRow) => a.word.createdAt - b.word.createdAt },
  alphabet: { label: 'A to Z', compare: (a: WordRow, b: WordRow) => DUTCH.compare(a.word.lemma, b.word.lemma) },
  due: { label: 'Due first', compare: (a: WordRow, b: WordRow) => dueDay(a) - dueDay(b) },
  hardest: { label: 'Hardest first', compare: (a: WordRow, b: WordRow) => hardness(b) - hardness(a) },
} as const;

const dueDay = ({ word: { schedule, edits } }: WordRow): number =>
  edits?.aside?.value ? LAST : (schedule?.dueDay ?? LAST - 1);
const hardness = ({ word: { schedule } }: WordRow): number =>
  schedule ? schedule.lapses * 100 + schedule.difficulty : -1;

/** What a word can be besides; several are asked of one word together. */
const KINDS: Readonly<Record<string, { readonly label: string; readonly fits: (row: WordRow) => boolean }>> = {
  due: { label: 'Due today', fits: (row) => row.due },
  'looked-up': { label: 'Looked up while reading', fits: (row) => row.lookedUp },
  split: { label: 'Split verbs', fits: (row) => row.split },
  compound: { label: 'Compounds', fits: (row) => row.compound },
  noted: { label: 'With a note', fits: (row) => row.note !== '' },
  several: { label: 'Met more than once', fits: (row) => row.word.contexts.length > 1 },
  leech: { label: 'Leeches', fits: (row) => row.leech },
};
const STATUSES: Readonly<Record<string, string>> = {
  new: 'New',
  learning: 'Learning',
  known: 'Known',
  suspended: 'Suspended',
};

interface Facet {
  readonly label: string;
  /** The values that a word has. */
  readonly of: (row: WordRow) => readonly string[];
  /** What a value is called. */
  readonly name: (value: string) => string;
  /** The order of its values; without one by how many words have them. */
  readonly order?: readonly string[];
  /** Whether a word must have all that are chosen, and not just one of them. */
  readonly all?: true;
}
const asIs = (value: string) => value;

export const FACETS = {
  status: {
    label: 'Status',
    of: (row) => [row.status],
    name: (value) => STATUSES[value] ?? value,
    order: Object.keys(STATUSES),
  },
  level: { label: 'Level', of: ({ word }) => (word.level ? [word.level] : []), name: asIs, order: LEVELS },
  article: {
    label: 'Article',
    of: ({ word }) => word.article?.split('/') ?? [],
    name: (value) => `${value} words`,
    order: ['de', 'het'],
  },
  kind: {
    label: 'Kind',
    of: (row) => Object.keys(KINDS).filter((kind) => KINDS[kind]!.fits(row)),
    name: (value) => KINDS[value]?.label ?? value,
    order: Object.keys(KINDS),
    all: true,
  },
  tag: { label: 'Tag', of: (row) => row.tags, name: (value) => `#${value}`, all: true },
  site: { label: 'Site', of: ({ word }) => [...new Set(word.contexts.map(({ url }) => siteOf(url)))], name: asIs },
  page: {
    label: 'Page',
    of: ({ word }) => word.contexts.map(({ url }) => url),
    name: (value) => value.replace(/^https?:\/\//, ''),
  },
} as const satisfies Record<string, Facet>;
export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** The host of an address; by a pattern, for a parser takes ten times as long and there are tens of thousands. */
export const siteOf = (url: string): string => /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

export interface Chosen {
  readonly facet: FacetName;
  readonly value: string;
}
/** What the list shows and in what order. */
export interface Filter {
  readonly query: string;
  readonly order: keyof typeof ORDERS;
  /** In the order in which they were chosen. */
  readonly chosen: readonly Chosen[];
}
export const ALL: Filter = { query: '', order: 'newest', chosen: [] };

/** Whether it leaves anything out. */
export const isNarrow = ({ query, chosen }: Filter): boolean => query.trim() !== '' || chosen.length > 0;

/** The filter with a value chosen, or no longer. */
export function toggle(filter: Filter, { facet, value }: Chosen): Filter {
  const others = filter.chosen.filter((one) => one.facet !== facet || one.value !== value);
  return { ...filter, chosen: others.length < filter.chosen.length ? others : [...others, { facet, value }] };
}

/** The rows in the order that was chosen. */
export const inOrder = (rows: readonly WordRow[], order: Filter['order']): WordRow[] =>
  [...rows].sort(ORDERS[order].compare);

/** Whether what fits one filter is among what fits another: the search was typed further. */
export const narrows = (next: Filter, before: Filter): boolean =>
  next.chosen === before.chosen && next.order === before.order && next.query.startsWith(before.query);

/** The rows that fit, in the order they are given in. */
export function select(rows: readonly WordRow[], { query, chosen }: Filter): readonly WordRow[] {
  const searched = query.trim() !== '';
  const asked = FACET_NAMES.map((name) => ({
    facet: FACETS[name] as Facet,
    values: chosen.filter(({ facet }) => facet === name).map(({ value }) => value),
  })).filter(({ values }) => values.length > 0);
  if (!searched && asked.length === 0) return rows;
  return rows.filter(
    (row) =>
      asked.every(({ facet, values }) => {
        const own = facet.of(row);
        return facet.all ? values.every((value) => own.includes(value)) : values.some((value) => own.includes(value));
      }) &&
      (!searched || row.matches(query)),
  );
}

export type Values = Record<FacetName, readonly (readonly [value: string, count: number])[]>;

/** The values of each facet that some word has, with how many do; not of pages, of which there are thousands. */
export function valuesIn(rows: readonly WordRow[]): Values {
  const values = {} as Record<FacetName, Values[FacetName]>;
  for (const name of FACET_NAMES) values[name] = name === 'page' ? [] : valuesOf(FACETS[name], rows);
  return values;
}

function valuesOf(facet: Facet, rows: readonly WordRow[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of facet.of(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  counts.delete('');
  const rank = (value: string) => facet.order?.indexOf(value) ?? 0;
  return [...counts].sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1] || DUTCH.compare(a[0], b[0]));
}
