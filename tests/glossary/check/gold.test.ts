import { describe, expect, it } from 'vitest';
import { compareWithGold, goldWords } from '../../../glossary/check/gold.ts';
import { parseSource } from '../../../glossary/parse.ts';

const row = (lemma: string, upos: string, feats = '_', xpos = '_', misc = '_') =>
  ['1', lemma, lemma, upos, xpos, feats, '0', 'root', '_', misc].join('\t');
const ENTRIES = parseSource(
  'x.psv',
  [
    'n|tegel|de|tegels|tile|B1|-',
    'n|soort|de/het|soorten|kind|A2|-',
    'v|op+bellen|belde op|heeft opgebeld|to ring|A2|-',
    'adv|graag|-|-|gladly|A1|-',
    'a|guur|gure|guurder|bleak|C1|-',
  ].join('\n'),
).entries;
const judged = (...rows: string[]) =>
  compareWithGold(goldWords(rows.join('\n')), ENTRIES).map(({ kind, word, count, instead }) =>
    [kind, word.lemma, count, ...instead].join(' '),
  );

describe('the comparison with a treebank', () => {
  it.each([
    ['a noun of the same gender', row('tegel', 'NOUN', 'Gender=Com|Number=Sing')],
    ['a noun that has both genders', row('soort', 'NOUN', 'Gender=Neut|Number=Sing')],
    ['a plural, which shows no gender', row('tegel', 'NOUN', 'Number=Plur')],
    [
      'a diminutive, whose gender is not its lemma’s',
      row('tegel', 'NOUN', 'Gender=Neut|Number=Sing', 'N|soort|ev|dim|onz|stan'),
    ],
    ['a separable verb by its lemma in running text', row('op_bellen', 'VERB', '_', '_', 'Lemma=opbellen')],
    ['an adverb that the treebank calls an adjective', row('graag', 'ADJ')],
    ['words of closed classes', row('de', 'DET')],
  ])('has nothing to say of %s', (_, line) => {
    expect(judged(line)).toEqual([]);
  });

  it('asks whether a hard word that is used often is as hard as that', () => {
    const used = (times: number) => judged(...Array.from({ length: times }, () => row('guur', 'ADJ')));
    expect(used(6)).toEqual(['hard for its use guur 6 C1']);
    expect(used(5)).toEqual([]);
  });

  it('tells what is missing, of another class or gender, with its count, the most frequent first', () => {
    const gender = row('tegel', 'NOUN', 'Gender=Neut|Number=Sing');
    expect(judged(row('kachel', 'NOUN'), gender, gender, row('graag', 'VERB'))).toEqual([
      'other gender tegel 2 de',
      'no entry kachel 1',
      'not of this class graag 1 adverb',
    ]);
  });
});
