import { describe, expect, it } from 'vitest';
import { modernSpellings } from '../../../reading/formation/spellings.ts';
import { termsOf, wordsOf } from '../real-glossary.ts';

const lemmaOf = (text: string, word: string) => termsOf(text).find((term) => wordsOf(text, term) === word)?.lemma;

describe('an older or careless spelling', () => {
  it.each([
    ['De menschen liepen tusschen de boomen.', 'menschen', 'mens'],
    ['De menschen liepen tusschen de boomen.', 'tusschen', 'tussen'],
    ['De menschen liepen tusschen de boomen.', 'boomen', 'boom'],
    ['Zij koopen groote huizen.', 'koopen', 'kopen'],
    ['De Nederlandsche vlag wappert.', 'Nederlandsche', 'Nederlands'],
    ['Het is een nieuw produkt.', 'produkt', 'product'],
    ['Hij las de copie.', 'copie', 'kopie'],
    ['De muziek heeft hem beinvloed.', 'beinvloed', 'beïnvloeden'],
    ['We dronken koffie in het cafe.', 'cafe', 'café'],
    ['Zij woont in Belgie.', 'Belgie', 'België'],
  ])('in %j: %s is %s', (text, word, lemma) => expect(lemmaOf(text, word)).toBe(lemma));

  it('leaves persons their names', () => {
    expect(lemmaOf('Gisteren zag Michael de zee.', 'Michael')).toBe('Michael');
  });

  it('makes few spellings of the longest word that is looked up', () => {
    expect(modernSpellings('eoieoieo'.repeat(7)).length).toBeLessThan(150);
    expect(modernSpellings('bcd')).not.toContain('bcd');
  });
});
