import type { WordRow } from '../../learning/rows.ts';

const DUTCH = new Intl.Collator('nl');
const LAST = Number.MAX_SAFE_INTEGER;

export const ORDERS = {
  newest: { label: 'Newest first', compare: (a: WordRow, b: WordRow) => b.word.keptAt - a.word.keptAt },
  oldest: { label: 'Oldest first', compare: (a: WordRow, b: WordRow) => a.word.createdAt - b.word.createdAt },
  alphabet: { label: 'A to Z', compare: (a: WordRow, b: WordRow) => DUTCH.compare(a.word.lemma, b.word.lemma) },
  due: { label: 'Due first', compare: (a: WordRow, b: WordRow) => dueDay(a) - dueDay(b) },
  hardest: { label: 'Hardest first', compare: (a: WordRow, b: WordRow) => hardness(b) - hardness(a) },
} as const;

export const KINDS = {
  due: { label: 'Due today', fits: (row: WordRow) => row.due },
  leech: { label: 'Leeches', fits: (row: WordRow) => row.leech },
  split: { label: 'Split verbs', fits: (row: WordRow) => row.split },
  de: { label: 'de words', fits: ({ word }: WordRow) => word.article === 'de' || word.article === 'de/het' },
  het: { label: 'het words', fits: ({ word }: WordRow) => word.article === 'het' || word.article === 'de/het' },
  noted: { label: 'With a note', fits: (row: WordRow) => row.note !== '' },
} as const;

/** What the list shows and in what order; '' is any. */
export interface Filter {
  readonly query: string;
  readonly status: '' | WordRow['status'];
  readonly level: string;
  readonly tag: string;
  readonly kind: '' | keyof typeof KINDS;
  readonly order: keyof typeof ORDERS;
}
export const ALL: Filter = { query: '', status: '', level: '', tag: '', kind: '', order: 'newest' };

/** Whether it leaves anything out. */
export const isNarrow = ({ query, status, level, tag, kind }: Filter): boolean =>
  [query.trim(), status, level, tag, kind].some((part) => part !== '');

/** The rows that fit, in order. */
export function select(rows: readonly WordRow[], { query, status, level, tag, kind, order }: Filter): WordRow[] {
  const wanted = query.trim().toLowerCase();
  return rows
    .filter(
      (row) =>
        (wanted === '' || row.text.includes(wanted)) &&
        (status === '' || row.status === status) &&
        (level === '' || row.word.level === level) &&
        (tag === '' || row.tags.includes(tag)) &&
        (kind === '' || KINDS[kind].fits(row)),
    )
    .sort(ORDERS[order].compare);
}

/** All tags there are, in alphabetical order. */
export const tagsIn = (rows: readonly WordRow[]): string[] =>
  [...new Set(rows.flatMap(({ tags }) => tags))].sort(DUTCH.compare);

const dueDay = ({ word: { schedule, edits } }: WordRow): number =>
  edits?.aside?.value ? LAST : (schedule?.dueDay ?? LAST - 1);
const hardness = ({ word: { schedule } }: WordRow): number =>
  schedule ? schedule.lapses * 100 + schedule.difficulty : -1;
