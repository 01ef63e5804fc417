import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../page/layout.ts';
import { paragraphsIn } from '../../page/paragraphs.ts';
import { documentOf } from './document.ts';

const textsOf = (html: string) => {
  const document = documentOf(`<body>${html}</body>`);
  return paragraphsIn(document.body, { layout: markupLayout }).map(({ text }) => text);
};

const CASES: { name: string; html: string; texts: string[] }[] = [
  {
    name: 'blocks',
    html: '<h2>Kop</h2>Los<p>Een.</p><div>Twee.<p>Drie.</p>Vier.</div>',
    texts: ['Kop', 'Los', 'Een.', 'Twee.', 'Drie.', 'Vier.'],
  },
  {
    name: 'list items and cells',
    html: '<ul><li>een<li>twee</ul><table><tr><td>drie<td>vier</table>',
    texts: ['een', 'twee', 'drie', 'vier'],
  },
  {
    name: 'a block inside an inline element',
    html: 'Voor <span>in<div>blok</div>na</span> achter',
    texts: ['Voor in', 'blok', 'na achter'],
  },
  {
    name: 'two line breaks',
    html: '<p>De eerste alinea<br><br>en de tweede</p>',
    texts: ['De eerste alinea', 'en de tweede'],
  },
  {
    name: 'two line breaks with white space between',
    html: '<p>De eerste <br> \n <br/> De tweede</p>',
    texts: ['De eerste', 'De tweede'],
  },
  { name: 'a line break inside a sentence', html: '<p>Een zin die<br>doorloopt</p>', texts: ['Een zin die doorloopt'] },
  {
    name: 'a line break after a sentence',
    html: '<p>Een zin.<br>nog een zin.</p>',
    texts: ['Een zin.', 'nog een zin.'],
  },
  {
    name: 'lines of a list without markup',
    html: '<p>2 eieren<br>100 g boter<br>• zout</p>',
    texts: ['2 eieren', '100 g boter', '• zout'],
  },
  { name: 'a heading over two lines', html: '<h1>De dijk<br>Van Zoutdam</h1>', texts: ['De dijk Van Zoutdam'] },
  {
    name: 'blank lines where lines are kept',
    html: '<pre>Een\nzin.\n\nNog een.\n \nEn een.</pre>',
    texts: ['Een zin.', 'Nog een.', 'En een.'],
  },
  { name: 'blank lines where they are not', html: '<p>Een\n\nzin.</p>', texts: ['Een zin.'] },
  {
    name: 'what is no text',
    html: '<p>Tekst<script>1</script><style>p{}</style><svg><text>x</text></svg><button>Ja</button><del>weg</del></p>',
    texts: ['Tekst'],
  },
  { name: 'a word broken by hand', html: '<p>water<wbr>kant</p>', texts: ['waterkant'] },
  { name: 'blank blocks', html: '<p>&nbsp;</p><p>\u200b</p><p> <br> </p>', texts: [] },
];

describe('Text is split into paragraphs', () => {
  it.each(CASES)('by $name', ({ html, texts }) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('as it is laid out: shadow roots in their place, and in their slots what these are given', () => {
    const document = documentOf(
      '<body><p>Voor.</p><my-box><b slot="kop">Kop</b><p>Inhoud.</p></my-box><p>Na.</p></body>',
    );
    document.querySelector('my-box')!.attachShadow({ mode: 'open' }).innerHTML =
      '<h2><slot name="kop"></slot></h2><p>Eigen tekst.</p><slot></slot>';
    const texts = paragraphsIn(document.body, { layout: markupLayout }).map(({ text }) => text);
    expect(texts).toEqual(['Voor.', 'Kop', 'Eigen tekst.', 'Inhoud.', 'Na.']);
  });

  it('with the share of it that stands in links and that was kept', () => {
    const document = documentOf('<body><p>Lees <a href="/">dit stuk</a> of <a>niet</a>.</p></body>');
    const keeps = (node: Text) => node.data === 'dit stuk';
    const [paragraph] = paragraphsIn(document.body, { layout: markupLayout, keeps });
    expect(paragraph).toMatchObject({ linked: 8, kept: 8 });
  });
});
