import { describe, expect, it } from 'vitest';
import { termsOf } from './real-glossary.ts';

const companyOf = (text: string, lemma: string) => termsOf(text).find((term) => term.lemma === lemma)?.company ?? [];

describe('the company of a word', () => {
  it.each([
    ['Dat komt op geld aan.', 'aankomen', 'op'],
    ['Zij verlaat zich op haar geheugen.', 'verlaten', 'zich'],
    ['Ik bemoei me niet met hem.', 'bemoeien', 'zich'],
    ['Hij zei dat hij van haar hield.', 'houden', 'van'],
    ['Zij heeft een hekel aan lawaai.', 'hekel', 'aan'],
    ['Daar rekent niemand op de raad.', 'rekenen', 'op'],
  ])('in %j of %s has %s', (text, lemma, word) => {
    expect(companyOf(text, lemma)).toContain(word);
  });

  it.each([
    ['Hij kwam op zondag in Gent aan.', 'aankomen', 'op'],
    ['Hij verlaat de kamer.', 'verlaten', 'zich'],
    ['Hij ziet me niet en verlaat de kamer.', 'verlaten', 'zich'],
    ['Zij zwijgt, want hij schaamt zich.', 'zwijgen', 'zich'],
  ])('in %j of %s lacks %s', (text, lemma, word) => {
    expect(companyOf(text, lemma)).not.toContain(word);
  });
});
