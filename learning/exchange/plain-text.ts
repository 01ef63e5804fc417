import type { Span } from '../../reading/types.ts';
import { decode } from './entities.ts';

/** Text of a field, and where in it something was marked: bold, highlighted or a gap of Anki's. UTF-16 code units. */
export interface PlainText {
  readonly text: string;
  readonly marks: readonly Span[];
}

const BREAKS = new Set(['br', 'div', 'p', 'li', 'tr', 'ul', 'ol', 'table', 'blockquote', 'h1', 'h2', 'h3', 'hr']);
const MARKS = new Set(['b', 'strong', 'mark']);
/** Their content is no text. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'head', 'title', 'noscript', 'iframe', 'object']);
const BEGIN = /<[a-z!/?]/giu;
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9]*)|[!/?])/iuy;

/**
 * Takes in markup from its start to its end and keeps no tag, no attribute and no script. The text is kept in pieces:
 * looking at the end of one growing string would copy it each time.
 */
class Plain {
  private readonly pieces: string[] = [];
  private length = 0;
  private last = '';
  private readonly marks: Span[] = [];
  private depth = 0;
  private begun = 0;
  private breakNext = false;
  readonly exact: boolean;

  constructor(exact: boolean) {
    this.exact = exact;
  }

  add(raw: string): void {
    if (this.exact) this.push(decode(raw));
    else this.addLoose(raw);
  }

  tag(name: string, closes: boolean): void {
    if (!BREAKS.has(name)) {
      if (MARKS.has(name)) this.mark(!closes);
    } else if (!this.exact) this.breakNext = true;
    else if (!closes && (name === 'br' || this.length > 0)) this.push('\n');
  }

  mark(opens: boolean): void {
    if (opens && this.depth++ === 0) this.begun = this.length;
    if (!opens && this.depth > 0 && --this.depth === 0 && this.length > this.begun)
      this.marks.push([this.begun, this.length]);
  }

  /** As it is at the end; nothing is left open. */
  done(): PlainText {
    if (this.depth > 0) {
      this.depth = 1;
      this.mark(false);
    }
    const all = this.pieces.join('');
    if (this.exact) return { text: all, marks: this.marks };
    return { text: all.trimEnd(), marks: this.marks.map((span) => trimmed(all, span)).filter(([a, b]) => b > a) };
  }

  private addLoose(raw: string): void {
    const text = decode(raw)
      .replaceAll('\u00ad', '')
      .replace(/[ \t\r\n\u00a0]+/gu, ' ');
    const clean = this.length === 0 || this.breakNext || this.last === ' ' ? text.replace(/^ /u, '') : text;
    if (clean === '') return;
    if (this.breakNext && this.length > 0) this.push('\n');
    this.breakNext = false;
    this.push(clean);
  }

  private push(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.length += text.length;
    this.last = text.at(-1)!;
  }
}

/** The span without the white space at its ends. */
function trimmed(text: string, [start, end]: Span): Span {
  const part = text.slice(start, end);
  return [start + part.length - part.trimStart().length, start + part.trimEnd().length];
}

/**
 * The text of a field of HTML, such as Anki keeps: tags and comments gone, entities read, blocks on lines of their own,
 * `[sound:…]` left out, `{{c1::word::hint}}` as the word, marked.
 * @param exact for what `markHtml` wrote: white space means itself, as it must be for a sentence to be known again
 */
export function htmlToText(html: string, exact = false): PlainText {
  const plain = new Plain(exact);
  const source = exact ? html : html.replace(/\[sound:[^\]]{0,500}\]/gu, '');
  for (let at = 0; at < source.length; ) {
    const next = nextTag(source, at);
    clozes(source.slice(at, next < 0 ? source.length : next), plain);
    if (next < 0) break;
    at = tagAt(source, next, plain);
  }
  return plain.done();
}

/** Where the next "<" stands that begins a tag or a comment; -1 where none does. */
function nextTag(source: string, from: number): number {
  BEGIN.lastIndex = from;
  return BEGIN.exec(source)?.index ?? -1;
}

/** Takes in what begins with "<" and gives where it ends. */
function tagAt(source: string, start: number, plain: Plain): number {
  TAG.lastIndex = start;
  const found = TAG.exec(source);
  if (found === null) return source.length;
  if (found[0] === '<!--') return after(source, '-->', start + 4);
  const end = after(source, '>', start);
  const [, slash, name = ''] = found;
  const tag = name.toLowerCase();
  if (SILENT.has(tag) && !slash) return silentEnd(source, tag, end);
  plain.tag(tag, slash === '/');
  return end;
}

/** Where an element ends that has no text, closing tag included: the end of all where it is never closed. */
function silentEnd(source: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}\\b`, 'giu');
  closing.lastIndex = from;
  const found = closing.exec(source);
  return found ? after(source, '>', found.index) : source.length;
}

function after(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from);
  return at < 0 ? source.length : at + what.length;
}

/** The hint after a second "::" is cut off afterwards: looked for here it would take quadratic time. */
const CLOZE = /\{\{c\d{1,3}::([^{}]*)\}\}/gu;

function clozes(raw: string, plain: Plain): void {
  let at = 0;
  for (const found of plain.exact ? [] : raw.matchAll(CLOZE)) {
    plain.add(raw.slice(at, found.index));
    plain.mark(true);
    plain.add((found[1] ?? '').split('::', 1)[0]!);
    plain.mark(false);
    at = found.index + found[0].length;
  }
  plain.add(raw.slice(at));
}
