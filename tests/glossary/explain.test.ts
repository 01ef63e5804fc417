import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../glossary/compile.ts';
import { blockOf, entryIn, readBlock } from '../../glossary/entries.ts';
import { entriesOf, explain } from '../../glossary/explain.ts';
import { openLexicon } from '../../glossary/lexicon.ts';
import { createEngine } from '../../reading/engine.ts';

const pack = compileGlossary(
  'test',
  [
    {
      file: 'test.psv',
      text: [
        'prep|op|-|-|on|A1|-',
        'pron|zich|-|-|himself, herself|A2|-',
        'n|kern|de|kernen|core, nucleus|B1|-',
        'n|raket|de|raketten|missile, rocket|B2|-',
        'n|huis|het|huizen|house|A1|-',
        'n|sneeuw|de|-|snow|A2|-',
        'n|pop|de|poppen|doll, puppet|A2|-',
        'n|pop|de|-|pop (music)|A2|-',
        'n|sneeuwpop|de|sneeuwpoppen|snowman|A2|sneeuw+pop',
        'n|popmuziek|de|-|pop music|A2|pop+muziek',
        'n|muziek|de|-|music|A1|-',
        'v|aan+kondigen|kondigde aan|heeft aangekondigd|to announce|B1|-',
        'v|verlaten|verliet|heeft verlaten|to leave; (zich ~ op) to rely on|A2|-',
      ].join('\n'),
    },
  ],
  [{ file: 'h.tsv', text: 'n\thuis\tHet huis is oud.\tThe house is old.' }],
);
const lexicon = openLexicon(pack.index.buffer);
const engine = createEngine(lexicon);
const entryOf = (id: number) => entryIn(readBlock(pack.blocks[blockOf(id)]!), lexicon.entry(id));

function explained(text: string, lemma: string) {
  const term = engine.analyse(text).terms.find((t) => t.lemma === lemma);
  if (!term) throw new Error(`no term ${lemma} in ${text}`);
  return { term, ...explain(term, lexicon, entryOf) };
}

describe('explain', () => {
  it('gives gloss, level, article and forms of an entry', () => {
    expect(explained('De huizen zijn oud.', 'huis')).toMatchObject({
      key: 'noun:huis',
      senses: ['house'],
      level: 'A1',
      article: 'het',
      feature: 'plural',
      forms: ['huizen'],
    });
  });

  it('composes the gloss of an unlisted compound, with article and level of its parts', () => {
    expect(explained('De kernraketten vallen.', 'kernraket')).toMatchObject({
      kind: 'compound',
      senses: ['core + missile'],
      article: 'de',
      level: 'C1',
      parts: [
        { lemma: 'kern', gloss: 'core, nucleus' },
        { lemma: 'raket', gloss: 'missile, rocket' },
      ],
    });
  });

  it.each([
    ['sneeuwpop', 'pop', 'doll; pop'],
    ['popmuziek', 'pop', 'pop (music)'],
  ])('explains a part by all words that are spelt so: of %s the %s', (whole, part, gloss) => {
    expect(explained(`Dat is ${whole}.`, whole).parts).toContainEqual({ lemma: part, gloss });
  });

  it('says that there is an example, which is not sent along', () => {
    expect(explained('De huizen zijn oud.', 'huis')).toMatchObject({ example: true });
    expect(explained('De raketten vallen.', 'raket')).not.toHaveProperty('example');
  });

  it('explains a split verb by the whole verb', () => {
    expect(explained('Zij kondigde het gisteren aan.', 'aankondigen')).toMatchObject({
      senses: ['to announce'],
      particle: 'aan',
      feature: 'past singular',
    });
  });

  it('puts the sense first that zich asks for', () => {
    expect(explained('Hij verlaat zich op haar.', 'verlaten').senses[0]).toBe('(zich ~ op) to rely on');
    expect(explained('Hij verlaat het huis.', 'verlaten').senses[0]).toBe('to leave');
  });

  it.each([
    ['19e', '19th'],
    ['1ste', '1st'],
    ['22ste', '22nd'],
    ['13e', '13th'],
    ['103de', '103rd'],
  ])('translates the ordinal %s as %s', (word, sense) => {
    expect(explained(`De ${word} keer.`, word).senses).toEqual([sense]);
  });

  it('has no senses for an unknown word', () => {
    expect(explained('Hij zag een zwadder.', 'zwadder')).toMatchObject({ kind: 'unknown', senses: [] });
  });

  it('asks for the contents of every entry that it shows', () => {
    const { term } = explained('De kernraketten vallen.', 'kernraket');
    expect(entriesOf(term, lexicon).map((id) => lexicon.entry(id).lemma)).toEqual(['kern', 'raket']);
  });
});
