import { useState } from 'preact/hooks';
import type { Gloss, PageTerm, WordContext } from '../../messaging/types.ts';
import type { SavedWords } from '../shared/saved-words.ts';
import type { PageState } from './api.ts';
import { TermRow } from './TermRow.tsx';

type Filter = 'marked' | 'all' | 'saved';
const FILTERS: readonly (readonly [Filter, string])[] = [
  ['marked', 'Underlined'],
  ['all', 'All'],
  ['saved', 'Saved'],
];

interface PagePanelProps {
  readonly page: PageState | undefined;
  readonly query: string;
  readonly words: SavedWords;
  readonly onToggle: (gloss: Gloss, context?: WordContext) => void;
  readonly onReadAnyway: () => void;
}

/** What this page has for the reader: its terms in text order, or why there are none. */
export function PagePanel({ page, query, words, onToggle, onReadAnyway }: PagePanelProps) {
  const [filter, setFilter] = useState<Filter>('marked');
  if (!page) return <p class="empty">Looking at this page…</p>;
  if (page.kind === 'closed')
    return (
      <p class="empty">
        Extensions cannot read this kind of page: browser pages, add-on shops and PDF files are closed to them. You can
        still look words up here.
      </p>
    );
  if (page.kind === 'site-off')
    return <p class="empty">Leeswijzer is switched off on {page.host}. Nothing is underlined there.</p>;
  if (page.kind === 'no-article')
    return (
      <div class="empty">
        <p>No Dutch article was found on this page.</p>
        <button type="button" class="link" onClick={onReadAnyway}>
          Read it anyway
        </button>
      </div>
    );
  const { report } = page;
  const wanted = query.trim().toLowerCase();
  const shown = report.terms.filter((t) => inFilter(t, filter, words) && matches(t, wanted));
  return (
    <section aria-label="On this page">
      <h2 lang="nl">{report.title}</h2>
      <fieldset class="filters" aria-label="Which words">
        {FILTERS.map(([name, label]) => (
          <button type="button" key={name} aria-pressed={filter === name} onClick={() => setFilter(name)}>
            {label} <small>{report.terms.filter((t) => inFilter(t, name, words)).length}</small>
          </button>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p class="empty">{emptyText(filter, wanted)}</p>
      ) : (
        <ul class="rows">
          {shown.map((t) => (
            <TermRow
              key={`${t.term.key} ${t.term.kind}`}
              term={t.term}
              count={t.count}
              words={words}
              onToggle={() => onToggle(t.term, t.context)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function inFilter({ term, marked }: PageTerm, filter: Filter, words: SavedWords): boolean {
  if (filter === 'saved') return words.isSaved(term.key);
  return filter === 'all' ? term.kind !== 'unknown' : marked;
}

const matches = ({ term }: PageTerm, wanted: string): boolean =>
  wanted === '' ||
  term.lemma.toLowerCase().includes(wanted) ||
  term.senses.some((sense) => sense.toLowerCase().includes(wanted)) ||
  term.parts.some((part) => part.lemma.toLowerCase().includes(wanted));

function emptyText(filter: Filter, wanted: string): string {
  if (wanted !== '') return 'No word of this page fits.';
  return filter === 'saved' ? 'You have saved no word of this page yet.' : 'No words here at your level.';
}
