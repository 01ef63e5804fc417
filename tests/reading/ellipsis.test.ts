import { describe, expect, it } from 'vitest';
import { termsOf } from './real-glossary.ts';

/** The term of the first word that ends in a hyphen, with what it is made of. */
function shortened(text: string) {
  const term = termsOf(text).find(({ spans }) => text[spans[0]![1] - 1] === '-');
  return (
    term && { lemma: term.lemma, pos: term.pos, parts: term.parts?.map(({ lemma }) => lemma), reason: term.reason }
  );
}

describe('a word whose last part stands in a later word', () => {
  it.each([
    ['De voor- en nadelen zijn bekend.', 'voordeel', 'noun', 'voordelen'],
    ['De in- en uitvoer groeide.', 'invoer', 'noun', 'invoer'],
    ['De wet- en regelgeving is streng.', 'wetgeving', 'noun', 'wetgeving'],
    ['Vruchten- en groentesappen worden duurder.', 'vruchtensap', 'noun', 'Vruchtensappen'],
    ['Op zon- en feestdagen is de winkel dicht.', 'zondag', 'noun', 'zondagen'],
    ['De land-, tuin- en bosbouw lijdt schade.', 'landbouw', 'noun', 'landbouw'],
    ['Het is goed voor binnen- en buitenlandse gasten.', 'binnenlands', 'adjective', 'binnenlandse'],
    ['Het kan in- of uitgeschakeld worden.', 'inschakelen', 'verb', 'ingeschakeld'],
    ['Hij kan voor- of achteruit rijden.', 'vooruit', 'adverb', 'vooruit'],
    ['Noord- en Zuid-Holland werken samen.', 'Noord-Holland', 'name', 'Noord-Holland'],
  ])('%s', (text, lemma, pos, whole) => {
    expect(shortened(text)).toMatchObject({ lemma, pos, reason: `as short for ${whole}` });
  });

  it('is taken apart where the whole is not in the glossary', () => {
    expect(shortened('De brood- en banketbakkerij sluit.')).toMatchObject({
      lemma: 'broodbakkerij',
      parts: ['brood', 'bakkerij'],
    });
  });

  it.each([
    ['without a later word', 'Hij zei niet- en zweeg.'],
    ['before the end of the clause', 'Hij zag de voor-. En nadelen ook.'],
    ['without en or of', 'Hij zag de voor- nadelen.'],
  ])('is left as it is %s', (_, text) => {
    expect(shortened(text)?.reason).toBeUndefined();
  });
});
