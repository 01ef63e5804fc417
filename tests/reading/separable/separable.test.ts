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
    ['Nadat de gemeente het plan bekend had gemaakt, werd het stil.', ['bekend ... gemaakt = bekendmaken']],
    ['Ze hadden hem al aan kunnen kondigen.', ['aan ... kondigen = aankondigen']],
    ['Doe het raam dicht!', ['Doe ... dicht = dichtdoen']],
    ['Neem je paraplu mee.', ['Neem ... mee = meenemen']],
    ['Het bedrijf zegde toe de schade te vergoeden.', ['zegde ... toe = toezeggen']],
    ['De school houdt op te bestaan.', ['houdt ... op = ophouden']],
    ['De minister zei dat hij de wet in wil trekken.', ['in ... trekken = intrekken']],
    ['Dat zou hij nooit toe hebben gegeven.', ['toe ... gegeven = toegeven']],
    ['De koersen daalden en sloten lager af.', ['sloten ... af = afsluiten']],
    ['Rijd voorzichtig en kijk goed uit.', ['kijk ... uit = uitkijken']],
    ['Hij dacht na over haar vraag.', ['dacht ... na = nadenken']],
    ['De zaak, die al een jaar liep, liep slecht af voor hem.', ['liep ... af = aflopen']],
    ['Op de vraag ging de burgemeester niet in.', ['ging ... in = ingaan']],
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
    'Zij belde hem met de vraag om hulp te sturen.',
    'Daar kun je weinig mee.',
    'Hij stond op een ladder in de tuin te werken.',
    'Van jongs af aan leest zij boeken.',
    'Door hard te werken kwam hij ver.',
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
