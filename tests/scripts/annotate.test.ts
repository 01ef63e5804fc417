import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../scripts/annotate.mjs', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function annotate(name: string, content?: string | Uint8Array) {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, path], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const page = (lang: string, sentence: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Proef</title></head><body><article><h1>Proef</h1>${`<p>${sentence.repeat(6)}</p>`.repeat(4)}</article></body></html>`;

describe('npm run annotate', { timeout: 60_000 }, () => {
  it('takes each line that is not empty as a paragraph', () => {
    const { status, stdout, stderr } = annotate(
      'goed.txt',
      'De huizen staan leeg.\n\n  \nZij kondigde het gisteren aan.\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { paragraphs, terms } = JSON.parse(stdout);
    expect(paragraphs).toEqual(['De huizen staan leeg.', 'Zij kondigde het gisteren aan.']);
    expect(terms).toContainEqual(
      expect.objectContaining({
        paragraph: 0,
        spans: [[3, 9]],
        lemma: 'huis',
        pos: 'noun',
        feature: 'plural',
        article: 'het',
      }),
    );
    expect(terms).toContainEqual(
      expect.objectContaining({
        paragraph: 1,
        spans: [
          [4, 12],
          [26, 29],
        ],
        lemma: 'aankondigen',
        kind: 'split-verb',
      }),
    );
  });

  it('finds the article of a page', () => {
    const { status, stdout } = annotate(
      'pagina.html',
      page('nl', 'De gemeente wil dit jaar veel meer woningen in het dorp bouwen. '),
    );
    expect(status).toBe(0);
    const { language, paragraphs, terms } = JSON.parse(stdout);
    expect(language).toBe('dutch');
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(terms.map((term: { lemma: string }) => term.lemma)).toContain('woning');
  });

  it('prints an empty list of paragraphs for a page in another language', () => {
    const { status, stdout } = annotate(
      'english.html',
      page('en', 'The council wants to build many more houses in the village this year. '),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ paragraphs: [], terms: [] });
  });

  it.each<[string, string, string | Uint8Array | undefined, RegExp]>([
    ['a missing file', 'nergens.txt', undefined, /^There is no file /],
    ['an empty file', 'leeg.txt', ' \n\n', /is empty/],
    ['a file with zero bytes', 'bytes.txt', new Uint8Array([72, 0, 105]), /not a text file/],
    ['a file that is not UTF-8', 'latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]), /not UTF-8/],
    ['a page without an article', 'kaal.html', '<html><body><p>Dag.</p></body></html>', /no article/],
  ])('says what is wrong with %s, prints nothing and exits 1', (_, name, content, message) => {
    const { status, stdout, stderr } = annotate(name, content);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says that a folder is none of its files', () => {
    mkdirSync(join(folder, 'map'));
    const { status, stderr } = annotate('map');
    expect(status).toBe(1);
    expect(stderr).toMatch(/is a folder/);
  });
});
