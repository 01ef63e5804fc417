/**
 * What stands in or beside an article and is not its text, by the elements and roles of HTML and by the words that
 * people everywhere use to name such parts in `class` and `id`. No site's own names.
 */

const NOT_TEXT =
  'nav,aside,footer,form,figcaption,caption,address,dialog,fieldset,[role=navigation],[role=complementary],' +
  '[role=contentinfo],[role=banner],[role=search],[role=dialog],[role=alertdialog],[role=alert],[role=status],' +
  '[role=menu],[role=menubar],[role=toolbar],[role=tooltip],[role=tablist],[role=feed],[aria-modal=true],' +
  '[aria-hidden=true],[contenteditable]:not([contenteditable=false]),[itemprop=author],[itemprop=comment],' +
  '[itemprop=review],[itemprop=publisher],[itemprop=video],[itemprop=nutrition]';

/** Compared with single words of a class or id: "related-posts" has "related" and "posts", "cookieBar" "cookie" and "bar". */
const JUNK_WORDS = new Set(
  (
    'ad ads advert advertisement advertentie advertenties adslot sponsor sponsored sponsors promo promoted promotion ' +
    'affiliate outbrain taboola banner billboard comment comments commentlist disqus reactie reacties reaction ' +
    'reactions respond reply replies review reviews discussion forum related gerelateerd recommended recommendation ' +
    'recommendations recirculation readmore leesook teaser teasers share sharing sharer socials social deel delen follow ' +
    'newsletter nieuwsbrief subscribe subscription signup mailchimp cookie cookies consent gdpr privacy popup modal ' +
    'overlay lightbox tooltip breadcrumb breadcrumbs kruimelpad pagination pager paging sidebar menu navigation navbar ' +
    'toolbar footer skip toc caption captions credit credits byline dateline tags taglist rating ratings vote votes ' +
    'carousel slider widget widgets screenreader copyright legal disclaimer dropdown offcanvas'
  ).split(' '),
);
/** These need two words: "more" or "hidden" alone name too many other things. */
const JUNK_PAIRS =
  /\b(?:author (?:bio|box|info|card)|over auteur|most read|meest gelezen|more (?:news|stories|articles|from|posts)|meer (?:nieuws|artikelen)|lees (?:ook|meer|verder)|read (?:more|next)|also read|up next|visually hidden|screen reader|sr only|post (?:meta|nav|navigation)|entry meta|article meta|site (?:header|nav)|call action|image (?:credit|source))\b/;

/** Whether an element, by its kind or its names, holds something other than the article's text. */
export function isJunk(element: Element): boolean {
  if (element.matches(NOT_TEXT)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 2) return false;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return words.some((word) => JUNK_WORDS.has(word)) || JUNK_PAIRS.test(words.join(' '));
}

const POINTER =
  /^(?:lees (?:ook|meer|verder|hier|verder onder)|bekijk (?:ook|hier)|zie ook|kijk ook|luister ook|ook interessant|meer (?:over|lezen|weten|nieuws)|advertentie|foto(?:'s|’s)?\s*:|beeld\s*:|bron\s*:|tekst gaat verder|deel (?:dit|via|op)|volg ons|©|copyright)/i;

/** Whether a short paragraph only points elsewhere or names a source: "Lees ook: ...", "Foto: ANP". */
export const isPointer = (text: string): boolean => text.length < 160 && POINTER.test(text);
