import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '../real-glossary.ts';

const readingOf = (text: string, word: string) => {
  const term = termsOf(text).find(
    ({ kind, ...rest }) => kind !== 'expression' && wordsOf(text, { kind, ...rest }) === word,
  );
  return term && `${term.lemma} ${term.pos}`;
};

describe('the reading chosen', () => {
  it.each([
    ['De bij vliegt naar de bloem.', 'bij', 'bij noun'],
    ['Hij woont bij zijn moeder.', 'bij', 'bij preposition'],
    ['De was hangt buiten.', 'was', 'was noun'],
    ['Hij was ziek.', 'was', 'zijn verb'],
    ['De weg is lang.', 'weg', 'weg noun'],
    ['Hij is weg.', 'weg', 'weg adverb'],
    ['Zijn leger wordt verslagen.', 'leger', 'leger noun'],
    ['De zaal was leger dan gisteren.', 'leger', 'leeg adjective'],
    ['Zij acht hem schuldig.', 'acht', 'achten verb'],
    ['Wij eten vroeg.', 'vroeg', 'vroeg adjective'],
    ['Hij vroeg om hulp.', 'vroeg', 'vragen verb'],
    ['Zij delen een kamer.', 'delen', 'delen verb'],
    ['Het geheel is meer dan de delen.', 'delen', 'deel noun'],
    ['Ik boek een vlucht.', 'boek', 'boeken verb'],
    ['Er vielen veel doden.', 'doden', 'dode noun'],
    ['De stalen balk brak.', 'stalen', 'stalen adjective'],
    ['De dieven stalen een fiets.', 'stalen', 'stelen verb'],
    ['Hij droeg een groen hemd.', 'groen', 'groen adjective'],
    ['Hij is te oud.', 'te', 'te adverb'],
    ['Het bedrijf verbouwt het kantoor.', 'bedrijf', 'bedrijf noun'],
    ['Zij bedrijven politiek.', 'bedrijven', 'bedrijven verb'],
  ])('in %j for %s is %s', (text, word, reading) => {
    expect(readingOf(text, word)).toBe(reading);
  });

  it.each([
    ['MINISTER STAPT OP NA RUZIE', 'RUZIE', 'ruzie noun'],
    ['Dat heb ik nóg niet gezien.', 'nóg', 'nog adverb'],
    ["'s Avonds eet hij vaak soep.", 'eet', 'eten verb'],
    ['Volgens Hendrika is het plan haalbaar.', 'Hendrika', 'Hendrika name'],
  ])('in %j for %s sees through its spelling: %s', (text, word, reading) => {
    expect(readingOf(text, word)).toBe(reading);
  });

  it('leaves the others within reach', () => {
    const others = termsOf('De bij vliegt.').find(({ lemma }) => lemma === 'bij')?.others;
    expect(others?.length).toBeGreaterThan(0);
  });
});
