import { judgeLanguage } from './language.ts';

/** What a look at a page's running text says. */
export interface PageVerdict {
  /** Whether its running text, or a good part of it, is Dutch. */
  readonly dutch: boolean;
  /** Whether there is enough of it to be an article: news, a recipe, a letter, a post. */
  readonly article: boolean;
  /** Whether there was too little running text in any language to tell: a page that is still being built, a video. */
  readonly bare: boolean;
}

/** Text nodes looked at; what stands after them does not count. A thousand take one millisecond. */
const MAX_NODES = 3000;
/** Elements looked at for a shadow root, where the page itself has hardly any text. */
const MAX_HOSTS = 1500;
/** A shorter text node is a label, a link or a piece of a sentence. */
const MIN_RUN = 40;
/** A longer one is judged by its beginning. */
const MAX_RUN = 1000;
/** Running text is made of sentences. */
const SENTENCE = /[.,:;!?]/;
/** Characters of running text that decide the language. */
const ENOUGH = 6000;
/** Dutch characters from which on a page has something to read; the shortest news items have some 500. */
const MIN_ARTICLE = 400;
/** Where a text node of these is no running text. A link is a headline or a teaser here. */
const NOT_PROSE = 'a,script,style,noscript,template,textarea,button,option,code,nav,footer,[hidden],[contenteditable]';

/**
 * Judges a page by its running text: text nodes of some length that are part of a sentence and not of a link. Reads at
 * most some thousands of nodes and stops as soon as the answer is clear, so that it costs a page that is no Dutch
 * article one to three milliseconds. A page in two languages is Dutch where a third of it is.
 */
export function judgePage(document: Document): PageVerdict {
  const seen = { dutch: 0, all: 0 };
  for (const root of rootsOf(document)) {
    sample(root, seen);
    if (seen.all >= MIN_ARTICLE) break;
  }
  return verdictOn(seen);
}

/** Judges the text of a page line by line, for those who have it without the page: `innerText` and the like. */
export function judgeText(text: string): PageVerdict {
  const seen = { dutch: 0, all: 0 };
  for (const line of text.split('\n')) if (SENTENCE.test(line)) weigh(line, seen);
  return verdictOn(seen);
}

function verdictOn({ dutch: own, all }: Seen): PageVerdict {
  const dutch = own > 0 && own * 3 >= all;
  return { dutch, article: dutch && own >= MIN_ARTICLE, bare: all < MIN_ARTICLE };
}

/** When a page that was bare is looked at again, in milliseconds after the first look or a change of address. */
const LATER = [1000, 4000];

/**
 * Calls back once, as soon as the page shows a Dutch article: at once, a little later where the page fills itself by
 * script, or when the reader moves to another page of a site that changes its address without loading anew.
 */
export function watchForArticle(document: Document, onArticle: () => void, signal: AbortSignal): void {
  const done = new AbortController();
  const over = AbortSignal.any([signal, done.signal]);
  const look = (later: readonly number[]) => {
    if (over.aborted) return;
    const verdict = judgePage(document);
    if (verdict.article) {
      done.abort();
      onArticle();
    } else if (verdict.bare && later.length > 0) setTimeout(look, later[0], later.slice(1));
  };
  const moved = () => setTimeout(look, LATER[0], LATER);
  const { defaultView: window } = document;
  // The address of such a site changes by a script of the page, of which only this interface tells.
  window?.navigation?.addEventListener('navigatesuccess', moved, { signal: over });
  window?.addEventListener('popstate', moved, { signal: over });
  look(LATER);
}

/** Where running text is looked for, until enough is found. */
function* rootsOf(document: Document): Generator<Node> {
  const { body } = document;
  // By its name alone: a selector with an attribute takes five times as long on a page without one.
  const main = document.getElementsByTagName('main')[0];
  if (main) yield main;
  if (!body) return;
  // A page may put its text outside what it calls its main part.
  yield body;
  const walker = document.createTreeWalker(body, 1 /* elements */);
  for (let seen = 0; seen < MAX_HOSTS; seen++) {
    const element = walker.nextNode() as Element | null;
    if (!element) return;
    if (element.shadowRoot) yield element.shadowRoot;
  }
}

interface Seen {
  dutch: number;
  all: number;
}

function sample(root: Node, seen: Seen): void {
  const walker = root.ownerDocument!.createTreeWalker(root, 4 /* text */);
  for (let nodes = 0; nodes < MAX_NODES; nodes++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    if (node.length >= MIN_RUN) count(node, seen);
    // Half of the sample without a word of Dutch: the rest will hardly turn it.
    if (seen.all > (seen.dutch ? ENOUGH : ENOUGH / 2)) return;
  }
}

function count(node: Text, seen: Seen): void {
  // The cheap questions first: most long text nodes are the white space between tags.
  if (SENTENCE.test(node.data) && !node.parentElement?.closest(NOT_PROSE)) weigh(node.data, seen);
}

function weigh(run: string, seen: Seen): void {
  const text = run.trim().slice(0, MAX_RUN);
  if (text.length < MIN_RUN) return;
  seen.all += text.length;
  if (judgeLanguage(text) === 'dutch') seen.dutch += text.length;
}
