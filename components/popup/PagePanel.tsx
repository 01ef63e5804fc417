import { useState } from 'preact/hooks';
import type { Gloss, PageReport, PageTerm, WordContext, WordKey } from '../../messaging/types.ts';
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
  if (!page) return <p class="empty">Looking at this page…</p>;
  if (page.kind === 'article') return <ArticleTerms report={page.report} {...{ query, words, onToggle }} />;
  return (
    <div class="empty">
      <p>{WHY_NONE[page.kind](page.kind === 'closed' ? '' : page.host)}</p>
      {(page.kind === 'no-article' || page.kind === 'not-dutch') && (
        <button type="button" class="link" onClick={onReadAnyway}>
          Read it anyway
        </button>
      )}
    </div>
  );
}

const WHY_NONE: Record<Exclude<PageState['kind'], 'article'>, (host: string) => string> = {
  closed: () =>
    'Extensions cannot read this kind of page: browser pages, add-on shops and PDF files are closed to them. You can still look words up here.',
  'site-off': (host) => `Leeswijzer is switched off on ${host}. Nothing is underlined there.`,
  'not-dutch': () => 'This page is not in Dutch. You can still look Dutch words up here.',
  'no-article': () => 'No Dutch article was found on this page. You can still look words up here.',
};

type ArticleProps = Pick<PagePanelProps, 'query' | 'words' | 'onToggle'> & { readonly report: PageReport };

function ArticleTerms({ report, query, words, onToggle }: ArticleProps) {
  const [filter, setFilter] = useState<Filter>('marked');
  // Saved words stay listed while they are looked at: one that is removed can be saved again where it stood.
  const [listed, setListed] = useState<ReadonlySet<WordKey>>(new Set());
  const choose = (name: Filter) => {
    setFilter(name);
    setListed(new Set(report.terms.filter((t) => words.isSaved(t.term.key)).map((t) => t.term.key)));
  };
  const wanted = folded(query.trim());
  const isListed = (t: PageTerm) => inFilter(t, filter, words) || (filter === 'saved' && listed.has(t.term.key));
  const shown = report.terms.filter((t) => isListed(t) && matches(t, wanted));
  return (
    <section aria-label="On this page">
      <h2 lang="nl">{report.title}</h2>
      <fieldset class="filters" aria-label="Which words">
        {FILTERS.map(([name, label]) => (
          <button type="button" key={name} aria-pressed={filter === name} onClick={() => choose(name)}>
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

/** Lower case, without diacritics: "ideeen" finds ideeën. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** By the headword, the form in which it was met, its parts, or its English. */
function matches({ term, context }: PageTerm, wanted: string): boolean {
  if (wanted === '') return true;
  const met = context.spans.map(([start, end]) => context.sentence.slice(start, end)).join(' ');
  const texts = [term.lemma, met, ...term.senses, ...term.parts.map((part) => part.lemma)];
  return texts.some((text) => folded(text).includes(wanted));
}

function emptyText(filter: Filter, wanted: string): string {
  if (wanted !== '')
    return filter === 'all'
      ? 'No word of this page fits.'
      : `No ${filter === 'saved' ? 'saved' : 'underlined'} word of this page fits.`;
  return filter === 'saved' ? 'You have saved no word of this page yet.' : 'No words here at your level.';
}
