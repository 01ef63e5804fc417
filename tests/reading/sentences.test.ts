import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../reading/sentences.ts';
import { tokenise } from '../../reading/tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenise(text);
  return sentenceRanges(tokens).map(([from, to]) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('sentenceRanges', () => {
  it.each<[string, string[]]>([
    ['Hij komt. Zij gaat!', ['Hij komt.', 'Zij gaat!']],
    ['De heer J. Smit en J.W. Bos komen.', ['De heer J. Smit en J.W. Bos komen.']],
    ['Prof. dr. De Vries sprak mw. De Wit.', ['Prof. dr. De Vries sprak mw. De Wit.']],
    ['Brood, kaas enz. Dat is duur.', ['Brood, kaas enz.', 'Dat is duur.']],
    ['Neem vitamine C. Het helpt.', ['Neem vitamine C.', 'Het helpt.']],
    ['"Kom!" riep hij. "Nu."', ['"Kom!" riep hij.', '"Nu."']],
    ['"Kom nou." Hij kwam.', ['"Kom nou."', 'Hij kwam.']],
    ['Echt waar?! Ja… Nee... Toch.', ['Echt waar?!', 'Ja…', 'Nee...', 'Toch.']],
    ["Het is nacht. 's Ochtends wordt het licht.", ['Het is nacht.', "'s Ochtends wordt het licht."]],
    ['Op 3 aug. 2004 won hij met 3.5 punt.', ['Op 3 aug. 2004 won hij met 3.5 punt.']],
    ['Er kwamen gasten. 12 bleven er.', ['Er kwamen gasten.', '12 bleven er.']],
    ['geen punt aan het eind', ['geen punt aan het eind']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
