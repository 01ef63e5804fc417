import type { FoundParagraph } from '../paragraphs.ts';

/** A shorter paragraph is text only by where it stands. */
export const SHORT = 60;

/** A comma closes the salutation of a letter. */
const SENTENCE_END = /[.!?…:;,]["'”’»)\]]*$/u;
const LIST_ITEM = /^(?:li|dt|dd|td|th)$/;

/** Characters of a paragraph without its spaces, as `linked` and `kept` count them. */
export const sizeOf = ({ text }: FoundParagraph) => text.length - (text.match(/ /g)?.length ?? 0);

export const isMostlyLink = (paragraph: FoundParagraph) => paragraph.linked > sizeOf(paragraph) * 0.4;

/** Whether a paragraph ends like a sentence, or is too long to be a label, and is not a link. */
export const isProse = (paragraph: FoundParagraph) =>
  !isMostlyLink(paragraph) && (SENTENCE_END.test(paragraph.text) || paragraph.text.length >= SHORT * 2);

/** 1 to 6 where a paragraph stands in a heading, which may hold blocks of its own. */
export function headingLevel({ block }: FoundParagraph): number | undefined {
  const heading = block.closest('h1,h2,h3,h4,h5,h6');
  return heading ? Number(heading.localName.slice(1)) : undefined;
}

export const isHeading = (paragraph: FoundParagraph) => headingLevel(paragraph) !== undefined;

/** A heading that leads away, as over a teaser. */
export const isTeaserHeading = (paragraph: FoundParagraph) => isHeading(paragraph) && isMostlyLink(paragraph);

export const isItem = ({ block }: FoundParagraph) => LIST_ITEM.test(block.localName);

/** How many items the list or table has that a paragraph stands in. */
export const itemsAround = ({ block }: FoundParagraph) =>
  block.closest('ul,ol,dl,table')?.querySelectorAll('li,dt,dd,td').length ?? 0;

/** How much of the smaller text's words the other one has, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [small, large] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
