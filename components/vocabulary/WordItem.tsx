import { useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { Context } from './Context.tsx';
import { EditForm } from './EditForm.tsx';
import { hashOf } from './route.ts';
import { dateText, statusText } from './text.ts';

export interface WordActions {
  readonly onSelect: (row: WordRow, on: boolean) => void;
  readonly onEdit: (row: WordRow, values: EditValues) => void;
  readonly onRemove: (row: WordRow) => void;
}

/** A saved word with its meaning, the reader's note and the sentence it was met in last; the rest is on its page. */
export function WordItem(props: { row: WordRow; selected: boolean } & WordActions) {
  const { row, selected, onSelect, onEdit, onRemove } = props;
  const { word, gloss, note, tags } = row;
  const [editing, setEditing] = useState(false);
  const newest = word.contexts.at(-1);
  const address = hashOf({ page: 'word', key: word.key });
  return (
    <li class={selected ? 'word selected' : 'word'}>
      <div class="head">
        <input
          type="checkbox"
          aria-label={`Select ${word.lemma}`}
          checked={selected}
          onChange={(event) => onSelect(row, event.currentTarget.checked)}
        />
        <h2 lang="nl">
          <a href={address}>
            {word.article && <span class="article">{word.article} </span>}
            {word.lemma}
          </a>
        </h2>
        <small>{word.pos}</small>
        {word.level && <small class="level">{word.level}</small>}
        <small class={`status ${row.status}`}>{statusText(row)}</small>
        <span class="buttons">
          <button
            type="button"
            class="edit-word"
            aria-label={`Edit ${word.lemma}`}
            onClick={() => setEditing(!editing)}
          >
            Edit
          </button>
          <button type="button" class="remove" aria-label={`Remove ${word.lemma}`} onClick={() => onRemove(row)}>
            Remove
          </button>
        </span>
      </div>
      {editing ? (
        <EditForm
          row={row}
          onCancel={() => setEditing(false)}
          onSave={(values) => {
            setEditing(false);
            onEdit(row, values);
          }}
        />
      ) : (
        <>
          <p class="gloss">{gloss ? <Sense text={gloss} /> : 'not in the glossary'}</p>
          {note && <p class="note">{note}</p>}
          {tags.length > 0 && <p class="tags">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
        </>
      )}
      {newest && <Context context={newest} />}
      {word.contexts.length > 1 && (
        <p class="source more">
          <a href={address}>
            {word.contexts.length === 2 ? '1 more sentence' : `${word.contexts.length - 1} more sentences`}
          </a>
        </p>
      )}
      {!newest && <p class="source">Saved without a sentence on {dateText(word.createdAt)}</p>}
    </li>
  );
}
