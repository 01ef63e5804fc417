import { describe, expect, it } from 'vitest';
import { isJunk, isPointer } from '../../../page/article/junk.ts';
import { documentOf } from '../document.ts';

const elementOf = (html: string) => documentOf(`<body>${html}</body>`).body.firstElementChild!;

describe('An element', () => {
  it.each([
    '<nav></nav>',
    '<aside></aside>',
    '<figcaption></figcaption>',
    '<form></form>',
    '<div role="dialog"></div>',
    '<div aria-hidden="true"></div>',
    '<div class="related-posts"></div>',
    '<div class="cookieBanner"></div>',
    '<section id="comments"></section>',
    '<div class="block block--newsletter"></div>',
    '<p class="meer nieuws"></p>',
    '<span class="sr-only"></span>',
  ])('is not the article’s text: %s', (html) => {
    expect(isJunk(elementOf(html))).toBe(true);
  });

  it.each([
    '<div></div>',
    '<article class="article single"></article>',
    '<div class="content-area"></div>',
    '<div class="shared-layout"></div>',
    '<div class="adventure readable"></div>',
    '<p class="commentary"></p>',
    '<div class="read-time-text"></div>',
    '<h1 class="header__title"></h1>',
  ])('may be the article’s text: %s', (html) => {
    expect(isJunk(elementOf(html))).toBe(false);
  });
});

describe('A paragraph', () => {
  it.each([
    'Lees ook: Schipper stopt',
    'LEES VERDER',
    'Foto: archief',
    'Advertentie',
    '© De Sluiskrant',
    'Meer over Zoutdam',
  ])('only points elsewhere: %s', (text) => {
    expect(isPointer(text)).toBe(true);
  });

  it.each([
    'Lees het boek voordat je oordeelt.',
    'Fotografen stonden op de kade.',
    'De advertentie stond in de krant.',
    'Bekijk het eens van de andere kant.',
  ])('says something itself: %s', (text) => {
    expect(isPointer(text)).toBe(false);
  });
});
