import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Memory } from '../../learning/memory.ts';
import type { WordRow } from '../../learning/rows.ts';
import type { WordEntry } from '../../messaging/types.ts';
import type { WordApi } from '../vocabulary/api.ts';
import { Context } from '../vocabulary/Context.tsx';
import { EditForm } from '../vocabulary/EditForm.tsx';
import { dateText } from '../vocabulary/text.ts';
import type { Actions } from '../vocabulary/use-actions.ts';
import { Family } from './Family.tsx';
import { Headword } from './Headword.tsx';
import { MemoryView } from './MemoryView.tsx';
import { SenseChoice } from './SenseChoice.tsx';
import { StatusActions } from './StatusActions.tsx';

interface WordPageProps {
  readonly wordKey: string;
  readonly rows: readonly WordRow[];
  readonly api: WordApi;
  readonly actions: Actions;
  readonly onFailure: (message: string | undefined) => void;
}

/** All there is of one word: its senses, its sentences, its family, and the memory of it. */
export function WordPage({ wordKey, rows, api, actions, onFailure }: WordPageProps) {
  const row = useMemo(() => rows.find(({ word }) => word.key === wordKey), [rows, wordKey]);
  const saved = useMemo(() => new Set(rows.map(({ word }) => word.key)), [rows]);
  const entry = useAsked<WordEntry>(() => api.entry(wordKey), [wordKey], onFailure);
  const memory = useAsked<Memory | undefined>(() => api.memory(wordKey), [wordKey, row], onFailure);
  const [editing, setEditing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const isThere = row !== undefined;
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [wordKey, isThere]);
  if (!row) return <p class="empty">This word is not among your words.</p>;
  const { word, note, tags } = row;
  const known = entry?.value;
  return (
    <article class="word-page">
      <Headword row={row} entry={known?.entries[0]} titleRef={title} />
      <StatusActions row={row} api={api} actions={actions} onEdit={() => setEditing(!editing)} />
      {editing && (
        <EditForm
          row={row}
          onCancel={() => setEditing(false)}
          onSave={(values) => {
            setEditing(false);
            actions.edit([row], `Changed “${word.lemma}”`, () => values);
          }}
        />
      )}
      {note && <p class="note">{note}</p>}
      {tags.length > 0 && <p class="tags">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
      <SenseChoice
        row={row}
        entries={known?.entries}
        onChoose={(sense) => actions.edit([row], 'Changed the meaning', () => ({ sense, gloss: '' }))}
      />
      <section aria-labelledby="sentences">
        <h2 id="sentences">Sentences</h2>
        {word.contexts.toReversed().map((context) => (
          <Context
            key={`${context.url} ${context.sentence}`}
            context={context}
            onDrop={() => actions.dropContext(word.key, context)}
          />
        ))}
        {word.contexts.length === 0 && (
          <p class="source">None yet; the word was saved on {dateText(word.createdAt)}.</p>
        )}
      </section>
      {memory && (
        <MemoryView
          memory={memory.value}
          onUndo={(id) => actions.attempt(api.undoReview(word.key, id), () => undefined)}
        />
      )}
      {known && (
        <Family entry={known} saved={saved} onSave={(one) => actions.attempt(api.save(one), () => undefined)} />
      )}
    </article>
  );
}

/** What was asked for, once it is there; the answer to a newer question takes the place of an older one. */
function useAsked<T>(ask: () => Promise<T>, on: readonly unknown[], onFailure: (message: string) => void) {
  const [answer, setAnswer] = useState<{ readonly value: T }>();
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setAnswer({ value }),
      (error: unknown) => current && onFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      current = false;
    };
  }, on);
  return answer;
}
