import { describe, expect, it } from 'vitest';
import { infinitives, weakParticiple } from '../../../reading/formation/endings.ts';
import { guess } from '../../../reading/formation/guess.ts';
import { lexiconOf } from '../lexicon.ts';

const LEXICON = lexiconOf(`
  a|mooi|mooie|mooier|beautiful|A1|-
  a|nomadisch|nomadische|-|nomadic|C1|-
  a|bekend|bekende|bekender|known|A2|-
  n|naam|de|namen|name|A1|-
  n|premier|de|premiers|prime minister|B1|-
  n|kern|de|kernen|core|B1|-
  n|raket|de|raketten|missile|B1|-
  n|wandeling|de|wandelingen|walk|A2|-
  v|studeren|studeerde|heeft gestudeerd|to study|A2|-
  v|planten|plantte|heeft geplant|to plant|A2|-
  v|door+gaan|ging door|is doorgegaan|to go on|A2|-
`);
const readings = (word: string) =>
  guess(word, word.toLowerCase(), LEXICON).map(({ lemma, pos, tag }) => `${lemma} ${pos} ${tag}`);

describe('guess', () => {
  it.each([
    ['moois', 'mooi adjective adj-s'],
    ['onbekende', 'onbekend adjective adj-e'],
    ['semi-nomadische', 'semi-nomadisch adjective adj-e'],
    ['doorgestudeerd', 'doorstuderen verb part'],
    ['name', 'naam noun noun-de'],
    ['gestudeerden', 'studeren verb part-e'],
    ['studerenden', 'studeren verb pres-part-e'],
    ['ex-premiers', 'ex-premier noun noun-pl'],
    ['kernraketten', 'kernraket noun noun-pl'],
    ['wandelingetje', 'wandeling noun noun-het'],
    ['19e', '19e numeral ord'],
  ])('reads %s as %s first', (word, reading) => {
    expect(readings(word)[0]).toBe(reading);
  });

  it.each([
    ['herplant', 'herplanten verb part'],
    ['gefröbeld', 'fröbelen verb part'],
    ['bezwadderd', 'bezwadderen verb part'],
    ['zwabberloze', 'zwabberloos adjective adj-e'],
    ['industriële', 'industrieel adjective adj-e'],
    ['zwadderheden', 'zwadderheid noun noun-pl'],
  ])('allows for %s also %s', (word, reading) => {
    expect(readings(word)).toContain(reading);
  });

  it('is never empty for a word of letters', () => {
    for (const word of ['x', 'zwq', 'żółw', 'a'.repeat(60)]) expect(readings(word).length).toBeGreaterThan(0);
  });
});

describe('infinitives', () => {
  it.each([
    ['maak', 'maken'],
    ['pak', 'pakken'],
    ['leef', 'leven'],
    ['wandel', 'wandelen'],
    ['vestig', 'vestigen'],
    ['werk', 'werken'],
  ])('of the stem %s begin with %s', (stem, infinitive) => {
    expect(infinitives(stem)[0]).toBe(infinitive);
  });
});

describe('weakParticiple', () => {
  it.each([
    ['vertegenwoordigd', 'vertegenwoordigen', false],
    ['gefaxte', 'faxen', true],
    ['opgekrikt', 'opkrikken', false],
  ])('takes %s for one of %s', (word, lemma, inflected) => {
    const found = weakParticiple(word);
    expect(found?.lemmas[0]).toBe(lemma);
    expect(found?.inflected).toBe(inflected);
  });

  it.each(['huis', 'lopen', 'geel'])('takes %s for none', (word) => {
    expect(weakParticiple(word)).toBeUndefined();
  });
});
