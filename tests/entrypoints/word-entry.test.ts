import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../entrypoints/background/glossary.ts';
import { wordEntry } from '../../entrypoints/background/word-entry.ts';
import { compileGlossary } from '../../glossary/compile.ts';
import { blockOf, entryIn, readBlock } from '../../glossary/entries.ts';
import { openLexicon } from '../../glossary/lexicon.ts';
import { createEngine } from '../../reading/engine.ts';

const text = `
pron|mijn|-|-|mine|A1|-
det|mijn|-|-|my|A1|-
n|mijn|de|mijnen|mine, pit|B2|-
n|schade|de|-|damage|B1|-
n|mijnschade|de|-|damage by mining|C1|mijn+schade
n|sneeuw|de|-|snow|A2|-
n|pop|de|-|pop (music)|A2|-
n|pop|de|poppen|doll, puppet|A2|-
n|sneeuwpop|de|sneeuwpoppen|snowman, doll of snow|A2|sneeuw+pop
n|ijs|het|-|ice|A2|-
n|baan|de|banen|job; track, lane|A2|-
n|ijsbaan|de|ijsbanen|skating rink|B1|ijs+baan
conj|en|-|-|and|A1|-
n|moer|de|moeren|nut (metal)|B2|-
`;
const pack = compileGlossary('test', [{ file: 'test.psv', text: text.trim() }], []);
const lexicon = openLexicon(pack.index.buffer);
const entryOf = (id: number) => entryIn(readBlock(pack.blocks[blockOf(id)]!), lexicon.entry(id));
const glossary: Glossary = { lexicon, engine: createEngine(lexicon), entries: async () => entryOf };
const partsOf = async (lemma: string) =>
  (await wordEntry(glossary, `noun:${lemma}`)).parts.map(({ lemma, gloss, word }) => [
    lemma,
    gloss,
    word?.key,
    word?.gloss,
  ]);

describe('the parts of a word, on its page', () => {
  it.each([
    [
      'mijnschade',
      [
        ['mijn', 'mine, pit', 'noun:mijn', 'mine, pit'],
        ['schade', 'damage', 'noun:schade', 'damage'],
      ],
    ],
    [
      'sneeuwpop',
      [
        ['sneeuw', 'snow', 'noun:sneeuw', 'snow'],
        ['pop', 'doll, puppet', 'noun:pop', 'doll, puppet'],
      ],
    ],
    // What may be meant is shown; what is saved is a sense as the entry has it.
    [
      'ijsbaan',
      [
        ['ijs', 'ice', 'noun:ijs', 'ice'],
        ['baan', 'job; track', 'noun:baan', 'job'],
      ],
    ],
    [
      'sneeuwmijn',
      [
        ['sneeuw', 'snow', 'noun:sneeuw', 'snow'],
        ['mijn', 'mine, pit', 'noun:mijn', 'mine, pit'],
      ],
    ],
    ['moeren', []],
  ])('of %s are those of its card, each once', async (lemma, parts) => {
    expect(await partsOf(lemma)).toEqual(parts);
  });

  it('are not in the family again', async () => {
    const { family } = await wordEntry(glossary, 'noun:mijnschade');
    expect(family).toEqual([]);
    expect((await wordEntry(glossary, 'noun:mijn')).family).toMatchObject([
      { lemma: 'mijnschade', relation: 'compound' },
    ]);
  });
});
