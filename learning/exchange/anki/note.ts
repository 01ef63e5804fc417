import { spansFit } from '../../card.ts';
import { glossOf, noteOf, tagsOf } from '../../status.ts';
import type { CardKind, MetContext, SavedWord } from '../../types.ts';
import { markHtml } from '../html.ts';
import type { Fields } from './note-type.ts';

/** The kinds of card, in the order of the note type's templates. */
export const KINDS: readonly CardKind[] = ['meaning', 'gap', 'dutch'];

/** Tags that stand for what the reader said of a word; Anki's tags hold no spaces. */
export const ASIDE_TAGS = {
  known: 'leeswijzer::known',
  suspended: 'leeswijzer::suspended',
  leech: 'leeswijzer::leech',
} as const;

const line = (text: string) => markHtml(text, [], bold);
const bold = (inner: string) => `<b>${inner}</b>`;
const gap = () => '<span class="gap">&nbsp;</span>';

/**
 * A word as the fields of a note; all that comes from pages is escaped.
 * @param kinds the cards the reader wants; a word without a sentence has no gap to fill
 */
export function fieldsOf(word: SavedWord, kinds: readonly CardKind[]): Fields {
  const context = newestOf(word);
  const asked = kindsOf(word, kinds);
  const ask = (kind: CardKind) => (asked.includes(kind) ? 'y' : '');
  return {
    Id: line(word.key),
    Headword: line(word.lemma),
    Article: word.article ?? '',
    Class: word.pos,
    Level: word.level ?? '',
    Meaning: line(glossOf(word)),
    Sentence: context ? markHtml(context.sentence, context.spans, bold) : '',
    Gap: context && hasGap(context) ? markHtml(context.sentence, context.spans, gap) : '',
    Source: context ? sourceOf(context) : '',
    Note: line(noteOf(word)),
    More: word.contexts
      .filter((other) => other !== context)
      .map((other) => `<div class="met">${markHtml(other.sentence, other.spans, bold)}<br>${sourceOf(other)}</div>`)
      .join(''),
    Saved: new Date(word.createdAt).toISOString(),
    'Ask meaning': ask('meaning'),
    'Ask gap': ask('gap'),
    'Ask Dutch': ask('dutch'),
  };
}

/** The kinds of card that a word can be asked by, of those wanted; at least the first that it can. */
export function kindsOf(word: SavedWord, wanted: readonly CardKind[]): readonly CardKind[] {
  const context = newestOf(word);
  const can = (kind: CardKind) =>
    kind === 'meaning' || (kind === 'gap' ? context !== undefined && hasGap(context) : glossOf(word) !== '');
  const kinds = KINDS.filter((kind) => wanted.includes(kind) && can(kind));
  return kinds.length > 0 ? kinds : ['meaning'];
}

/** The word's tags as Anki's: without spaces, and what the reader said of the word among them. */
export function ankiTagsOf(word: SavedWord): readonly string[] {
  const aside = word.edits?.aside?.value;
  const own = tagsOf(word).map((tag) => tag.replace(/[\s\u3000]+/gu, '_'));
  return [...new Set([...own, ...(aside ? [ASIDE_TAGS[aside]] : [])])];
}

/** The newest sentence in which the word is marked, else the newest. */
function newestOf({ contexts }: SavedWord): MetContext | undefined {
  return contexts.findLast(hasGap) ?? contexts.at(-1);
}

const hasGap = ({ sentence, spans }: MetContext): boolean => spansFit(sentence, spans);

/** Title as a link, and the day; the machine's form of the moment is kept for when the note comes back. */
function sourceOf({ title, url, metAt }: MetContext): string {
  const name = line((title || url).replace(/\s*[\r\n]\s*/gu, ' '));
  const address = line(url);
  const link = /^https?:/iu.test(url) ? `<a href="${address}">${name}</a>` : `<span title="${address}">${name}</span>`;
  const moment = new Date(metAt).toISOString();
  return `${link} <time datetime="${moment}">${moment.slice(0, 10)}</time>`;
}
