import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import { Copies } from '../safety/Copies.tsx';
import { SafetyNotice } from '../safety/SafetyNotice.tsx';
import { Toast } from '../shared/Toast.tsx';
import type { VocabularyApi } from './api.ts';
import { Bulk, countText } from './Bulk.tsx';
import { Exchange } from './Exchange.tsx';
import { ALL, type Filter, isNarrow, select, tagsIn } from './filter.ts';
import { Tools } from './Tools.tsx';
import { useActions } from './use-actions.ts';
import { WordList } from './WordList.tsx';

/** The saved words: search, filters, order; edit in place, select many, and undo of all that. */
export function Vocabulary({ api }: { api: VocabularyApi }) {
  const [rows, setRows] = useState<readonly WordRow[]>();
  /** Whether these are all: the newest are shown while the others are read. */
  const [whole, setWhole] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [filter, setFilter] = useState(ALL);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { done, edit, remove, forget } = useActions(api, setFailure);
  useEffect(() => {
    const show = (next: readonly WordRow[], all: boolean) => {
      setRows(next);
      setWhole(all);
    };
    return api.watch(show, setFailure);
  }, [api]);
  const shown = useMemo(() => select(rows ?? [], filter), [rows, filter]);
  const tags = useMemo(() => tagsIn(rows ?? []), [rows]);
  const chosen = useMemo(() => (rows ?? []).filter(({ word }) => selected.has(word.key)), [rows, selected]);
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  const mark = ({ word }: WordRow, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(word.key);
    else next.delete(word.key);
    setSelected(next);
  };
  const selectNone = () => setSelected(new Set());
  return (
    <main>
      <header>
        <h1>My words</h1>
        {rows && whole && <p>{countText(rows.length)}</p>}
        <nav>
          <a href="review.html">Review</a> <a href="statistics.html">Statistics</a>
        </nav>
      </header>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {whole && <SafetyNotice api={api.safety} onFailure={setFailure} />}
      {rows && rows.length > 0 && (
        <Tools filter={filter} tags={tags} onChange={change}>
          {chosen.length > 0 && (
            <Bulk
              rows={chosen}
              onEdit={(said, valuesOf) => edit(chosen, said, valuesOf)}
              onRemove={() => {
                selectNone();
                remove(chosen);
              }}
              onClear={selectNone}
            />
          )}
        </Tools>
      )}
      {rows?.length === 0 && whole && !failure && <Empty />}
      {rows && rows.length > 0 && whole && (
        <Found
          count={shown.length}
          narrow={isNarrow(filter)}
          onAll={() => setFilter({ ...ALL, order: filter.order })}
          onSelect={() => setSelected(new Set(shown.map(({ word }) => word.key)))}
        />
      )}
      {whole && <Exchange api={api.exchange} onFailure={setFailure} />}
      {whole && <Copies api={api.safety} onFailure={setFailure} />}
      <WordList
        key={JSON.stringify(filter)}
        rows={shown}
        selected={selected}
        onSelect={mark}
        onEdit={(row: WordRow, values: EditValues) => edit([row], `Changed “${row.word.lemma}”`, () => values)}
        onRemove={(row) => remove([row])}
      />
      {done && <Toast text={`${done.said}.`} action="Undo" onAction={done.undo} onClose={forget} />}
    </main>
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
      {narrow && <span>{count === 0 ? 'No saved word fits.' : `${countText(count)} fit.`}</span>}
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
