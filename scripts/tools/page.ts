import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type Content, serve } from '../browser/site.ts';
import { Problem } from '../problem.mjs';
import { TOP } from './run.ts';

/** The article that shows what Leeswijzer does, written for it. */
export const SAMPLE = join(TOP, 'docs/sample/index.html');

export interface OpenedPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The address under which a browser finds the page: a file is served from this machine.
 * @param page address or file; the sample article where none is named
 * @throws {Problem} when it is neither
 */
export async function openPage(page: string = SAMPLE): Promise<OpenedPage> {
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) throw new Problem(`--page: ${page} is no address: write it as https://example.org/page.`);
    return { url: page, close: async () => {} };
  }
  // npm runs its scripts in the package's folder and keeps where the reader was.
  const file = resolve(process.env.INIT_CWD ?? '.', page);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Problem(
      `--page: there is no file ${page}: name an HTML or text file, or an address that begins with https://.`,
    );
  }
  const site = await serve((url) => contentOf(file, decodeURIComponent(url.pathname)));
  return { url: `${site.origin}/${encodeURIComponent(basename(file))}`, close: site.close };
}

/** The page, and what a browser saved beside it under its name: nothing else of the folder is for a browser to read. */
function contentOf(file: string, path: string): Content | undefined {
  if (path === `/${basename(file)}`)
    return file.endsWith('.txt') ? { html: articleOf(readFileSync(file, 'utf8')) } : { file };
  const wanted = resolve(join(dirname(file), path));
  const name = file.replace(/\.\w+$/, '');
  const beside = [`${name}_files`, `${name}_bestanden`, ...(file === SAMPLE ? [dirname(file)] : [])];
  return beside.some((folder) => wanted.startsWith(folder + sep)) ? { file: wanted } : undefined;
}

/** A plain page of a text: its first line is the title, each other line a paragraph. */
export function articleOf(text: string): string {
  const [title = '', ...paragraphs] = text
    .split(/\r?\n/)
    .map(escapeHtml)
    .filter((line) => line.trim());
  const style =
    'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.15rem/1.6 Georgia,serif;color-scheme:light dark}h1{font-size:1.6em;line-height:1.25}';
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
