import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '../real-glossary.ts';

const splitVerbs = (text: string) =>
  termsOf(text)
    .filter(({ kind }) => kind === 'split-verb')
    .map((term) => `${wordsOf(text, term)} = ${term.lemma}`);

describe('separable verbs', () => {
  it.each([
    ['De minister kondigde gisteren nieuwe maatregelen aan.', ['kondigde ... aan = aankondigen']],
    ['Morgen belt de buurvrouw ons even op.', ['belt ... op = opbellen']],
    ['Zij kondigde aan dat de school dichtgaat.', ['kondigde ... aan = aankondigen']],
    ['Hij nam deel aan de vergadering.', ['nam ... deel = deelnemen']],
    ['Het feest vindt zaterdag plaats.', ['vindt ... plaats = plaatsvinden']],
    ['We stelden het bezoek uit tot volgende week.', ['stelden ... uit = uitstellen']],
    ['Ze gaf de sleutel terug en liep weg.', ['gaf ... terug = teruggeven', 'liep ... weg = weglopen']],
    ['De buren hielpen ons de kast in te laden.', ['in ... laden = inladen']],
    ['Het is moeilijk om op te staan.', ['op ... staan = opstaan']],
    ['Niemand durfde de leraar tegen te spreken.', ['tegen ... spreken = tegenspreken']],
    ['De gemeente wil het plan niet bekend maken.', ['bekend ... maken = bekendmaken']],
    ['Ze hadden hem al aan kunnen kondigen.', ['aan ... kondigen = aankondigen']],
    ['Doe het raam dicht!', ['Doe ... dicht = dichtdoen']],
    ['Neem je paraplu mee.', ['Neem ... mee = meenemen']],
    ['Hij komt op voor haar rechten.', ['komt ... op = opkomen']],
    ['Waarom trok de regering het voorstel in?', ['trok ... in = intrekken']],
    ['Toen de bus eindelijk kwam, stapten wij in.', ['stapten ... in = instappen']],
  ])('are found in %j', (text, expected) => {
    expect(splitVerbs(text)).toEqual(expected);
  });

  it.each([
    'Hij kwam op het idee om te verhuizen.',
    'Zij woont in een huis aan het water.',
    'De trein naar Utrecht staat op spoor drie.',
    'Waar wacht je op?',
    'Daar had niemand aan gedacht.',
    'We zijn op zoek naar een grotere woning.',
    'Het bedrijf heeft drie mensen in dienst genomen.',
    'Hij zat de hele dag achter zijn bureau.',
    'De prijzen stegen tot op zekere hoogte.',
    'Ze liep om het meer heen.',
  ])('are not seen in %j', (text) => {
    expect(splitVerbs(text)).toEqual([]);
  });

  it('have the feature of their verb and a reason', () => {
    const [term] = termsOf('De minister kondigde maatregelen aan.').filter(({ kind }) => kind === 'split-verb');
    expect(term).toMatchObject({ feature: 'past singular', pos: 'verb' });
    expect(term?.reason).toContain('aan');
  });

  it('take each word once', () => {
    const text = 'Hij belde op en zij belde terug.';
    expect(splitVerbs(text)).toEqual(['belde ... op = opbellen', 'belde ... terug = terugbellen']);
  });
});
