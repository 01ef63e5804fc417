import { describe, expect, it } from 'vitest';
import { realLexicon, termsOf, wordsOf } from './real-glossary.ts';

/** The entry that explains a word, as "class lemma", with its particle where it is a separable verb. */
function entryOf(text: string, word: string): string | undefined {
  const term = termsOf(text).find((one) => wordsOf(text, one) === word);
  if (!term || term.entry < 0) return undefined;
  const { pos, lemma, particle } = realLexicon().entry(term.entry);
  return particle ? `${pos} ${particle}|${lemma}` : `${pos} ${lemma}`;
}

describe('the entry that explains a word', () => {
  it.each([
    ['Uiteindelijk kwam hij toch.', 'Uiteindelijk', 'adverb uiteindelijk'],
    ['Vroeger was alles beter.', 'Vroeger', 'adverb vroeger'],
    ['Het liefst blijft zij thuis.', 'liefst', 'adverb liefst'],
    ['Doe dat vlak voor het eten.', 'vlak', 'adverb vlak'],
    ['Je kunt gerust bellen.', 'gerust', 'particle gerust'],
    ['Hoe minder ze weten, hoe beter.', 'minder', 'adverb minder'],
  ])('is the adverb in "%s"', (text, word, entry) => {
    expect(entryOf(text, word)).toBe(entry);
  });

  it.each([
    ['Dat was het uiteindelijke plan.', 'uiteindelijke', 'adjective uiteindelijk'],
    ['Het land is vlak.', 'vlak', 'adjective vlak'],
    ['De regeling is voorlopig.', 'voorlopig', 'adjective voorlopig'],
    ['Dat is een zeker bedrag.', 'zeker', 'adjective zeker'],
  ])('is the adjective before a noun or as a predicate: "%s"', (text, word, entry) => {
    expect(entryOf(text, word)).toBe(entry);
  });

  it('is the headword of which the form is, before the degree of another', () => {
    expect(entryOf('De laatste weken waren zwaar.', 'laatste')).toBe('adjective laatst');
    expect(entryOf('De langste weg is mooi.', 'langste')).toBe('adjective lang');
  });

  it.each([
    ['De aanhoudende droogte is een ramp.', 'aanhoudende', 'adjective aanhoudend'],
    ['Zij is een gedreven leider.', 'gedreven', 'adjective gedreven'],
    ['De deur werd door hem gesloten.', 'gesloten', 'verb sluiten'],
  ])('is the adjective of a participle only before its noun: "%s"', (text, word, entry) => {
    expect(entryOf(text, word)).toBe(entry);
  });

  it.each([
    ['Zij weet een ruzie te voorkomen.', 'voorkomen', 'verb voorkomen'],
    ['Dit voorkomt problemen.', 'voorkomt', 'verb voorkomen'],
    ['Hij zei dat het vaak voorkomt.', 'voorkomt', 'verb voor|voorkomen'],
  ])('is the inseparable verb where the separable one is written apart: "%s"', (text, word, entry) => {
    expect(entryOf(text, word)).toBe(entry);
  });

  it.each([
    ['De stof is giftig.', 'stof', 'de'],
    ['Een rode stof bedekt de tafel.', 'stof', 'de'],
    ['Het stof ligt op de kast.', 'stof', 'het'],
    ['Dit bal begon om acht uur.', 'bal', 'het'],
    ['Die bal is lek.', 'bal', 'de'],
  ])('is the noun whose article stands before: "%s"', (text, word, article) => {
    const term = termsOf(text).find((one) => wordsOf(text, one) === word)!;
    expect(realLexicon().entry(term.entry).article).toBe(article);
  });

  it('is no half of a separable verb that stands alone', () => {
    expect(entryOf('Gemiddeld verdient men minder.', 'Gemiddeld')).toBe('adjective gemiddeld');
  });

  it('is there for geleden, which is an adjective to the glossary', () => {
    expect(entryOf('Dat was drie jaar geleden.', 'geleden')).toBe('adjective geleden');
  });
});
