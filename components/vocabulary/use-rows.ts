import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import type { VocabularyApi } from './api.ts';
import { type Filter, inOrder, narrows, select, type Values, valuesIn } from './filter.ts';

/** Rows whose texts are made in one go: a few milliseconds. */
const CHUNK = 1500;

/** The saved words as they change; undefined until they are read. */
export function useRows(api: VocabularyApi, onFailure: (message: string) => void) {
  const [rows, setRows] = useState<readonly WordRow[]>();
  useEffect(() => api.watch(setRows, onFailure), [api]);
  return rows;
}

/**
 * The values to filter by, counted once the list has been drawn; after that the texts that a search looks through are
 * made, so that the first key finds them there.
 */
export function useValues(rows: readonly WordRow[]) {
  const [values, setValues] = useState<Values>();
  useEffect(() => {
    let timer = setTimeout(() => {
      setValues(valuesIn(rows));
      prepare(0);
    }, 50);
    const prepare = (from: number) => {
      for (const row of rows.slice(from, from + CHUNK)) void row.text;
      if (from + CHUNK < rows.length) timer = setTimeout(() => prepare(from + CHUNK));
    };
    return () => clearTimeout(timer);
  }, [rows]);
  return values;
}

/** The rows that fit, in order. Where the search is typed further they are looked for among those that fitted before. */
export function useShown(rows: readonly WordRow[], filter: Filter): readonly WordRow[] {
  const ordered = useMemo(() => inOrder(rows, filter.order), [rows, filter.order]);
  const last = useRef<{ ordered: readonly WordRow[]; filter: Filter; shown: readonly WordRow[] } | undefined>(
    undefined,
  );
  return useMemo(() => {
    const before = last.current;
    const among = before && before.ordered === ordered && narrows(filter, before.filter) ? before.shown : ordered;
    const shown = select(among, filter);
    last.current = { ordered, filter, shown };
    return shown;
  }, [ordered, filter]);
}
