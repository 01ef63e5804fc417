import { useState } from 'preact/hooks';
import type { WordRow } from '../../learning/rows.ts';
import type { EditValues, MetContext } from '../../learning/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { EditForm } from './EditForm.tsx';
import { Sentence } from './Sentence.tsx';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

export interface WordActions {
  readonly onSelect: (row: WordRow, on: boolean) => void;
  readonly onEdit: (row: WordRow, values: EditValues) => void;
  readonly onRemove: (row: WordRow) => void;
}

/** A saved word with its meaning, the reader's note and the sentences it was met in. */
export function WordItem(props: { row: WordRow; selected: boolean } & WordActions) {
  const { row, selected, onSelect, onEdit, onRemove } = props;
  const { word, gloss, note, tags } = row;
  const [editing, setEditing] = useState(false);
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
          {word.article && <span class="article">{word.article} </span>}
          {word.lemma}
        </h2>
        <small>{word.pos}</small>
        {word.level && <small class="level">{word.level}</small>}
        <small class={`status ${row.status}`}>{row.leech ? 'leech' : row.due ? 'due' : row.status}</small>
        <span class="buttons">
          <button type="button" aria-label={`Edit ${word.lemma}`} onClick={() => setEditing(!editing)}>
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
      {word.contexts.toReversed().map((context) => (
        <Context key={`${context.url} ${context.sentence}`} context={context} />
      ))}
      {word.contexts.length === 0 && <p class="source">Saved without a sentence on {DATE.format(word.createdAt)}</p>}
    </li>
  );
}

function Context({ context }: { context: MetContext }) {
  const { title, url, metAt } = context;
  const name = title || hostOf(url);
  return (
    <figure>
      <blockquote lang="nl">
        <Sentence context={context} />
      </blockquote>
      <figcaption class="source">
        {/^https?:\/\//.test(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          name
        )}{' '}
        · {DATE.format(metAt)}
      </figcaption>
    </figure>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname || url : url);
