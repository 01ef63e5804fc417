import type { Span } from '../../reading/types.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text as HTML that shows exactly it, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (found) => ESCAPES[found]!);

/** What a mark becomes in HTML. @param inner is HTML already */
type Wrap = (inner: string) => string;

/** A sentence as HTML with its spans wrapped; line breaks become `<br>`. Spans that do not fit it are passed over. */
export function markHtml(sentence: string, spans: readonly Span[], wrap: Wrap): string {
  let html = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start || end > sentence.length) continue;
    html += lines(sentence.slice(at, start)) + wrap(lines(sentence.slice(start, end)));
    at = end;
  }
  return html + lines(sentence.slice(at));
}

/** Control characters become spaces, for one of them separates the fields of Anki's notes; offsets stay right. */
const lines = (text: string) => escapeHtml(text.replace(/(?![\t\r\n])\p{Cc}/gu, ' ')).replace(/\r\n|\r|\n/gu, '<br>');
