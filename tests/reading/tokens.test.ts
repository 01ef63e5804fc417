import { describe, expect, it } from 'vitest';
import { tokenise } from '../../reading/tokens.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ["'s Avonds komt 'n man", ["'s", 'Avonds', 'komt', "'n", 'man']],
    ['’s zomers is ’t warm', ['’s', 'zomers', 'is', '’t', 'warm']],
    ["zo'n foto's", ["zo'n", "foto's"]],
    ["Hans' fiets en Bos' huis", ["Hans'", 'fiets', 'en', "Bos'", 'huis']],
    ["Hij zei: 'Ik ga naar huis' en ging", ['Hij', 'zei', ':', "'", 'Ik', 'ga', 'naar', 'huis', "'", 'en', 'ging']],
    ["'s-Gravenhage", ["'s-Gravenhage"]],
    ['een €20-biljet, zestien 16-jarige', ['een', '€20-biljet', ',', 'zestien', '16-jarige']],
    ['A2-niveau, 19e eeuw, 500cc', ['A2-niveau', ',', '19e', 'eeuw', ',', '500cc']],
    ['voor- en nadelen; in- of -uitvoer', ['voor-', 'en', 'nadelen', ';', 'in-', 'of', '-uitvoer']],
    ['d.w.z. o.a. J.W. Smit', ['d.w.z.', 'o.a.', 'J.W.', 'Smit']],
    ['dr. Smit, blz. 3 enz.', ['dr.', 'Smit', ',', 'blz.', '3', 'enz.']],
    ['in max. drie uur of op zijn max.', ['in', 'max.', 'drie', 'uur', 'of', 'op', 'zijn', 'max', '.']],
    ['1.000,50 euro om 12:30', ['1.000,50', 'euro', 'om', '12:30']],
    ['man/vrouw en/of kind', ['man', '/', 'vrouw', 'en/of', 'kind']],
    ['Wit-Rusland', ['Wit-Rusland']],
    ['„Ja”, zei ze… ‘nee’!', ['„', 'Ja', '”', ',', 'zei', 'ze', '…', '‘', 'nee', '’', '!']],
    [
      'zie www.voorbeeld.nl/pad of mail jan@voorbeeld.nl',
      ['zie', 'www.voorbeeld.nl/pad', 'of', 'mail', 'jan@voorbeeld.nl'],
    ],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives a form to look up that the page does not show', () => {
    const text = 'ministe­rie zo’n e\u0301e\u0301n';
    const tokens = tokenise(text);
    expect(tokens.map((token) => token.form)).toEqual(['ministerie', "zo'n", 'één']);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('leaves out nothing but white space', () => {
    const text = 'Een \u0000 \ud800 лето 日本 😀 ¼ §5 {a} * b_c';
    const kept = tokenise(text)
      .map((token) => token.text)
      .join('');
    expect(kept).toBe(text.replace(/\s/g, ''));
  });

  it.each(['a', '-', "'", '\ud800', 'a.', 'a@', '1.', 'A.-', '\u0001', "a'"])(
    'stays linear on a long run of %j',
    (piece) => {
      const time = (n: number) => {
        const text = piece.repeat(n);
        const start = performance.now();
        tokenise(text);
        return performance.now() - start;
      };
      time(20_000);
      expect(time(200_000)).toBeLessThan(3000);
    },
  );
});
