import { useEffect, useState } from 'preact/hooks';
import type { Gloss, TermCard } from '../../messaging/types.ts';
import type { SavedWords } from '../shared/saved-words.ts';
import type { PopupApi } from './api.ts';
import { TermRow } from './TermRow.tsx';

/** Milliseconds of rest after a key before the glossary is asked. */
const DEBOUNCE_MS = 80;

export type Found =
  | { readonly state: 'none' | 'asking' }
  | { readonly state: 'found'; readonly terms: readonly TermCard[] }
  | { readonly state: 'failed'; readonly message: string };

/** Looks the query up as it is typed; an answer that a newer query overtook is dropped. */
export function useLookup(api: PopupApi, query: string, words: SavedWords): Found {
  const [found, setFound] = useState<Found>({ state: 'none' });
  const text = query.trim();
  useEffect(() => {
    if (text === '') {
      setFound({ state: 'none' });
      return;
    }
    let current = true;
    setFound((before) => (before.state === 'found' ? before : { state: 'asking' }));
    const timer = setTimeout(() => {
      api.lookup(text).then(
        ({ terms, saved }) => {
          if (!current) return;
          for (const term of terms) words.learn(term.key, saved.includes(term.key));
          setFound({ state: 'found', terms });
        },
        (error: unknown) =>
          current && setFound({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
      );
    }, DEBOUNCE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, text]);
  return found;
}

interface LookupProps {
  readonly found: Found;
  readonly query: string;
  readonly words: SavedWords;
  readonly onToggle: (gloss: Gloss) => void;
}

/** The glossary's answer: each reading of each word of the query. */
export function LookupResults({ found, query, words, onToggle }: LookupProps) {
  if (query.trim() === '') return null;
  if (found.state === 'failed')
    return (
      <p class="problem" role="alert">
        {found.message}
      </p>
    );
  if (found.state !== 'found') return null;
  const readings = found.terms.flatMap((term): (TermCard | Gloss)[] => [term, ...term.others]);
  const known = readings.filter((r) => r.senses.length > 0 || ('parts' in r && r.parts.length > 0));
  return (
    <section aria-label="In the glossary">
      <h2>In the glossary</h2>
      {known.length === 0 ? (
        <p class="empty">
          The glossary does not have “<span lang="nl">{query.trim()}</span>”.
        </p>
      ) : (
        <ul class="rows">
          {known.map((term) => (
            <TermRow
              key={`${term.key} ${term.feature}`}
              term={term}
              words={words}
              full
              onToggle={() => onToggle(term)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
