import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '../real-glossary.ts';

const reasonOf = (text: string, word: string) => termsOf(text).find((term) => wordsOf(text, term) === word)?.reason;

describe('reasons', () => {
  it.each([
    ['Hij liep op de weg.', 'weg', /after “de”/],
    ['De bakken zijn leeg.', 'bakken', /after a determiner|after “De”/i],
    ['Zij kunnen voorkomen dat het regent.', 'voorkomen', /after “kunnen”/],
  ])('of %j tell which neighbour decided on %s', (text, word, reason) => {
    expect(reasonOf(text, word)).toMatch(reason);
  });

  it.each([
    ['De bloem staat buiten.', 'bloem'],
    ['De bloem staat buiten.', 'De'],
  ])('of %j are not given for %s, where there was no choice to explain', (text, word) => {
    expect(reasonOf(text, word)).toBeUndefined();
  });
});
