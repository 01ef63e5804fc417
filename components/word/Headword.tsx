import type { Ref } from 'preact';
import type { WordRow } from '../../learning/rows.ts';
import type { Gloss } from '../../messaging/types.ts';
import { classText, formsLabel } from '../shared/feature-text.ts';
import { statusText } from '../vocabulary/text.ts';

interface HeadwordProps {
  readonly row: WordRow;
  readonly entry: Gloss | undefined;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** The word with its article, its class and its principal parts. */
export function Headword({ row, entry, titleRef }: HeadwordProps) {
  const { word } = row;
  const forms = entry?.forms ?? [];
  const label = formsLabel(word.pos);
  return (
    <header class="headword">
      <h1 lang="nl" tabIndex={-1} ref={titleRef}>
        {word.article && <span class="article">{word.article} </span>}
        {entry?.reflexive && <span class="article">zich </span>}
        {word.lemma}
      </h1>
      <p>
        <small>{classText(word.pos, entry?.detail)}</small> {word.level && <small class="level">{word.level}</small>}{' '}
        <small class={`status ${row.status}`}>{statusText(row)}</small>
      </p>
      {forms.length > 0 && (
        <p class="forms">
          {label && `${label} `}
          <b lang="nl">{forms.join(' · ')}</b>
        </p>
      )}
    </header>
  );
}
