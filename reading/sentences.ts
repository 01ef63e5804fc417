import { opens } from './abbreviations.ts';
import type { Span } from './types.ts';
import type { Token } from './word.ts';

const TERMINAL = /^(?:[.!?\u2026]|\.{2,10})$/;
const CLOSING = /^(?:["'\u201D\u2019\u00BB)\]]|'')$/;
const OPENING = /^(?:["'\u201C\u2018\u201E\u201A\u00AB([]|,,|''|[-\u2013\u2014])$/;

/**
 * Words with which a sentence begins and hardly ever a surname: after an initial-like letter ("vitamine C. Het ...") they tell
 * that a sentence ended there.
 */
const OPENERS = new Set(
  'de het een dat dit die deze er hij zij ze ik we wij je jij u men in op bij voor na met maar en toen nu daar dan als ook zo hoe wat wie waar om door uit volgens tijdens'.split(
    ' ',
  ),
);

/** A capital or digit begins a sentence; so does a word that no one capitalises before one ("'s Avonds", "'t Is"). */
function begins(token: Token, next: Token | undefined): boolean {
  if (/^(?:\p{Lu}|\p{N}|\p{Lt})/u.test(token.form)) return true;
  return token.form.startsWith("'") && next !== undefined && /^\p{Lu}/u.test(next.form);
}

/** Whether a sentence ends with the point inside the abbreviation at `i`. */
function endsInAbbreviation(tokens: readonly Token[], i: number): boolean {
  const { form, kind } = tokens[i]!;
  if (kind !== 'word' || !form.endsWith('.')) return false;
  const next = tokens[i + 1];
  if (next === undefined || !/^\p{Lu}/u.test(next.form)) return false;
  return !opens(form) || (/^\p{Lu}\.$/u.test(form) && OPENERS.has(next.form.toLowerCase()));
}

/** Index of the last token of the sentence that holds a terminal mark or abbreviation at `i`, or -1 where none ends. */
function endAt(tokens: readonly Token[], i: number): number {
  if (!TERMINAL.test(tokens[i]!.form)) return endsInAbbreviation(tokens, i) ? i : -1;
  let last = i;
  while (last + 1 < tokens.length && TERMINAL.test(tokens[last + 1]!.form)) last++;
  // A quotation mark that stands off from the point opens the next sentence.
  while (
    last + 1 < tokens.length &&
    CLOSING.test(tokens[last + 1]!.form) &&
    tokens[last + 1]!.start === tokens[last]!.end
  )
    last++;
  let next = last + 1;
  while (next < tokens.length && OPENING.test(tokens[next]!.form)) next++;
  const first = tokens[next];
  if (first === undefined) return last;
  // "3.5" and "www.nl" never come here; a point with no white space after it ends nothing, for want of better knowledge.
  if (tokens[last + 1]!.start === tokens[last]!.end && TERMINAL.test(tokens[last]!.form) && tokens[i]!.form === '.')
    return begins(first, tokens[next + 1]) && /^\p{Lu}\p{Ll}/u.test(first.form) ? last : -1;
  return begins(first, tokens[next + 1]) ? last : -1;
}

/**
 * The sentences of a paragraph, as half-open ranges of indices into its tokens; together they hold every token once.
 * An end is a terminal mark (with the closing quotation marks and brackets that touch it) before a capital or a digit;
 * not after an initial or a title, nor in a quotation that the sentence goes on after ("Kom!" riep hij).
 */
export function sentenceRanges(tokens: readonly Token[]): Span[] {
  const ranges: Span[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endAt(tokens, i);
    if (last < 0) continue;
    ranges.push([from, last + 1]);
    from = last + 1;
    i = last;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}
