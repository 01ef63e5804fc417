/**
 * Text of a paragraph as a reader sees it, and the way back to the text nodes it came from. White space is collapsed
 * as on screen, soft hyphens and zero-width characters are left out, letters with loose accents are composed (NFC).
 */

/** A stretch of the text and its source. Where the lengths differ (collapsed spaces, composed letters) it is one unit. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 offsets into the node's data, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets into the paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  readonly text: string;
  /** In text order; a character between two pieces (the space for a line break) has no source. */
  readonly pieces: readonly Piece[];
  /** The nearest element around it that is laid out as a block. */
  readonly block: Element;
}

/** A stretch of one text node, in UTF-16 code units of its data. */
export interface Source {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

const ZERO_WIDTH = '\u00AD\u200B-\u200D\u2060\uFEFF';
// A single plain space is no irregularity: it is by far the most frequent and maps one to one.
const IRREGULAR = new RegExp(`[${ZERO_WIDTH}]+|\\s{2,}|[^\\S ]|\\P{M}\\p{M}+|[ĳĲ]`, 'gu');
const OMITTED = new RegExp(`^[${ZERO_WIDTH}]`);
const DIGRAPH: Readonly<Record<string, string>> = { ĳ: 'ij', Ĳ: 'IJ' };

/** Collects text nodes into the text of one paragraph. */
export class ParagraphBuilder {
  #text = '';
  #pieces: { node: Text; from: number; to: number; start: number; end: number }[] = [];

  get text(): string {
    return this.#text;
  }

  /** Adds the node's data from one UTF-16 offset up to another. */
  append(node: Text, from = 0, to = node.length): void {
    const data = node.data.slice(from, to);
    let at = 0;
    for (const match of data.matchAll(IRREGULAR)) {
      this.#plain(node, data, at, match.index, from);
      at = match.index + match[0].length;
      if (!OMITTED.test(match[0])) this.#put(node, from + match.index, from + at, composed(match[0]));
    }
    this.#plain(node, data, at, data.length, from);
  }

  /** Adds a space that stands in no text node, as for a line break. */
  space(): void {
    if (this.#text && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  /** The paragraph so far, without white space at its ends, and an empty builder again; undefined where it is blank. */
  take(block: Element): Paragraph | undefined {
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    if (!text) return undefined;
    for (let last = pieces.at(-1); last && last.end > text.length; last = pieces.at(-1)) {
      if (last.start >= text.length) pieces.pop();
      else {
        last.to -= last.end - text.length;
        last.end = text.length;
      }
    }
    return { text, pieces, block };
  }

  #plain(node: Text, data: string, start: number, end: number, base: number): void {
    if (data[start] === ' ' && (!this.#text || this.#text.endsWith(' '))) start++;
    if (start < end) this.#put(node, base + start, base + end, data.slice(start, end));
  }

  #put(node: Text, from: number, to: number, text: string): void {
    if (text === ' ' && (!this.#text || this.#text.endsWith(' '))) return;
    const start = this.#text.length;
    const end = start + text.length;
    this.#text += text;
    const last = this.#pieces.at(-1);
    const plain = to - from === text.length;
    if (last && plain && last.node === node && last.to === from && last.end === start && isPlain(last)) {
      last.to = to;
      last.end = end;
    } else this.#pieces.push({ node, from, to, start, end });
  }
}

const isPlain = (piece: Piece) => piece.to - piece.from === piece.end - piece.start;

function composed(found: string): string {
  if (/^\s/.test(found)) return ' ';
  return DIGRAPH[found] ?? found.normalize('NFC');
}

/**
 * Where a stretch of the paragraph's text stands in its text nodes, one source for each node in text order.
 * @param start, end UTF-16 offsets into the text, end exclusive
 */
export function sourcesOf(paragraph: Paragraph, start: number, end: number): Source[] {
  const { pieces } = paragraph;
  const sources: { node: Text; from: number; to: number }[] = [];
  for (let i = firstEndingAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.start >= end) break;
    const plain = isPlain(piece);
    const from = plain ? piece.from + Math.max(0, start - piece.start) : piece.from;
    const to = plain ? piece.to - Math.max(0, piece.end - end) : piece.to;
    const last = sources.at(-1);
    if (last?.node === piece.node) last.to = to;
    else sources.push({ node: piece.node, from, to });
  }
  return sources;
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of the paragraph as static ranges: they cost the page nothing when it changes. */
export function rangesOf(paragraph: Paragraph, [start, end]: readonly [start: number, end: number]): StaticRange[] {
  return sourcesOf(paragraph, start, end).map(
    ({ node, from, to }) =>
      new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
  );
}

/** Where a stretch of the paragraph is painted, in CSS pixels of the window; empty where it is not, or no longer there. */
export function rectsOf(paragraph: Paragraph, [start, end]: readonly [start: number, end: number]): DOMRect[] {
  const range = paragraph.block.ownerDocument.createRange();
  return sourcesOf(paragraph, start, end).flatMap(({ node, from, to }) => {
    if (to > node.length || !node.isConnected) return [];
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  });
}

/** Finds the paragraph that a place in a text node belongs to. */
export class TextMap {
  readonly #paragraphs = new WeakMap<Text, Set<Paragraph>>();

  add(paragraph: Paragraph): void {
    for (const { node } of paragraph.pieces) {
      const known = this.#paragraphs.get(node);
      if (known) known.add(paragraph);
      else this.#paragraphs.set(node, new Set([paragraph]));
    }
  }

  remove(paragraph: Paragraph): void {
    for (const { node } of paragraph.pieces) this.#paragraphs.get(node)?.delete(paragraph);
  }

  /**
   * The character of a paragraph's text that this character of a node became.
   * @param offset UTF-16 offset of the character in the node's data
   * @returns undefined where it belongs to no paragraph or is one of those left out
   */
  locate(node: Node, offset: number): { paragraph: Paragraph; offset: number } | undefined {
    for (const paragraph of this.#paragraphs.get(node as Text) ?? []) {
      for (const piece of paragraph.pieces) {
        if (piece.node !== node || offset < piece.from || offset >= piece.to) continue;
        return { paragraph, offset: isPlain(piece) ? piece.start + offset - piece.from : piece.start };
      }
    }
    return undefined;
  }
}
