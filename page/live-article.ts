import { findArticle } from './article/index.ts';
import { isJunk, isPointer } from './article/junk.ts';
import { isHeading, isItem, isProse } from './article/prose.ts';
import type { Changes } from './changes.ts';
import { judgeLanguage } from './language.ts';
import { layoutOf } from './layout.ts';
import { type FoundParagraph, paragraphsIn, parentOf } from './paragraphs.ts';

/** What became of an article's paragraphs when its page changed. */
export interface Difference {
  readonly added: readonly FoundParagraph[];
  readonly removed: readonly FoundParagraph[];
}

/** An article in one element of the page; endless scrolling puts more of them below each other. */
interface Part {
  readonly root: Element;
  readonly paragraphs: readonly FoundParagraph[];
}

/** Characters of text from which on an element that was put in may be another article. */
const MIN_PART = 600;

/** The article of a page that changes. */
export class LiveArticle {
  readonly #layout;
  #parts: Part[] = [];
  #address = '';
  #title = '';

  constructor(readonly document: Document) {
    this.#layout = layoutOf(document);
  }

  get title(): string {
    return this.#title;
  }

  /** In document order. */
  get paragraphs(): FoundParagraph[] {
    return this.#parts.flatMap(({ paragraphs }) => paragraphs);
  }

  /** Looks for the article anew, as after the address changed. */
  find(): Difference {
    const before = this.paragraphs;
    const known = new Known(before);
    const article = findArticle(this.document, { layout: this.#layout });
    this.#address = addressOf(this.document);
    this.#title = article?.title ?? '';
    this.#parts = partsOf((article?.paragraphs ?? []).map((paragraph) => known.same(paragraph) ?? paragraph));
    return differenceOf(before, this.paragraphs);
  }

  /** Takes up what changed: paragraphs edited, unfolded or added to the article, and articles put in below it. */
  update({ places, added }: Changes): Difference {
    const before = this.paragraphs;
    if (before.length === 0 || addressOf(this.document) !== this.#address) return this.find();
    this.#parts = this.#parts
      .filter(({ root }) => root.isConnected)
      .map((part) => (touches(places, part.root) ? this.#rewalk(part) : part));
    for (const element of new Set([...added].map((element) => this.#outermostBeside(element)))) {
      if (element) this.#adopt(element);
    }
    const difference = differenceOf(before, this.paragraphs);
    // Most of it is gone: another page was built in its place.
    if (difference.removed.length * 2 <= before.length) return difference;
    this.find();
    return differenceOf(before, this.paragraphs);
  }

  #rewalk({ root, paragraphs }: Part): Part {
    const around = new Set<Element>();
    const parents = new Set<Element | null>();
    for (const { block } of paragraphs) {
      parents.add(parentOf(block));
      for (let at: Element | null = block; at && !around.has(at); at = parentOf(at)) around.add(at);
    }
    const skips = (element: Element) => !around.has(element) && isJunk(element);
    const isNear = (block: Element) => {
      for (let at: Element | null = block; at && at !== root; at = parentOf(at))
        if (parents.has(parentOf(at))) return true;
      return false;
    };
    const known = new Known(paragraphs);
    const found = paragraphsIn(root, { layout: this.#layout, skips }).flatMap((paragraph) => {
      const same = known.same(paragraph);
      if (same) return [same];
      const belongs = known.hasBlock(paragraph.block) || (isNear(paragraph.block) && isArticleText(paragraph));
      return belongs && judgeLanguage(paragraph.text) !== 'foreign' ? [paragraph] : [];
    });
    return { root, paragraphs: found };
  }

  /** The outermost element around an added one that holds no known part; undefined inside a part. */
  #outermostBeside(element: Element): Element | undefined {
    let outermost: Element | undefined;
    for (let at: Element | null = element; at && at !== this.document.body; at = parentOf(at)) {
      if (this.#parts.some(({ root }) => root === at)) return undefined;
      if (this.#parts.some(({ root }) => at!.contains(root))) break;
      outermost = at;
    }
    return outermost;
  }

  #adopt(element: Element): void {
    const isArticle = element.matches('article') || element.querySelector('h1,article') !== null;
    if (!isArticle || isJunk(element) || (element.textContent?.length ?? 0) < MIN_PART) return;
    const article = findArticle(this.document, { layout: this.#layout, root: element });
    this.#parts = [...this.#parts, ...partsOf(article?.paragraphs ?? [])].sort(inDocumentOrder);
  }
}

/** The paragraphs of a part by where they begin. */
class Known {
  readonly #byStart = new Map<Node, FoundParagraph[]>();
  readonly #blocks = new Set<Element>();

  constructor(paragraphs: readonly FoundParagraph[]) {
    for (const paragraph of paragraphs) {
      this.#blocks.add(paragraph.block);
      const node = paragraph.pieces[0]!.node;
      this.#byStart.set(node, [...(this.#byStart.get(node) ?? []), paragraph]);
    }
  }

  hasBlock(block: Element): boolean {
    return this.#blocks.has(block);
  }

  /** The known paragraph that this one is still, in the same text nodes. */
  same({ text, pieces }: FoundParagraph): FoundParagraph | undefined {
    return this.#byStart.get(pieces[0]!.node)?.find((known) => {
      const isSamePiece = (piece: FoundParagraph['pieces'][number], i: number) =>
        piece.node === pieces[i]?.node && piece.from === pieces[i]?.from;
      return known.text === text && known.pieces.length === pieces.length && known.pieces.every(isSamePiece);
    });
  }
}

function differenceOf(before: readonly FoundParagraph[], after: readonly FoundParagraph[]): Difference {
  const had = new Set(before);
  const has = new Set(after);
  return {
    added: after.filter((paragraph) => !had.has(paragraph)),
    removed: before.filter((paragraph) => !has.has(paragraph)),
  };
}

const isArticleText = (paragraph: FoundParagraph) =>
  !isPointer(paragraph.text) && (isProse(paragraph) || isHeading(paragraph) || isItem(paragraph));

const addressOf = ({ location }: Document) => `${location.pathname}${location.search}`;

const inDocumentOrder = (a: Part, b: Part) => (a.root.compareDocumentPosition(b.root) & 4 ? -1 : 1);

/** Whether a change is in a part or around it; also through shadow roots, which `contains` does not look into. */
function touches(places: ReadonlySet<Node>, root: Element): boolean {
  const around = new Set<Node>();
  for (let at: Element | null = root; at; at = parentOf(at)) around.add(at);
  for (const place of places) {
    if (around.has(place)) return true;
    const start = place.nodeType === 11 ? (place as ShadowRoot).host : place;
    for (let at: Node | null = start; at; at = parentOf(at)) if (at === root) return true;
  }
  return false;
}

/** One part with the smallest element around all paragraphs; none where there are no paragraphs. */
function partsOf(paragraphs: readonly FoundParagraph[]): Part[] {
  const [first, ...rest] = paragraphs;
  if (!first) return [];
  let root = parentOf(first.block) ?? first.block;
  for (const { block } of rest) root = commonAncestor(root, block);
  return [{ root, paragraphs }];
}

function commonAncestor(a: Element, b: Element): Element {
  const around = new Set<Element>();
  for (let at: Element | null = a; at; at = parentOf(at)) around.add(at);
  for (let at: Element | null = b; at; at = parentOf(at)) if (around.has(at)) return at;
  return a;
}
