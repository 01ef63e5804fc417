import { describe, expect, it } from 'vitest';
import { termsOf, wordsOf } from '../real-glossary.ts';

const expressions = (text: string) =>
  termsOf(text)
    .filter(({ kind }) => kind === 'expression')
    .map((term) => `${wordsOf(text, term)} = ${term.lemma}`);

describe('expressions', () => {
  it.each([
    ['De generaal bracht zijn troepen in stelling.', 'bracht ... in stelling = in stelling brengen'],
    ['Zij zullen de raketten in stelling brengen.', 'in stelling brengen = in stelling brengen'],
    ['De minister zit flink in het nauw.', 'zit ... in het nauw = in het nauw zitten'],
    ['De schijn moet worden opgehouden.', 'De schijn ... opgehouden = de schijn ophouden'],
    ['Ze hielden al die jaren de schijn op.', 'hielden ... de schijn op = de schijn ophouden'],
    ['Hij houdt zich nog afzijdig.', 'houdt zich ... afzijdig = zich afzijdig houden'],
    ['De bank komt met pek en veren naar buiten.', 'met pek en veren = met pek en veren'],
    ['Ik heb geen idee wie haar nek durft uit te steken.', 'haar nek ... uit ... steken = zijn nek uitsteken'],
    ['Zij waren zich niet bewust van de kou.', 'waren zich ... bewust van = zich bewust zijn van'],
    ['Er was sprake van een misverstand.', 'was sprake van = sprake zijn van'],
    ['De kogel was door de kerk.', 'De kogel was door de kerk = de kogel is door de kerk'],
    ['Het kwam erop neer dat niemand kwam.', 'Het kwam erop neer dat = het komt erop neer dat'],
    ['Daarom gaat het om de tuin.', 'gaat het om = het gaat om'],
    ['De kinderen zijn aan het spelen.', 'aan het = aan het'],
    ['Op één na de oudste van de klas.', 'Op één na = op één na'],
    ['Zij vond bij niemand veel navolging.', 'vond ... navolging = navolging vinden'],
    ['Om het meer heen loopt een pad.', 'Om ... heen = om ... heen'],
    ['Voor het eerst in jaren sneeuwde het.', 'Voor het eerst = voor het eerst'],
    ['Ze wil er geen aandacht aan besteden.', 'aandacht aan besteden = aandacht besteden aan'],
    ['Zij willen een beroep doen op de wet.', 'een beroep doen op = een beroep doen op'],
    ['Dat deed hij in één klap.', 'in één klap = in één klap'],
    ['Eind goed, al goed.', 'Eind goed ... al goed = eind goed, al goed'],
    ['Er is geen houden aan.', 'Er is geen houden aan = er is geen houden aan'],
    ['De fabriek vloog de lucht in.', 'vloog de lucht in = de lucht in vliegen'],
    ['Achter de schermen werkt men eraan.', 'Achter de schermen = achter de schermen'],
    ['In grote lijnen klopt het.', 'In grote lijnen = in grote lijnen'],
    ['Het werk verliep naar behoren.', 'naar behoren = naar behoren'],
    ['De verdachte liet verstek gaan.', 'liet verstek gaan = verstek laten gaan'],
    ['De minister liet het plan varen.', 'liet ... varen = laten varen'],
    ['Zij ging er met de buit vandoor.', 'ging er ... vandoor = er vandoor gaan'],
    ['Hij hield het na een dag voor gezien.', 'hield het ... voor gezien = het voor gezien houden'],
    ["Zij werkt 's avonds.", "'s avonds = 's avonds"],
    ['Hij haalde zijn schouders op.', 'haalde zijn schouders op = de schouders ophalen'],
  ])('are found in %j', (text, expected) => {
    expect(expressions(text)).toContain(expected);
  });

  it.each([
    ['De stelling is door niemand bewezen.', 'in stelling brengen'],
    ['Hij bracht een taart; in stelling twee stond een fout.', 'in stelling brengen'],
    ['En de hond, en de kat sliepen.', 'en ... en'],
    ['Ik heb iets tegen hem gezegd.', 'iets tegen iemand hebben'],
    ['Hij kwam van het station en ging naar huis uit de kou.', 'van ... uit'],
    ['Zij protesteert tegen de regels in het park.', 'tegen ... in'],
    ['Hij woont aan het water.', 'aan het'],
    ['Zij dacht alles te weten.', 'te weten'],
    ['Hij speelde tegen Jan in elkaar passende stukken.', 'tegen ... in'],
    ['In haar eigen woorden hebben wij gewonnen.', 'woorden hebben'],
    ['Denk aan hun kinderen.', 'aan het'],
    ['Het maken van kaas kost tijd.', 'het maken'],
    ['Hij was op zoek naar werk.', 'zoek zijn'],
    ['Dit was de kans om het huis te zien.', 'kans zien om'],
    ['Het houden van schapen loont niet.', 'houden van'],
    ['Wat hij ook weet, het is nooit zeker.', 'zeker weten'],
    ['Hij laat het water koken en het kind zitten.', 'het laten zitten'],
    ['Zij wonen in een huis van hetzelfde type.', 'van hetzelfde'],
  ])('are not seen in %j: %s', (text, lemma) => {
    expect(termsOf(text).filter((t) => t.kind === 'expression' && t.lemma === lemma)).toEqual([]);
  });

  it('leave each of their words its own term', () => {
    const text = 'Zij zullen de raketten in stelling brengen.';
    expect(termsOf(text).filter((t) => t.kind !== 'expression' && wordsOf(text, t) === 'stelling')).toHaveLength(1);
  });
});
