import { useEffect, useRef, useState } from 'preact/hooks';
import type { Joined } from '../../learning/duplicates.ts';
import type { WordRow } from '../../learning/rows.ts';
import { Sense } from '../shared/Senses.tsx';
import type { VocabularyApi } from './api.ts';

interface MergePanelProps {
  readonly rows: readonly WordRow[];
  readonly preview: VocabularyApi['previewMerge'];
  readonly onMerge: (into: string) => void;
  readonly onCancel: () => void;
  readonly onFailure: (message: string) => void;
}

/** Which of some words is to stay, and what it will then be, before anything is done. */
export function MergePanel({ rows, preview, onMerge, onCancel, onFailure }: MergePanelProps) {
  const keys = rows.map(({ word }) => word.key);
  const [into, setInto] = useState(keys[0]!);
  const [joined, setJoined] = useState<Joined>();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    let current = true;
    preview(keys, into).then(
      (found) => current && setJoined(found),
      (error: unknown) => onFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      current = false;
    };
  }, [into, keys.join('\n')]);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  return (
    <section
      class="merge"
      aria-label="Merge words"
      ref={panel}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <fieldset>
        <legend>Which word stays?</legend>
        {rows.map(({ word, gloss }) => (
          <label key={word.key}>
            <input type="radio" name="into" checked={word.key === into} onChange={() => setInto(word.key)} />{' '}
            <b lang="nl">{word.lemma}</b> <small>{word.pos}</small> <Sense text={gloss} />
          </label>
        ))}
      </fieldset>
      {joined && <Outcome joined={joined} rows={rows} />}
      <span class="buttons">
        <button type="button" class="primary" onClick={() => onMerge(into)}>
          Merge them
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </span>
    </section>
  );
}

/** What the word will be: its sentences, its tags, its history. */
function Outcome({ joined: { word, history }, rows }: { joined: Joined; rows: readonly WordRow[] }) {
  const whose = rows.find((row) => row.word.key === history.key)?.word.lemma ?? '';
  const tags = word.edits?.tags?.value ?? [];
  return (
    <ul class="outcome" role="status">
      <li>
        <b lang="nl">
          {word.article && `${word.article} `}
          {word.lemma}
        </b>{' '}
        stays; the {rows.length === 2 ? 'other is' : `${rows.length - 1} others are`} removed.
      </li>
      <li>{word.contexts.length === 1 ? '1 sentence' : `${word.contexts.length} sentences`} of all of them.</li>
      {tags.length > 0 && <li>Tags: {tags.map((tag) => `#${tag}`).join(' ')}</li>}
      <li>
        {history.reviews === 0
          ? 'None was reviewed yet.'
          : `${history.reviews === 1 ? '1 review' : `${history.reviews} reviews`}, the longest history: that of “${whose}”.`}
      </li>
    </ul>
  );
}
