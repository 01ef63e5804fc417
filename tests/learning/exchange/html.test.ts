import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markHtml } from '../../../learning/exchange/html.ts';
import { htmlToText } from '../../../learning/exchange/plain-text.ts';

describe('the text of HTML', () => {
  it.each<[string, string, string]>([
    ['tags', '<div class="x">de <i>fiets</i></div>', 'de fiets'],
    ['blocks on lines of their own', '<div>een</div><div>twee</div>drie<br>vier', 'een\ntwee\ndrie\nvier'],
    ['entities', 'caf&eacute; &amp; &quot;thee&quot; &#233;&#xE9; &euro;5&nbsp;!', 'café & "thee" éé €5 !'],
    ['an entity that is none', '&foo; &; &#0; &#xD800; &constructor;', '&foo; &; &#0; &#xD800; &constructor;'],
    ['an escaped tag', '&lt;b&gt;vet&lt;/b&gt;', '<b>vet</b>'],
    ['a script', 'a<script>alert("</b>")</script>b', 'ab'],
    ['a script that never ends', 'a<script>alert(1)', 'a'],
    ['a style in capitals', '<STYLE>b{}</STYLE >a', 'a'],
    ['a comment', 'a<!-- <b>x</b> -->b', 'ab'],
    ['a comment that never ends', 'a<!-- x', 'a'],
    ['a tag that never ends', 'a <img src=x onerror=alert(1)', 'a'],
    ['a sign that is no tag', '3 < 5 en 5 > 3', '3 < 5 en 5 > 3'],
    ['sounds', '[sound:fiets.mp3]de fiets', 'de fiets'],
    ['a gap with a hint', 'de {{c1::fiets::bicycle}} staat', 'de fiets staat'],
    ['soft hyphens', 'fiets&shy;pad', 'fietspad'],
  ])('leaves out or reads %s', (_, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it.each<[string, string, readonly (readonly [number, number])[]]>([
    ['bold', 'de <b>fiets</b> staat', [[3, 8]]],
    [
      'two halves',
      'hij <strong>belt</strong> haar <mark>op</mark>',
      [
        [4, 8],
        [14, 16],
      ],
    ],
    ['bold in bold', '<b>a <b>b</b> c</b>', [[0, 5]]],
    ['a gap', 'de {{c1::fiets}}', [[3, 8]]],
    ['bold with space in it', 'de <b> fiets </b> staat', [[3, 8]]],
    ['bold that is never closed', 'de <b>fiets', [[3, 8]]],
  ])('says where %s was', (_, html, marks) => {
    expect(htmlToText(html).marks).toEqual(marks);
  });

  it.each([
    ['open tags', '<'.repeat(200_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['scripts', '<script>'.repeat(50_000)],
    ['gaps', '{{c1::'.repeat(50_000)],
    ['colons of a gap', `{{c1::${'::'.repeat(100_000)}`],
    ['entities', '&#'.repeat(100_000)],
    ['bold', '<b>a'.repeat(100_000)],
    ['blocks', '<p>a'.repeat(100_000)],
    ['sounds', '[sound:'.repeat(20_000)],
  ])('comes in linear time of many %s', (_, html) => {
    const begun = performance.now();
    htmlToText(html);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('a marked sentence', () => {
  const bold = (inner: string) => `<b>${inner}</b>`;

  it.each<[string, string, readonly (readonly [number, number])[], string]>([
    ['one span', 'De fiets.', [[3, 8]], 'De <b>fiets</b>.'],
    ['markup in it', '<b>&"fiets"', [[5, 10]], '&lt;b&gt;&amp;&quot;<b>fiets</b>&quot;'],
    [
      'spans out of order',
      'belt op',
      [
        [5, 7],
        [0, 4],
      ],
      '<b>belt</b> <b>op</b>',
    ],
    [
      'spans that do not fit',
      'op',
      [
        [5, 7],
        [1, 0],
        [0, 2],
        [1, 2],
      ],
      '<b>op</b>',
    ],
    ['a line break', 'een\ntwee', [[4, 8]], 'een<br><b>twee</b>'],
  ])('is right with %s', (_, sentence, spans, html) => {
    expect(markHtml(sentence, spans, bold)).toBe(html);
  });

  it('is read again as the same sentence with the same spans', () => {
    const sentence = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((s) => !/[\r]/u.test(s));
    const place = fc.tuple(sentence, fc.nat(60), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(place, ([text, from, length]) => {
        const span = [Math.min(from, text.length), Math.min(from + length, text.length)] as const;
        const spans = span[1] > span[0] ? [span] : [];
        expect(htmlToText(markHtml(text, spans, bold), true)).toEqual({ text, marks: spans });
      }),
    );
  });

  it('escapes all that means something in HTML', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});
