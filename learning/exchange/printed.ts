import { glossOf, noteOf } from '../status.ts';
import type { MetContext, SavedWord } from '../types.ts';
import { escapeHtml, markHtml } from './html.ts';
import { PRINT_CSS } from './print-css.ts';

/** How a list for printing is ordered: all by the alphabet, or by the page where each word was met last. */
export type Grouping = 'alphabet' | 'source';

interface Group {
  readonly title: string;
  readonly url: string;
  readonly words: readonly SavedWord[];
}

const DUTCH = new Intl.Collator('nl');

/** The words in groups: by first letter, or by source with those of none at the end. */
function groupsOf(words: readonly SavedWord[], by: Grouping): Group[] {
  const groups = new Map<string, { title: string; url: string; words: SavedWord[] }>();
  for (const word of [...words].sort((a, b) => DUTCH.compare(a.lemma, b.lemma))) {
    const met = word.contexts.at(-1);
    const source = met && (met.title !== '' || met.url !== '');
    const title = by === 'alphabet' ? letterOf(word.lemma) : source ? met.title || met.url : 'Not met in a page';
    const url = by === 'source' && source ? met.url : '';
    const group = groups.get(`${title}\n${url}`);
    if (group) group.words.push(word);
    else groups.set(`${title}\n${url}`, { title, url, words: [word] });
  }
  const last = (group: Group) => (by === 'source' && group.words[0]?.contexts.length === 0 ? 1 : 0);
  return [...groups.values()].sort((a, b) => last(a) - last(b) || DUTCH.compare(a.title, b.title));
}

/** The letter a word stands under, without its accent; '#' for what begins with none. */
function letterOf(lemma: string): string {
  const [letter] = /\p{L}/u.exec(lemma.normalize('NFD')) ?? [];
  return letter?.toUpperCase() ?? '#';
}

const titleOf = (words: readonly SavedWord[], date: string) =>
  `My Dutch words: ${words.length.toLocaleString('en-GB')}, ${date}`;
const dateOf = (now: number): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(now);

/**
 * The words as a page of its own for printing, in two columns: no script, nothing loaded, all text escaped.
 * @param now milliseconds since 1970, UTC
 */
export function writeHtml(words: readonly SavedWord[], by: Grouping, now: number): string {
  const title = escapeHtml(titleOf(words, dateOf(now)));
  const groups = groupsOf(words, by).map(
    (group) =>
      `<section>\n<h2>${linkHtml(group)}</h2>\n<dl>\n${group.words.map(itemHtml).join('\n')}\n</dl>\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${PRINT_CSS}</style>
</head>
<body>
<h1>${title}</h1>
<main>
${groups.join('\n')}
</main>
</body>
</html>
`;
}

const isWeb = (url: string) => /^https?:\/\//iu.test(url);
const linkHtml = ({ title, url }: Group): string =>
  isWeb(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title);

function itemHtml(word: SavedWord): string {
  const article = word.article ? `<span class="article">${word.article}</span> ` : '';
  const level = word.level ? ` <small>${word.level}</small>` : '';
  const note = noteOf(word);
  const met = word.contexts.at(-1);
  return [
    `<div><dt lang="nl">${article}${escapeHtml(word.lemma)}${level}</dt>`,
    `<dd>${markHtml(glossOf(word), [], String)}</dd>`,
    ...(note === '' ? [] : [`<dd class="note">${markHtml(note, [], String)}</dd>`]),
    ...(met ? [`<dd class="met" lang="nl">${sentenceHtml(met)}</dd>`] : []),
  ]
    .join('')
    .concat('</div>');
}

const sentenceHtml = ({ sentence, spans }: MetContext) => markHtml(sentence, spans, (inner) => `<b>${inner}</b>`);

/** The words as Markdown (CommonMark). @param now milliseconds since 1970, UTC */
export function writeMarkdown(words: readonly SavedWord[], by: Grouping, now: number): string {
  const groups = groupsOf(words, by).map(({ title, url, words: list }) => {
    const heading = isWeb(url) ? `[${plain(title)}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)` : plain(title);
    return `## ${heading}\n\n${list.map(itemMarkdown).join('\n')}\n`;
  });
  return `# ${titleOf(words, dateOf(now))}\n\n${groups.join('\n')}`;
}

function itemMarkdown(word: SavedWord): string {
  const note = noteOf(word);
  const met = word.contexts.at(-1);
  return [
    `- **${word.article ? `${word.article} ` : ''}${plain(word.lemma)}** – ${plain(glossOf(word))}`,
    ...(note === '' ? [] : [`  - ${plain(note)}`]),
    ...(met ? [`  - *${plain(met.sentence)}*`] : []),
  ].join('\n');
}

/** Text that Markdown reads as itself, on one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~&]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^-/u, '\\-');
