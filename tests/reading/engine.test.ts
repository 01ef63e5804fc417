import { describe, expect, it } from 'vitest';
import { tokenise } from '../../reading/tokens.ts';
import { termsOf, wordsOf } from './real-glossary.ts';

const LONG = 'a'.repeat(1_000_000);
const HOSTILE: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \n\t\u00a0 '],
  ['a million letters without a space', LONG],
  ['a million hyphens', '-'.repeat(1_000_000)],
  ['a word of two thousand parts', 'kernwapen'.repeat(2000)],
  ['a sentence of fifty thousand words', 'hij belde haar op en '.repeat(10_000)],
  ['control characters', 'De\u0000fiets\u0007 staat\u001b buiten\u0085.'],
  ['lone surrogates', 'De \ud800fiets\udc00 staat \ud83d buiten.'],
  ['other scripts', 'De Москва 東京 العربية ελληνικά fiets 🚲👨‍👩‍👧 staat er.'],
  ['another language', 'The quick brown fox jumps over the lazy dog, doesn’t it?'],
  ['markup', '<script>alert(1)</script> &amp; <b>fiets</b>'],
  ['names of object members', 'constructor __proto__ toString hasOwnProperty'],
];

describe('the engine', () => {
  it.each(HOSTILE)('reads %s without an error, every span inside the text', (_, text) => {
    const spans = termsOf(text).flatMap((term) => term.spans);
    expect(spans.filter(([start, end]) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
  });

  it.each([
    'Het Vlaamse waterschap kondigde dinsdag strenge maatregelen aan tegen de droogte.',
    "Zo'n 's morgens gebakken broodje kost € 2,50 in Den Haag; dat is veel, zei mevr. De Vries.",
    'De voor- en nadelen van een 16-jarige in- en uitvoerregeling zijn op een rij gezet.',
  ])('gives every word of %j one term that is no expression', (text) => {
    const covered = termsOf(text)
      .filter(({ kind }) => kind !== 'expression')
      .flatMap(({ spans }) => spans.map(([start]) => start));
    expect(new Set(covered).size).toBe(covered.length);
    const words = tokenise(text).filter(({ kind }) => kind === 'word');
    const inNames = termsOf(text)
      .filter(({ kind }) => kind === 'name')
      .flatMap(({ spans }) => spans);
    for (const { start, text: word } of words) {
      const isInName = inNames.some(([from, to]) => start >= from && start < to);
      expect(covered.includes(start) || isInName, word).toBe(true);
    }
  });

  it.each([
    ['De kinderen liepen naar huis.', 'liepen', 'lopen', 'past plural'],
    ['Het mooiste huisje staat leeg.', 'huisje', 'huis', 'diminutive'],
    ['Zij heeft een nieuwe fiets gekocht.', 'gekocht', 'kopen', 'past participle'],
    ['Hij wil slapen.', 'slapen', 'slapen', 'lemma'],
    ['Dat is een groter probleem.', 'groter', 'groot', 'comparative'],
    ['Dit zijn Poetins woorden.', 'Poetins', 'Poetin', 'genitive'],
  ])('in %j finds %s to be %s, %s', (text, word, lemma, feature) => {
    expect(termsOf(text).find((term) => wordsOf(text, term) === word)).toMatchObject({ lemma, feature });
  });
});
