import { describe, expect, it } from 'vitest';
import { guessChoice } from '../../../learning/exchange/columns.ts';
import { rowsOf } from '../../../learning/exchange/rows.ts';
import { readSheet } from '../../../learning/exchange/sheet.ts';

const rows = [
  ['the dyke', 'de dijk', 'De dijk houdt het water tegen in de winter.', '1'],
  ['to pump', 'pompen', 'Zij moeten dag en nacht blijven pompen.', '2'],
  ['thin', 'dun', 'Het ijs op de sloot is nog heel dun.', '3'],
  ['weather', 'het weer', 'Morgen wordt het weer een stuk zachter.', '4'],
  ['beautiful', 'prachtig', 'Wat een prachtig uitzicht heb je hier.', '5'],
];

describe('the guess at what columns hold', () => {
  it.each<[string, string[], object]>([
    ['names that say it', ['English', 'Dutch', 'Example', 'No'], { dutch: 1, english: 0, sentence: 2 }],
    ['Dutch names', ['Achterkant', 'Voorkant', 'Zin', 'Nr'], { dutch: 1, english: 0, sentence: 2 }],
    ['names that say nothing', ['A', 'B', 'C', 'D'], { dutch: 1, english: 0, sentence: 2 }],
    ['one name that says it', ['A', 'Word', 'C', 'D'], { dutch: 1, english: 0, sentence: 2 }],
  ])('goes by what is in them, with %s', (_, names, choice) => {
    expect(guessChoice(names, rows)).toEqual(choice);
  });

  it('takes the first column of two for the Dutch, whatever language it looks like', () => {
    expect(guessChoice(['Front', 'Back'], [['water', 'water']])).toEqual({ dutch: 0, english: 1 });
  });

  it('has nothing to say of nothing', () => {
    expect(guessChoice([], [])).toEqual({});
  });
});

const read = (text: string) => {
  const sheet = readSheet(text);
  return { columns: sheet.columns, ...rowsOf(sheet, sheet.guess) };
};

describe('a text export of Anki', () => {
  it('is read by its headings: separator, HTML, columns and tags', () => {
    const { columns, rows: found } = read(
      '#separator:tab\n#html:true\n#columns:Front\tBack\tTags\n#tags column:3\nde <b>dijk</b>\t"the<br>dyke"\twater oud\n# no row\npompen\tto pump\t\n',
    );
    expect(columns).toEqual(['Front', 'Back']);
    expect(found.map(({ dutch, english, tags }) => ({ dutch, english, tags }))).toEqual([
      { dutch: 'dijk', english: 'the\ndyke', tags: ['water', 'oud'] },
      { dutch: 'pompen', english: 'to pump', tags: [] },
    ]);
  });

  it('passes over the columns of guid, note type and deck', () => {
    const { columns, rows: found } = read(
      '#separator:semicolon\n#html:false\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\nabc;Basic;Dutch::1;de dijk;the <dyke>;x\n',
    );
    expect(columns).toEqual(['Field 1', 'Field 2']);
    expect(found[0]).toMatchObject({ dutch: 'dijk', article: 'de', english: 'the <dyke>', tags: ['x'] });
  });

  it.each([
    ['pipe', '|'],
    ['comma', ','],
    ['colon', ':'],
    [';', ';'],
  ])('may have %j between its columns', (name, separator) => {
    expect(read(`#separator:${name}\n#tags:all\nboot${separator}boat\n`).rows[0]).toMatchObject({
      dutch: 'boot',
      english: 'boat',
      tags: ['all'],
    });
  });
});

describe('a table without a heading', () => {
  it('has the Dutch in its first column, unless it looks clearly otherwise', () => {
    expect(read('boot\tboat\n').rows[0]).toMatchObject({ dutch: 'boot', english: 'boat' });
    const swapped = rows.map(([english, dutch]) => `${english}\t${dutch}`).join('\n');
    expect(read(swapped).rows[0]).toMatchObject({ dutch: 'dijk', english: 'the dyke' });
  });
});
