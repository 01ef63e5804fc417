import { describe, expect, it } from 'vitest';
import { englishWords, hearEnglish } from '../../../glossary/check/english.ts';
import { parseSource } from '../../../glossary/parse.ts';

const entriesOf = (...lines: string[]) => parseSource('x.psv', lines.join('\n')).entries;
const british = (word: string) => ['colour', 'of', 'a', 'wall', 'red', 'brick'].includes(word);
const american = (word: string) => ['color', 'of', 'a', 'wall', 'red', 'brick'].includes(word);

describe('englishWords', () => {
  it('are those of the gloss without hints, names and genitives', () => {
    const [entry] = entriesOf("n|muurkleur|de|muurkleuren|wall's colour (of a house); Delft red-brick|B2|-");
    expect(entry && englishWords(entry)).toEqual(['wall', 'colour', 'red-brick']);
  });

  it('include what an expression says word for word', () => {
    const [entry] = entriesOf('p|kleur bekennen|colour admit|-|to own up|B2|-');
    expect(entry && englishWords(entry)).toEqual(['to', 'own', 'up', 'colour', 'admit']);
  });
});

describe('the English witness', () => {
  it('has nothing to say of British words, in parts or whole, nor of names', () => {
    const entries = entriesOf('a|rood|rode|roder|red-brick colour|A1|-', 'N|Geel|city|-|color|C1|-');
    expect(hearEnglish(entries, british, american)).toEqual([]);
  });

  it('tells American words from those that neither list has', () => {
    const found = hearEnglish(entriesOf('n|kleur|de|kleuren|color, hueness of a wall|A1|-'), british, american);
    expect(found.map(({ word, american: is }) => [word, is])).toEqual([
      ['color', true],
      ['hueness', false],
    ]);
  });
});
