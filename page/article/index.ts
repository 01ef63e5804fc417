import { Readability } from '@mozilla/readability';
import { judgeLanguage, type LanguageVerdict } from '../language.ts';
import { type Layout, layoutOf } from '../layout.ts';
import { type FoundParagraph, paragraphsIn } from '../paragraphs.ts';
import { chooseParagraphs } from './choose.ts';
import { cloneNumbered } from './clone.ts';
import { isTeaserHeading } from './prose.ts';

export interface Article {
  readonly title: string;
  /** Of its running text, whatever the page's lang attribute says. */
  readonly language: LanguageVerdict;
  /** In document order, the title first. None where the language is not Dutch; foreign ones among them are left out. */
  readonly paragraphs: readonly FoundParagraph[];
}

export interface FindOptions {
  readonly layout?: Layout;
  /** The part of the page to look in; all of it where absent. */
  readonly root?: Element;
}

/** Characters from which on there is something to read. */
const MIN_TEXT = 250;
/** A larger page is an application or a table; looking through it would hold it up for seconds. */
const MAX_ELEMENTS = 40_000;

/**
 * Finds the article of a page. The document is only read. Works in a browser, by the layout on screen, and on a document
 * without layout, as happy-dom makes one from a file, by markup alone.
 * @returns undefined where there is no running text, or only a list of teasers
 */
export function findArticle(document: Document, options: FindOptions = {}): Article | undefined {
  const { layout = layoutOf(document), root = document.body } = options;
  if (!root) return undefined;
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return undefined;
  const clone = cloneNumbered(document, root, layout);
  const found = new Readability<Element>(clone.document, { serializer: (node) => node as Element }).parse();
  if (!found?.content) return undefined;
  const survivors = clone.liveNodesIn(found.content);
  const keeps = (node: Text) => survivors.has(node) || survivors.has(node.parentNode!) || isDeclared(node);
  const all = paragraphsIn(root, { layout, keeps });
  const { title, paragraphs } = chooseParagraphs(all, found.title || document.title);
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length < MIN_TEXT || isListOfTeasers(paragraphs)) return undefined;
  return { title, ...inDutch(paragraphs, length) };
}

/** Whether the page itself declares a text to be the article's, by the properties of https://schema.org. */
const isDeclared = ({ parentElement }: Text) =>
  parentElement?.closest('[itemprop~=articleBody],[itemprop~=recipeInstructions],[itemprop~=recipeIngredient]') != null;

/** A front page or a list of results: most of its headings lead away. */
function isListOfTeasers(paragraphs: readonly FoundParagraph[]): boolean {
  const teasers = paragraphs.filter(isTeaserHeading).length;
  const prose = paragraphs.filter(({ text }) => text.length > 200).length;
  return teasers > 2 && teasers >= prose;
}

/** A page in two languages is Dutch where a third of it is, as for the gate. */
function inDutch(chosen: readonly FoundParagraph[], length: number): Pick<Article, 'language' | 'paragraphs'> {
  const verdicts = chosen.map(({ text }) => judgeLanguage(text));
  const dutch = chosen.reduce((sum, { text }, i) => sum + (verdicts[i] === 'dutch' ? text.length : 0), 0);
  if (dutch * 3 >= length) return { language: 'dutch', paragraphs: chosen.filter((_, i) => verdicts[i] !== 'foreign') };
  const language = judgeLanguage(chosen.map(({ text }) => text).join('\n'));
  return { language: language === 'dutch' ? 'unsure' : language, paragraphs: [] };
}
