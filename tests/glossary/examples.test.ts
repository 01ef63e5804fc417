import { describe, expect, it } from 'vitest';
import { compileGlossary, GlossaryError } from '../../glossary/compile.ts';
import { blockOf, entryIn, readBlock } from '../../glossary/entries.ts';
import { isFor, markWord, parseExamples, readExample } from '../../glossary/examples.ts';
import { openLexicon } from '../../glossary/lexicon.ts';
import { parseSource } from '../../glossary/parse.ts';

const SOURCE = [
  'n|bal|de|ballen|ball|A1|-',
  'n|bal|het|bals|ball (dance)|B2|-',
  'n|huis|het|huizen|house|A1|-',
  'v|aan+kondigen|kondigde aan|heeft aangekondigd|to announce|B1|-',
  'v|na+apen|aapte na|heeft nageaapt|to ape|C1|-',
];
const entry = (line: string) => parseSource('', line).entries[0]!;

describe('markWord', () => {
  it.each([
    [2, 'Het huis is oud.', 'Het *huis* is oud.'],
    [2, 'Huizen zijn duur.', '*Huizen* zijn duur.'],
    [2, 'Het thuis van Huis is een huisje.', 'Het thuis van *Huis* is een huisje.'],
    [2, 'Het stadhuis is oud.', undefined],
    [3, 'Ze kondigt het feest aan.', 'Ze *kondigt* het feest *aan*.'],
    [3, 'Ze heeft het aangekondigd.', 'Ze heeft het *aangekondigd*.'],
    [3, 'Ze wil het feest aan te kondigen.', 'Ze wil het feest *aan te kondigen*.'],
    [3, 'Aan het feest dat ze kondigt.', undefined],
    [3, 'Ze kondigt het aan het volk aan.', 'Ze *kondigt* het aan het volk *aan*.'],
    [4, 'Ze wil hem niet na-apen.', 'Ze wil hem niet *na-apen*.'],
    [4, 'Hij aapt iedereen na.', 'Hij *aapt* iedereen *na*.'],
  ])('of entry %i in %j is %j', (i, sentence, marked) => {
    expect(markWord(entry(SOURCE[i]!), sentence)).toBe(marked);
  });
});

describe('isFor', () => {
  const ash = entry('n|as|de|-|ash|B1|-');
  const axle = entry('n|as|de|assen|axle|B2|-');
  it.each([
    ['as', [true, true]],
    ['as=-', [true, false]],
    ['as=assen', [false, true]],
    ['as=het', [false, false]],
  ])('tells by %j which of two homographs is meant', (name, meant) => {
    const example = parseExamples('', `n\t${name}\tDe as is grijs.\tThe ash is grey.`).examples[0]!;
    expect([ash, axle].map((one) => isFor(example, one))).toEqual(meant);
  });
});

describe('readExample', () => {
  it('gives the sentence as it is read and where the word stands', () => {
    const { sentence, spans } = readExample('Ze *kondigt* het feest *aan*.', 'She announces the party.');
    expect(spans.map(([start, end]) => sentence.slice(start, end))).toEqual(['kondigt', 'aan']);
    expect(sentence).toBe('Ze kondigt het feest aan.');
  });
});

describe('a pack with examples', () => {
  const examples = [
    'n\tbal=het\tZe danste op alle bals.\tShe danced at all the balls.',
    'v\taan+kondigen\tZe kondigt het feest aan.\tShe announces the party.',
    'n\tweg\tDe weg is lang.\tThe road is long.',
    'n\thuis\tDit heeft het woord niet.\tThis does not have the word.',
  ];
  const compile = (lines: string[]) =>
    compileGlossary('test', [{ file: 'a.psv', text: SOURCE.join('\n') }], [{ file: 'a.tsv', text: lines.join('\n') }]);
  const pack = compile(examples);
  const lexicon = openLexicon(pack.index.buffer);
  const at = (id: number) => entryIn(readBlock(pack.blocks[blockOf(id)]!), lexicon.entry(id));

  it('gives each entry its own, and of homographs the one that is meant', () => {
    expect([0, 1, 2, 3, 4].map((id) => at(id).example?.translation)).toEqual([
      undefined,
      'She danced at all the balls.',
      undefined,
      'She announces the party.',
      undefined,
    ]);
    expect(at(3)).toMatchObject({ senses: ['to announce'], form2: 'heeft aangekondigd' });
  });

  it('has the same index as one without, and another build', () => {
    const without = compile([]);
    expect(pack.index.length).toBe(without.index.length);
    expect(pack.meta.build).not.toBe(without.meta.build);
  });

  it('is not made of lines that cannot be read', () => {
    expect(() => compile(['n\tbal\tDe bal is rond.'])).toThrow(GlossaryError);
    expect(() => compile(['n\tbal\tDe bal is rond.'])).toThrow('a.tsv:1: not four fields');
  });
});
