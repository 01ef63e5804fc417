import { describe, expect, it } from 'vitest';
import {
  addE,
  adjectiveForms,
  diminutives,
  genitive,
  nounForms,
  partitive,
  superlative,
} from '../../../reading/inflection/index.ts';

describe('addE', () => {
  it.each([
    ['groot', 'grote'],
    ['dik', 'dikke'],
    ['laat', 'late'],
    ['zuur', 'zure'],
    ['rijk', 'rijke'],
    ['aardig', 'aardige'],
    ['donker', 'donkere'],
    ['wild', 'wilde'],
  ])('makes %s into %s', (word, inflected) => {
    expect(addE(word)).toBe(inflected);
  });
});

describe('diminutives', () => {
  it.each([
    ['boek', 'boeken', 'boekje'],
    ['stoel', 'stoelen', 'stoeltje'],
    ['boom', 'bomen', 'boompje'],
    ['bal', 'ballen', 'balletje'],
    ['man', 'mannen', 'mannetje'],
    ['ster', 'sterren', 'sterretje'],
    ['ring', 'ringen', 'ringetje'],
    ['koning', 'koningen', 'koninkje'],
    ['wandeling', 'wandelingen', 'wandelingetje'],
    ['model', 'modellen', 'modelletje'],
    ['tafel', 'tafels', 'tafeltje'],
    ['bakker', 'bakkers', 'bakkertje'],
    ['film', 'films', 'filmpje'],
    ['bodem', 'bodems', 'bodempje'],
    ['auto', "auto's", 'autootje'],
    ['baby', "baby's", "baby'tje"],
    ['taxi', "taxi's", 'taxietje'],
    ['café', 'cafés', 'cafeetje'],
    ['ei', 'eieren', 'eitje'],
    ['koe', 'koeien', 'koetje'],
    ['glas', 'glazen', 'glaasje'],
    ['schip', 'schepen', 'scheepje'],
    ['vrouw', 'vrouwen', 'vrouwtje'],
    ['regering', 'regeringen', 'regerinkje'],
    ['complot', 'complotten', 'complotje'],
    ['hangslot', 'hangsloten', 'hangslotje'],
    ['schildpad', 'schildpadden', 'schildpadje'],
    ['fietspad', 'fietspaden', 'fietspaadje'],
    ['balkon', 'balkons', 'balkonnetje'],
    ['hotel', 'hotels', 'hotelletje'],
    ['schotel', 'schotels', 'schoteltje'],
    ['Ier', 'Ieren', 'Iertje'],
    ['show', 'shows', 'showtje'],
    ['interview', 'interviews', 'interviewtje'],
    ['spray', 'sprays', 'spraytje'],
    ['jockey', 'jockeys', 'jockeytje'],
    ['cowboy', 'cowboys', 'cowboytje'],
    ['dvd', "dvd's", "dvd'tje"],
    ['sms', "sms'en", "sms'je"],
    ['kabel-tv', "kabel-tv's", "kabel-tv'tje"],
    ['abc', "abc's", "abc'tje"],
    ['cake', 'cakes', 'cakeje'],
    ['game', 'games', 'gamepje'],
    ['website', 'websites', 'websiteje'],
    ['column', 'columns', 'columnpje'],
    ['parfum', 'parfums', 'parfummetje'],
    ['museum', 'musea', 'museumpje'],
    ['tandrad', 'tandraden', 'tandradje'],
    ['spinnenweb', 'spinnenwebben', 'spinnenwebbetje'],
    ['krab', 'krabben', 'krabje'],
    ['krant', 'kranten', 'krantje'],
    ['patiënt', 'patiënten', 'patiëntje'],
    ['eg', 'eggen', 'eggetje'],
    ['kroeg', 'kroegen', 'kroegje'],
    ['milkshake', 'milkshakes', 'milkshakeje'],
    ['leidsman', 'leidslieden', 'leidsmannetje'],
    ['flanel', 'flanellen', 'flanelletje'],
    ['weerwil', undefined, 'weerwilletje'],
    ['saladebar', 'saladebars', 'saladebarretje'],
    ['dessin', 'dessins', 'dessintje'],
    ['tiramisu', "tiramisu's", "tiramisu'tje"],
  ])('of %s (%s) have %s', (noun, plural, diminutive) => {
    expect(diminutives(noun, plural)).toContain(diminutive);
  });

  it.each([
    ['achterban', undefined, 'ban', 'achterbannetje'],
    ['zeeman', 'zeelieden', 'man', 'zeemannetje'],
    ['filmster', 'filmsterren', 'ster', 'filmsterretje'],
    ['zwemster', 'zwemsters', 'ster', 'zwemstertje'],
    ['kogelgat', 'kogelgaten', 'gat', 'kogelgaatje'],
    ['beweging', 'bewegingen', 'ing', 'beweginkje'],
  ])('of %s (%s) with the head %s have %s', (noun, plural, head, diminutive) => {
    expect(diminutives(noun, plural, head)).toEqual([diminutive]);
  });

  it('of a noun in -ing after a stressed syllable have -inkje alone', () => {
    expect(diminutives('beloning', 'beloningen')).toEqual(['beloninkje']);
  });

  it.each(['vrijheid', 'socialisme', 'humanitaire ramp'])('are not made of %s', (noun) => {
    expect(diminutives(noun)).toEqual([]);
  });

  it('are not made of a diminutive', () => {
    expect(diminutives('meisje', 'meisjes')).toEqual([]);
  });
});

describe('nounForms', () => {
  it('give each of two plurals and none to a word that is plural itself', () => {
    expect(nounForms('gehalte', 'gehalten/gehaltes').filter(([, f]) => f === 'plural')).toHaveLength(2);
    expect(nounForms('hersenen', '=')).toEqual([['hersenen', 'lemma']]);
  });
});

describe('genitive', () => {
  it.each([
    ['Jan', 'Jans'],
    ['Anna', "Anna's"],
    ['Hans', "Hans'"],
    ['Marie', 'Maries'],
    ['Otto', "Otto's"],
    ['Maurits', "Maurits'"],
    ['Den Bosch', "Den Bosch'"],
    ['Zürich', 'Zürichs'],
    ['Waterloo', 'Waterloos'],
    ['Hanoi', 'Hanois'],
    ['Nagasaki', "Nagasaki's"],
  ])('of %s is %s', (name, form) => {
    expect(genitive(name)).toBe(form);
  });
});

describe('adjectives', () => {
  it.each([
    ['groot', 'groots'],
    ['fris', undefined],
    ['logisch', undefined],
    ['blauw', 'blauws'],
  ])('%s has the partitive %s', (adjective, form) => {
    expect(partitive(adjective)).toBe(form);
  });

  it.each([
    ['groot', 'grootst'],
    ['fris', 'frist'],
    ['robuust', 'robuustst'],
    ['logisch', 'logischt'],
    ['orthodox', 'orthodoxt'],
    ['vast', 'vastst'],
  ])('%s has the superlative %s', (adjective, form) => {
    expect(superlative(adjective)).toBe(form);
  });

  it('with a comparative of another stem have a superlative of that stem', () => {
    expect(adjectiveForms('goed', 'goede', 'beter')).toContainEqual(['best', 'superlative']);
    expect(adjectiveForms('goed', 'goede', 'beter')).toContainEqual(['beste', 'superlative inflected']);
  });

  it('without a comparative have no superlative', () => {
    expect(adjectiveForms('houten', undefined, undefined)).toEqual([['houten', 'lemma']]);
  });
});
