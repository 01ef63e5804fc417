import { useEffect, useState } from 'preact/hooks';
import type { Gloss, TermCard } from '../../messaging/types.ts';
import type { SavedWords } from '../shared/saved-words.ts';
import type { PopupApi } from './api.ts';
import { TermRow } from './TermRow.tsx';

/** Milliseconds of rest after a key before the glossary is asked. */
const DEBOUNCE_MS = 80;

export type Found =
  | { readonly state: 'none' | 'asking' }
  /** Readings of what was asked for that the glossary explains. */
  | { readonly state: 'found'; readonly text: string; readonly readings: readonly (TermCard | Gloss)[] }
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
          const readings = explained(terms);
          for (const { key } of readings) words.learn(key, saved.includes(key));
          setFound({ state: 'found', text, readings });
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

const explained = (terms: readonly TermCard[]) =>
  terms
    .flatMap((term): (TermCard | Gloss)[] => [term, ...term.others])
    .filter((reading) => reading.senses.length > 0 || ('parts' in reading && reading.parts.length > 0));

/** The answer in a sentence, for those who do not see the list. */
export function spoken(found: Found): string {
  if (found.state !== 'found') return '';
  const { length } = found.readings;
  return length === 0 ? `Not in the glossary: ${found.text}` : `${length} in the glossary`;
}

interface LookupProps {
  readonly found: Found;
  readonly words: SavedWords;
  readonly onToggle: (gloss: Gloss) => void;
}

/** The glossary's answer: each reading of each word of the query. */
export function LookupResults({ found, words, onToggle }: LookupProps) {
  if (found.state === 'failed')
    return (
      <p class="problem" role="alert">
        {found.message}
      </p>
    );
  if (found.state !== 'found') return null;
  return (
    <section aria-label="In the glossary">
      <h2>In the glossary</h2>
      {found.readings.length === 0 ? (
        <p class="empty">
          The glossary does not have “<span lang="nl">{found.text}</span>”.
        </p>
      ) : (
        <ul class="rows">
          {found.readings.map((reading, i) => (
            <TermRow
              key={`${reading.key} ${reading.feature} ${i}`}
              term={reading}
              words={words}
              full
              onToggle={() => onToggle(reading)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
