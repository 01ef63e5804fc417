import { takesPoint } from './abbreviations.ts';
import type { Token, TokenKind } from './word.ts';

/** Characters that a page puts inside a word and that are not read: soft hyphen, zero-width characters, word joiner. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTER = `[\\p{L}\\p{M}${INVISIBLE}]`;
const CHAR = `[\\p{L}\\p{M}\\p{Nd}${INVISIBLE}]`;
const HYPHEN = '[-\\u2010\\u2011]';
const APOSTROPHE = "['\\u2019\\u2018\\u02BC`\\u00B4]";
const TAIL = `(?:(?:${HYPHEN}|${APOSTROPHE}|&)${CHAR}+)*`;

/**
 * Alternatives in order of preference. Every quantifier that could be retried from each position of a long
 * run is bounded, so that time stays linear in the text whatever it holds. Intl.Segmenter was turned down: it splits Wit-Rusland
 * and differs between engines.
 */
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  // Addresses are no words of the language.
  ['symbol', `(?:https?://|www\\.)[^\\s<>"\u201D\u00BB]{1,2000}`],
  ['symbol', '[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}'],
  ['symbol', '[#@][\\p{L}\\p{N}_]{1,100}'],
  // o.a., d.w.z., J.W., O.L.V.-college, St.-Jan
  ['word', `\\p{L}\\.(?:\\p{L}{1,3}\\.){1,8}(?:${HYPHEN}${CHAR}+)?(?!\\p{L})`],
  ['word', `\\p{Lu}\\p{Ll}{0,3}\\.${HYPHEN}${LETTER}+${TAIL}`],
  // 's-Gravenhage, and the clitics 's 't 'n 'k 'r 'm 'ns
  ['word', `${APOSTROPHE}s${HYPHEN}\\p{Lu}${CHAR}*${TAIL}`],
  ['word', `${APOSTROPHE}(?:ns|[stnkrmST])(?!${CHAR}|${APOSTROPHE}${CHAR})`],
  ['word', '(?:en/of|sp\\.a|t/m|km/u|c/o|i/o)(?!\\p{L})'],
  // €20-biljet, 16-jarige, 19e, 500cc: digits that a word is made with
  ['word', `[€$£]?\\d{1,20}(?:[.,]\\d{1,20}){0,8}(?:${HYPHEN}|${APOSTROPHE})?${LETTER}${CHAR}*${TAIL}${HYPHEN}?`],
  ['number', `${APOSTROPHE}\\d\\d(?!${CHAR})`],
  ['number', '\\d{1,20}(?:[.,:/\u2013-]\\d{1,20}){0,8}'],
  // voor- en nadelen: the hyphen stays with the half word; in- of -uitvoer likewise
  ['word', `(?:(?<![^\\s(])${HYPHEN})?${CHAR}+${TAIL}(?:${HYPHEN}(?=[\\s,;:.)/]|$))?`],
  ['punctuation', "\\.{2,10}|-{2,10}|''|,,|\\p{P}"],
  ['symbol', '\\p{S}{1,8}|[^\\s]'],
];
const TOKEN = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join('|'), 'gu');
/** Most words of a text: letters between spaces, or before a comma. None of the alternatives above makes anything else of these. */
const EASY = / ?([a-zA-Z]+)(?=[ ,])/y;
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu');
const APOSTROPHES = new RegExp(APOSTROPHE, 'gu');
const HYPHENS = /[\u2010\u2011]/gu;
const PLAIN = /^[a-zA-Z]+$/;
const SIBILANT_END = /[sxzSXZ]$/;

/** The form to look up of a token's text: see Token.form. */
function formOf(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLES, '').replace(HYPHENS, '-').replace(APOSTROPHES, "'");
}

/**
 * Whether the apostrophe after this word is the genitive's ("Frans' fiets") rather than a closing quotation mark: after a
 * sibilant, followed by a word, with no single quotation mark open (Taaladvies: bezits-s).
 */
function endsInApostrophe(text: string, end: number, word: string, quoted: boolean): boolean {
  return !quoted && SIBILANT_END.test(word) && /^['\u2019]\s\p{L}/u.test(text.slice(end, end + 3));
}

/**
 * Tokens of a paragraph in text order; white space is left out. Offsets are UTF-16 code units into `text`, so that
 * `text.slice(token.start, token.end) === token.text`. Linear in the length of the text for any input.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  let from = 0;
  while (from < text.length) {
    EASY.lastIndex = from;
    const easy = EASY.exec(text)?.[1];
    if (easy !== undefined) {
      const start = EASY.lastIndex - easy.length;
      from = EASY.lastIndex;
      tokens.push({ start, end: from, text: easy, form: easy, kind: 'word' });
      continue;
    }
    const token = next(text, from, quoted);
    if (!token) break;
    if (/^['\u2018\u201A]$/.test(token.text)) quoted = !quoted;
    else if (token.text === '\u2019') quoted = false;
    tokens.push(token);
    from = token.end;
  }
  return tokens;
}

/** The first token at or after `from`. */
function next(text: string, from: number, quoted: boolean): Token | undefined {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (!match) return undefined;
  const [found] = match;
  const start = match.index;
  const kind = PATTERNS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]![0];
  let end = start + found.length;
  if (kind === 'word') {
    if (endsInApostrophe(text, end, found, quoted)) end++;
    if (text[end] === '.' && end - start < 9 && takesPoint(found, text.slice(end + 1, end + 3))) end++;
  }
  const own = text.slice(start, end);
  return { start, end, text: own, form: formOf(own), kind: kind === 'word' && !/\p{L}/u.test(own) ? 'number' : kind };
}
