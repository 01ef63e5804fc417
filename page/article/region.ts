import { type FoundParagraph, parentOf } from '../paragraphs.ts';
import { isJunk } from './junk.ts';
import { isProse, isTeaserHeading, sizeOf } from './prose.ts';

/** Characters of prose that make an element beside the article a part of it. */
const MIN_ANNEX = 300;
const MAIN = 'main,[role=main]';

interface Sum {
  prose: number;
  linked: number;
  hasTeaser: boolean;
}

/** Where on a page its article is, judged by the paragraphs that Readability kept. */
export class Region {
  readonly #junk = new Map<Element, boolean>();
  readonly #keptIn = new Map<Element, number>();
  readonly #parentsOfKept = new Set<Element | null>();
  readonly #total: number;
  readonly #scope: Element | null;
  readonly #aroundScope: ReadonlySet<Element>;
  readonly #annexes: ReadonlySet<Element>;

  constructor(all: readonly FoundParagraph[]) {
    const kept = all.filter(isKept);
    this.#total = kept.reduce((sum, paragraph) => sum + sizeOf(paragraph), 0);
    for (const paragraph of kept) {
      this.#parentsOfKept.add(parentOf(paragraph.block));
      for (const element of upFrom(paragraph.block)) {
        this.#keptIn.set(element, (this.#keptIn.get(element) ?? 0) + sizeOf(paragraph));
      }
    }
    this.#scope = this.#findScope(kept);
    this.#aroundScope = new Set(this.#scope ? [...upFrom(parentOf(this.#scope))] : []);
    this.#annexes = this.#findAnnexes(all);
  }

  /** Whether a paragraph stands in the article's part of the page, or in an element that goes on with it. */
  holds({ block }: FoundParagraph): boolean {
    if (this.#isInScope(block)) return true;
    const beside = this.#beside(block);
    return beside !== undefined && this.#annexes.has(beside);
  }

  /** Whether paragraphs that Readability kept have the same parent, or this one goes on with them elsewhere. */
  isAmongKept(paragraph: FoundParagraph): boolean {
    return this.#parentsOfKept.has(parentOf(paragraph.block)) || !this.#isInScope(paragraph.block);
  }

  /** An element that holds most of the article is no junk, whatever it is called ("content-with-sidebar"). */
  isJunk(element: Element | null): boolean {
    if (!element) return false;
    const known = this.#junk.get(element);
    if (known !== undefined) return known;
    const holdsArticle = (this.#keptIn.get(element) ?? 0) * 2 > this.#total;
    const junk = (!holdsArticle && isJunk(element)) || this.isJunk(parentOf(element));
    this.#junk.set(element, junk);
    return junk;
  }

  /** The smallest element with nearly all that was kept, or what the page calls its article or main part around it. */
  #findScope(kept: readonly FoundParagraph[]): Element | null {
    const first = kept.find(({ block }) => !isJunk(block)) ?? kept[0];
    if (!first) return null;
    const around = [...upFrom(first.block)];
    const smallest = around.findIndex((element) => (this.#keptIn.get(element) ?? 0) >= this.#total * 0.98);
    const named = around.slice(Math.max(0, smallest)).find((element) => element.matches(`article,${MAIN}`));
    return named ?? around[smallest] ?? null;
  }

  #isInScope(block: Element): boolean {
    for (const element of upFrom(block)) if (element === this.#scope) return true;
    return false;
  }

  /** The outermost element around a block, within the page's main part, that does not hold the scope. */
  #beside(block: Element): Element | undefined {
    let outermost: Element | undefined;
    for (const element of upFrom(block)) {
      if (!this.#aroundScope.has(element)) outermost = element;
      else return [...upFrom(element)].some((around) => around.matches(MAIN)) ? outermost : undefined;
    }
    return undefined;
  }

  /** Elements beside the scope that go on with the article: much prose and no links, as the steps of a recipe. */
  #findAnnexes(all: readonly FoundParagraph[]): Set<Element> {
    const sums = new Map<Element, Sum>();
    for (const paragraph of all) {
      if (this.#isInScope(paragraph.block) || this.isJunk(paragraph.block)) continue;
      const beside = this.#beside(paragraph.block);
      if (!beside) continue;
      const sum = sums.get(beside) ?? { prose: 0, linked: 0, hasTeaser: false };
      if (isProse(paragraph)) sum.prose += sizeOf(paragraph);
      sum.linked += paragraph.linked;
      sum.hasTeaser ||= isTeaserHeading(paragraph);
      sums.set(beside, sum);
    }
    const isAnnex = (sum: Sum) => sum.prose >= MIN_ANNEX && sum.linked < sum.prose * 0.15 && !sum.hasTeaser;
    return new Set([...sums].filter(([, sum]) => isAnnex(sum)).map(([element]) => element));
  }
}

/** Whether Readability kept most of a paragraph. */
export const isKept = (paragraph: FoundParagraph) => paragraph.kept * 2 > sizeOf(paragraph);

function* upFrom(element: Element | null): Generator<Element> {
  for (let at = element; at; at = parentOf(at)) yield at;
}
