import type { ComponentChild } from 'preact';
import type { Span } from '../../reading/types.ts';

/** A context, or an example of the glossary's. */
interface Cut {
  readonly sentence: string;
  readonly spans: readonly Span[];
}

/** A sentence with its word marked, both halves of a split verb; or with gaps where the word stands. */
export function Sentence({ context, gap = false }: { context: Cut; gap?: boolean }) {
  return (
    <>
      {piecesOf(context).map(({ text, own, at }): ComponentChild => {
        if (!own) return text;
        return gap ? <Gap key={at} letters={text.length} /> : <mark key={at}>{text}</mark>;
      })}
    </>
  );
}

function Gap({ letters }: { letters: number }) {
  return (
    <span class="gap" style={{ width: `${Math.max(2, letters * 0.6)}em` }}>
      <span class="unseen">gap</span>
    </span>
  );
}

/** The sentence cut up, with where each piece starts. Spans that do not fit are passed over. */
export function piecesOf({ sentence, spans }: Cut): { text: string; own: boolean; at: number }[] {
  const pieces: { text: string; own: boolean; at: number }[] = [];
  let at = 0;
  const add = (end: number, own: boolean) => {
    if (end > at) pieces.push({ text: sentence.slice(at, end), own, at });
    at = end;
  };
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start || end > sentence.length) continue;
    add(start, false);
    add(end, true);
  }
  add(sentence.length, false);
  return pieces;
}
