import { useMemo, useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import { Copies } from '../safety/Copies.tsx';
import { SafetyNotice } from '../safety/SafetyNotice.tsx';
import type { VocabularyApi } from './api.ts';
import { Bulk, countText } from './Bulk.tsx';
import { Exchange } from './Exchange.tsx';
import { ALL, type Filter, isNarrow } from './filter.ts';
import { MergePanel } from './MergePanel.tsx';
import { Tools } from './Tools.tsx';
import type { Actions } from './use-actions.ts';
import { useListKeys } from './use-keys.ts';
import { useShown, useValues } from './use-rows.ts';
import { WordList } from './WordList.tsx';

interface ListViewProps {
  readonly api: VocabularyApi;
  readonly rows: readonly WordRow[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly actions: Actions;
  readonly onFailure: (message: string | undefined) => void;
}

/** The saved words: search, filters, order; edit in place, select many, merge. */
export function ListView({ api, rows, filter, onFilter, actions, onFailure }: ListViewProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [merging, setMerging] = useState(false);
  useListKeys();
  const values = useValues(rows);
  const shown = useShown(rows, filter);
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : rows.filter(({ word }) => selected.has(word.key))),
    [rows, selected],
  );
  const mark = ({ word }: WordRow, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(word.key);
    else next.delete(word.key);
    setSelected(next);
  };
  const selectNone = () => {
    setSelected(new Set());
    setMerging(false);
  };
  return (
    <>
      <SafetyNotice api={api.safety} onFailure={onFailure} />
      {rows.length > 0 && (
        <Tools filter={filter} values={values} onChange={onFilter}>
          {chosen.length > 0 && (
            <Bulk
              rows={chosen}
              onEdit={(said, valuesOf) => actions.edit(chosen, said, valuesOf)}
              onMerge={() => setMerging(true)}
              onRemove={() => {
                selectNone();
                actions.remove(chosen);
              }}
              onClear={selectNone}
            />
          )}
          {merging && chosen.length > 1 && (
            <MergePanel
              rows={chosen}
              preview={api.previewMerge}
              onCancel={() => setMerging(false)}
              onFailure={onFailure}
              onMerge={(into) => {
                selectNone();
                actions.merge(chosen, into);
              }}
            />
          )}
        </Tools>
      )}
      {rows.length === 0 && <Empty />}
      {rows.length > 0 && (
        <Found
          count={shown.length}
          narrow={isNarrow(filter)}
          onAll={() => onFilter({ ...ALL, order: filter.order })}
          onSelect={() => setSelected(new Set(shown.map(({ word }) => word.key)))}
        />
      )}
      <Exchange api={api.exchange} onFailure={onFailure} />
      <Copies api={api.safety} onFailure={onFailure} />
      <WordList
        filter={filter}
        rows={shown}
        selected={selected}
        onSelect={mark}
        onEdit={(row, edits) => actions.edit([row], `Changed “${row.word.lemma}”`, () => edits)}
        onRemove={(row) => actions.remove([row])}
      />
    </>
  );
}

interface FoundProps {
  readonly count: number;
  readonly narrow: boolean;
  readonly onAll: () => void;
  readonly onSelect: () => void;
}

/** How many words fit, for those who see the list and those who hear it. */
function Found({ count, narrow, onAll, onSelect }: FoundProps) {
  return (
    <p class="found" role="status">
      {narrow && (
        <span>{count === 0 ? 'No saved word fits.' : `${countText(count)} ${count === 1 ? 'fits' : 'fit'}.`}</span>
      )}
      {narrow && (
        <button type="button" onClick={onAll}>
          Show all
        </button>
      )}
      {count > 0 && (
        <button type="button" onClick={onSelect}>
          Select {narrow ? 'these' : 'all'}
        </button>
      )}
    </p>
  );
}

function Empty() {
  return (
    <div class="empty">
      <p>No words yet.</p>
      <p>
        Open a Dutch article, rest the pointer on an underlined word and press <kbd>S</kbd>. The word is kept here with
        the sentence it stood in.
      </p>
    </div>
  );
}
