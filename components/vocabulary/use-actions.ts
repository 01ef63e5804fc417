import { useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import type { EditValues, MetContext } from '../../learning/types.ts';
import type { VocabularyApi } from './api.ts';
import { countText } from './Bulk.tsx';

/** The last thing done, which can be undone. */
interface Done {
  readonly said: string;
  readonly undo: () => void;
}

export type Actions = ReturnType<typeof useActions>;

/** Changes of words, each with its undo. Nothing is said to be done before it is kept. */
export function useActions(api: VocabularyApi, fail: (message: string | undefined) => void) {
  const [done, setDone] = useState<Done>();
  const forget = () => setDone(undefined);
  const attempt = <T>(work: Promise<T>, after: (value: T) => void) => {
    work.then(
      (value) => {
        fail(undefined);
        after(value);
      },
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    );
  };
  /** Does something, and offers to undo it by what `undo` gives. */
  const act = <T>(said: string, work: Promise<T>, undo: (value: T) => Promise<unknown>) =>
    attempt(work, (value) => setDone({ said, undo: () => attempt(undo(value), forget) }));
  return {
    done,
    forget,
    attempt,
    edit(rows: readonly WordRow[], said: string, valuesOf: (row: WordRow) => EditValues) {
      const edits = rows.map((row) => ({ key: row.word.key, values: valuesOf(row) }));
      const back = rows.map((row, i) => ({ key: row.word.key, values: before(row, edits[i]!.values) }));
      act(said, api.edit(edits), () => api.edit(back));
    },
    remove(rows: readonly WordRow[]) {
      const keys = rows.map(({ word }) => word.key);
      const said = `Removed ${rows.length === 1 ? `“${rows[0]!.word.lemma}”` : countText(rows.length)}`;
      act(said, api.remove(keys), () => api.restore(keys));
    },
    merge(rows: readonly WordRow[], into: string) {
      const keys = rows.map(({ word }) => word.key);
      act(`Merged ${countText(rows.length)}`, api.merge(keys, into), (undo) => undo());
    },
    dropContext(key: string, context: MetContext) {
      act('Removed the sentence', api.word.dropContext(key, context), () => api.word.restoreContext(key, context));
    },
  };
}

/** What the values were that an edit replaces. */
function before({ word: { edits } }: WordRow, values: EditValues): EditValues {
  const was: EditValues = {
    gloss: edits?.gloss?.value ?? '',
    note: edits?.note?.value ?? '',
    tags: edits?.tags?.value ?? [],
    aside: edits?.aside?.value ?? null,
    buried: edits?.buried?.value ?? 0,
    sense: edits?.sense?.value ?? '',
    since: edits?.since?.value ?? 0,
  };
  return Object.fromEntries(Object.entries(was).filter(([name]) => name in values));
}
