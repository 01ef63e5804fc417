import type { PageReport, PageTerm, ReaderSettings, WordContext } from '../../messaging/types.ts';
import type { Hit } from '../../page/occurrences.ts';
import type { Span } from '../../reading/types.ts';
import type { Place } from './places.ts';

/** What the message takes of an address and a title; longer ones are data, not places. */
const LONGEST_URL = 2000;
const LONGEST_TITLE = 500;
/** A "sentence" without an end, as of a list or a table, is cut around the word. */
const LONGEST_SENTENCE = 600;

/** The sentence a term stands in, with its spans in it, and the page it is from. */
export function contextOf({ paragraph, spans, data }: Hit<Place>, title: string): WordContext {
  const first = spans[0]![0];
  const last = Math.max(...spans.map(([, end]) => end));
  const from = Math.max(data.sentence[0], last - LONGEST_SENTENCE, 0);
  const to = Math.min(data.sentence[1], Math.max(last, first + LONGEST_SENTENCE), paragraph.text.length);
  const moved = spans.filter(([start]) => start >= from).map(([start, end]): Span => [start - from, end - from]);
  return {
    sentence: paragraph.text.slice(from, to),
    spans: moved,
    title: title.slice(0, LONGEST_TITLE),
    url: location.href.slice(0, LONGEST_URL),
    metAt: Date.now(),
  };
}

/** The page's terms, each once, in the order in which they are met. */
export function reportOf(
  title: string,
  level: ReaderSettings['level'],
  hits: readonly Hit<Place>[],
  complete: boolean,
): Omit<PageReport, 'recalled'> {
  const terms = new Map<string, PageTerm>();
  for (const hit of hits) {
    const { term } = hit.data;
    const id = `${term.key} ${term.kind === 'expression'}`;
    const known = terms.get(id);
    if (known) terms.set(id, { ...known, count: known.count + 1 });
    else terms.set(id, { term, count: 1, marked: hit.style !== undefined, context: contextOf(hit, title) });
  }
  return { title, level, terms: [...terms.values()], complete };
}
