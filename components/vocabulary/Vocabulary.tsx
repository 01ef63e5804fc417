import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedWord } from '../../learning/types.ts';
import type { WordKey } from '../../messaging/types.ts';
import { Toast } from '../shared/Toast.tsx';
import type { VocabularyApi } from './api.ts';
import { WordItem } from './WordItem.tsx';

/** Words drawn at first and added at each step down, so that ten thousand open as fast as ten. */
const STEP = 60;

const ORDERS = {
  newest: (a: SavedWord, b: SavedWord) => b.updatedAt - a.updatedAt,
  oldest: (a: SavedWord, b: SavedWord) => a.updatedAt - b.updatedAt,
  alphabet: (a: SavedWord, b: SavedWord) => DUTCH.compare(a.lemma, b.lemma),
} as const;
type Order = keyof typeof ORDERS;
const DUTCH = new Intl.Collator('nl');

/** The saved words: search, sort, remove with undo. */
export function Vocabulary({ api }: { api: VocabularyApi }) {
  const [words, setWords] = useState<readonly SavedWord[]>();
  const [failure, setFailure] = useState<string>();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [removed, setRemoved] = useState<SavedWord>();
  useEffect(() => api.watch(setWords, setFailure), [api]);
  const shown = useMemo(() => select(words ?? [], query, order), [words, query, order]);

  const attempt = (work: Promise<unknown>, after: () => void) => {
    work.then(after, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  const remove = (word: SavedWord) => attempt(api.remove(word.key as WordKey), () => setRemoved(word));
  const undo = (word: SavedWord) => attempt(api.restore(word.key as WordKey), () => setRemoved(undefined));

  return (
    <main>
      <header>
        <h1>My words</h1>
        <a href="review.html">Review</a>
        {words && <p>{words.length === 1 ? '1 word' : `${words.length.toLocaleString('en-GB')} words`}</p>}
      </header>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {words && words.length > 0 && <Tools query={query} order={order} onQuery={setQuery} onOrder={setOrder} />}
      {words?.length === 0 && !failure && <Empty />}
      {words && words.length > 0 && shown.length === 0 && <p class="empty">No saved word fits “{query.trim()}”.</p>}
      <WordList key={`${query} ${order}`} words={shown} onRemove={remove} />
      {removed && (
        <Toast
          text={`Removed “${removed.lemma}”.`}
          action="Undo"
          onAction={() => undo(removed)}
          onClose={() => setRemoved(undefined)}
        />
      )}
    </main>
  );
}

function select(words: readonly SavedWord[], query: string, order: Order): SavedWord[] {
  const wanted = query.trim().toLowerCase();
  const fits = (word: SavedWord) =>
    [word.lemma, word.gloss, ...word.contexts.map((c) => c.sentence)].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  return (wanted === '' ? [...words] : words.filter(fits)).sort(ORDERS[order]);
}

interface ToolsProps {
  readonly query: string;
  readonly order: Order;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: Order) => void;
}

function Tools({ query, order, onQuery, onOrder }: ToolsProps) {
  return (
    <search class="tools">
      <input
        type="search"
        placeholder="Search in Dutch or English"
        aria-label="Search in Dutch or English"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <select aria-label="Order" value={order} onChange={(event) => onOrder(event.currentTarget.value as Order)}>
        <option value="newest">Newest first</option>
        <option value="oldest">Oldest first</option>
        <option value="alphabet">A to Z</option>
      </select>
    </search>
  );
}

/** The list, drawn further each time its end comes near. */
function WordList({ words, onRemove }: { words: readonly SavedWord[]; onRemove: (word: SavedWord) => void }) {
  const [count, setCount] = useState(STEP);
  const [end, setEnd] = useState<Element | null>(null);
  useEffect(() => {
    if (!end) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((e) => e.isIntersecting) && setCount((n) => n + STEP),
      { rootMargin: '800px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [end, count]);
  return (
    <>
      <ul class="words">
        {words.slice(0, count).map((word) => (
          <WordItem key={word.key} word={word} onRemove={() => onRemove(word)} />
        ))}
      </ul>
      {count < words.length && <div ref={setEnd} class="end" />}
    </>
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
