import type { FoundParagraph } from '../paragraphs.ts';
import { isPointer } from './junk.ts';
import { headingLevel, isHeading, isItem, isMostlyLink, isProse, itemsAround, overlap, SHORT } from './prose.ts';
import { isKept, Region } from './region.ts';

/** Before the text, shorter lists are dates, minutes and authors. */
const MIN_LIST = 5;

/**
 * Chooses the article's paragraphs from all of a page's, in document order, its title and lead first. Readability's
 * choice is the seed: it is right about where the article is, but drops lists, side steps and parts in containers of
 * their own. So prose in the same part of the page is added, and what its element, its name or its place betrays as
 * something else is taken away. (Readability alone: 4-gram F1 0.89 on Dutch news.)
 */
export function chooseParagraphs(all: readonly FoundParagraph[], title: string): Chosen {
  const choice = new Choice(all);
  choice.takeTitleAndLead(title);
  choice.takeBetween();
  choice.dropMargins();
  return { title: choice.heading ?? title, paragraphs: choice.taken() };
}

interface Chosen {
  /** The heading that is the article's title; what was looked for where there is no such heading. */
  readonly title: string;
  readonly paragraphs: readonly FoundParagraph[];
}

class Choice {
  readonly #region: Region;
  readonly #taken: boolean[];
  readonly #firstKept: number;
  readonly #lastKept: number;
  #title = -1;

  constructor(readonly all: readonly FoundParagraph[]) {
    this.#region = new Region(all);
    this.#firstKept = all.findIndex(isKept);
    this.#lastKept = all.findLastIndex(isKept);
    this.#taken = all.map((paragraph, i) => this.#isText(paragraph, i));
  }

  get heading(): string | undefined {
    return this.all[this.#title]?.text;
  }

  taken(): FoundParagraph[] {
    return this.all.filter((_, i) => this.#taken[i]);
  }

  #isText(paragraph: FoundParagraph, i: number): boolean {
    if (isPointer(paragraph.text) || this.#region.isJunk(paragraph.block)) return false;
    if (isKept(paragraph)) return true;
    if (paragraph.text.length < SHORT || !isProse(paragraph) || !this.#region.holds(paragraph)) return false;
    // Beyond what was kept, calls to subscribe and to follow begin: there it must stand among kept paragraphs.
    const isInside = i > this.#firstKept && i < this.#lastKept;
    return isInside || this.#region.isAmongKept(paragraph);
  }

  takeTitleAndLead(title: string): void {
    const first = this.all.findIndex((paragraph, i) => this.#taken[i] && isBody(paragraph));
    this.#title = this.#findTitle(first, title);
    if (this.#title < 0) return;
    this.#taken[this.#title] = true;
    for (let i = this.#title + 1; i < first; i++) {
      const paragraph = this.all[i]!;
      const isLead = paragraph.text.length >= SHORT && isProse(paragraph) && !isPointer(paragraph.text);
      this.#taken[i] = isLead && !this.#region.isJunk(paragraph.block);
    }
  }

  /** Index of the heading that is the article's title, at or before its first paragraph; -1 where there is none. */
  #findTitle(first: number, title: string): number {
    let best = -1;
    let bestScore = 0.45;
    for (let i = first; i >= 0; i--) {
      const paragraph = this.all[i]!;
      const level = headingLevel(paragraph) ?? 7;
      if (level > 2) continue;
      const place = (level === 1 ? 0.4 : 0) + (this.#region.holds(paragraph) ? 0.1 : 0);
      const score = place + overlap(paragraph.text, title);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** Takes headings and short items that stand between two paragraphs of the article: ingredients, steps, subheads. */
  takeBetween(): void {
    const first = this.#taken.indexOf(true);
    // From the end, since a heading is taken only with what follows it.
    for (let i = this.#taken.lastIndexOf(true) - 1; i > first; i--) {
      const paragraph = this.all[i]!;
      if (this.#taken[i] || isMostlyLink(paragraph) || isPointer(paragraph.text)) continue;
      if (!this.#region.holds(paragraph) || this.#region.isJunk(paragraph.block)) continue;
      const level = headingLevel(paragraph);
      if (level !== undefined) this.#taken[i] = this.#leads(i, level);
      else this.#taken[i] = isItem(paragraph) && (i > this.#firstKept || itemsAround(paragraph) >= MIN_LIST);
    }
  }

  /** Whether the next paragraph taken after a heading is one that it can head. */
  #leads(heading: number, level: number): boolean {
    const next = this.all[this.#taken.indexOf(true, heading + 1)];
    return next !== undefined && (headingLevel(next) ?? 7) > level;
  }

  /** Drops headings with nothing under them, and the lines around the text: date, author, number of minutes. */
  dropMargins(): void {
    const isText = (paragraph: FoundParagraph, i: number) =>
      this.#taken[i] === true && i !== this.#title && isBody(paragraph);
    const first = this.all.findIndex(isText);
    const last = this.all.findLastIndex(isText);
    this.all.forEach((paragraph, i) => {
      if (i === this.#title) return;
      const isTextItem = isItem(paragraph) && !isMostlyLink(paragraph);
      // A table at the end is one of prices, results or the weather.
      const isListItem = isTextItem && paragraph.block.closest('table') === null;
      if (i > last && !isListItem) this.#taken[i] = false;
      if (i < first && !isHeading(paragraph) && !isTextItem) this.#taken[i] = false;
    });
  }
}

/** Whether a paragraph is text by itself, and not a date, a name or a label. */
const isBody = (paragraph: FoundParagraph) =>
  !isHeading(paragraph) && (isProse(paragraph) || paragraph.text.length >= SHORT);
