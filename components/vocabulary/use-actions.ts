import { useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import type { VocabularyApi } from './api.ts';
import { countText } from './Bulk.tsx';

/** The last thing done, which can be undone. */
interface Done {
  readonly said: string;
  readonly undo: () => void;
}

/** Changes of words, each with its undo. Nothing is said to be done before it is kept. */
export function useActions(api: VocabularyApi, fail: (message: string | undefined) => void) {
  const [done, setDone] = useState<Done>();
  const attempt = (work: Promise<unknown>, after: () => void) => {
    work.then(
      () => {
        fail(undefined);
        after();
      },
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    );
  };
  const forget = () => setDone(undefined);
  const edit = (rows: readonly WordRow[], said: string, valuesOf: (row: WordRow) => EditValues) => {
    const edits = rows.map((row) => ({ key: row.word.key, values: valuesOf(row) }));
    const back = rows.map((row, i) => ({ key: row.word.key, values: before(row, edits[i]!.values) }));
    attempt(api.edit(edits), () => setDone({ said, undo: () => attempt(api.edit(back), forget) }));
  };
  const remove = (rows: readonly WordRow[]) => {
    const keys = rows.map(({ word }) => word.key);
    const said = `Removed ${rows.length === 1 ? `“${rows[0]!.word.lemma}”` : countText(rows.length)}`;
    attempt(api.remove(keys), () => setDone({ said, undo: () => attempt(api.restore(keys), forget) }));
  };
  return { done, edit, remove, forget };
}

/** What the values were that an edit replaces. */
function before({ word: { edits } }: WordRow, values: EditValues): EditValues {
  return {
    ...('gloss' in values && { gloss: edits?.gloss?.value ?? '' }),
    ...('note' in values && { note: edits?.note?.value ?? '' }),
    ...('tags' in values && { tags: edits?.tags?.value ?? [] }),
    ...('aside' in values && { aside: edits?.aside?.value ?? null }),
  };
}
