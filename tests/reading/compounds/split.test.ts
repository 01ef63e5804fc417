import { describe, expect, it } from 'vitest';
import { partsOf, partsOfForm, splitCompound } from '../../../reading/compounds/index.ts';
import { lexiconOf } from '../lexicon.ts';
import { realLexicon, termsOf, wordsOf } from '../real-glossary.ts';

const lexicon = lexiconOf(`
  n|kern|de|kernen|core|B1|-
  n|ham|de|hammen|ham|A2|-
  n|burger|de|burgers|citizen|A2|-
  n|hamburger|de|hamburgers|hamburger|A1|-
  n|ring|de|ringen|ring|A2|-
  n|formule|de|formules|formula|B1|-
  n|ding|het|dingen|thing|A1|-
  n|legende|de|legendes|legend|B1|-
  n|volk|het|volken|people|B1|-
  n|inrichting|de|inrichtingen|furnishing|B1|inrichten+ing
  n|herinrichting|de|herinrichtingen|refurbishment|C1|herinrichten
  n|deling|de|delingen|division|B2|delen+ing
  v|uit+delen|deelde uit|heeft uitgedeeld|to hand out|B1|-
  n|uitdeling|de|uitdelingen|distribution|C1|uit+delen+ing
  n|gemeente|de|gemeenten|municipality|A2|-
  n|raad|de|raden|council|B1|-
  n|gemeenteraad|de|gemeenteraden|town council|B1|gemeente+raad
  n|lid|het|leden|member|A2|-
  n|aard|de|-|nature|B1|-
  n|volksaard|de|-|national character|C1|volk+(s)+aard
  n|wapen|het|wapens|weapon|B1|-
  n|massa|de|massa's|mass|B1|-
  n|vernietiging|de|vernietigingen|destruction|B2|-
  n|regering|de|regeringen|government|A2|-
  n|leider|de|leiders|leader|B1|-
  n|boek|het|boeken|book|A1|-
  n|kast|de|kasten|cupboard|A2|-
  n|huis|het|huizen|house|A1|-
  n|prijs|de|prijzen|price|A1|-
  n|kind|het|kinderen|child|A1|-
  n|kamer|de|kamers|room|A1|-
  n|machine|de|machines|machine|B1|-
  n|trainer|de|trainers|trainer|B1|-
  n|toernooi|het|toernooien|tournament|B1|-
  n|toer|de|toeren|tour|B2|-
  n|ooi|de|ooien|ewe|C2|-
  n|staat|de|staten|state|A2|-
  n|staal|het|-|steel|B2|-
  n|aat|de|aten|x|C2|-
  n|zon|de|zonnen|sun|A1|-
  n|bril|de|brillen|glasses|A2|-
  n|ploeg|de|ploegen|team|B1|-
  n|ploegleider|de|ploegleiders|team leader|C1|ploeg+leider
  n|wagen|de|wagens|car|B1|-
  n|ploegleiderswagen|de|ploegleiderswagens|team car|C2|ploegleider+(s)+wagen
  n|voetbal|het|-|football|A1|voet+bal
  n|voet|de|voeten|foot|A1|-
  n|bal|de|ballen|ball|A1|-
  n|voetbalploeg|de|voetbalploegen|football team|B1|voetbal+ploeg
  n|olie|de|oliën|oil|B1|-
  n|winning|de|winningen|extraction|C1|-
  n|oliewinning|de|-|oil extraction|C1|olie+winnen+ing
  n|aanbeveling|de|aanbevelingen|recommendation|B2|aanbevelen+ing
  v|rekenen|rekende|heeft gerekend|to calculate|A2|-
  v|slapen|sliep|heeft geslapen|to sleep|A1|-
  a|groot|grote|groter|big|A1|-
  a|rijk|rijke|rijker|rich|B1|-
  prep|achter|-|-|behind|A1|-
`);

describe('splitCompound', () => {
  it.each([
    ['kernwapen', 'kern+wapen', 'kernwapen'],
    ['kernwapens', 'kern+wapen', 'kernwapen'],
    ['massavernietigingswapens', 'massa+vernietiging+wapen', 'massavernietigingswapen'],
    ['regeringsleiders', 'regering+leider', 'regeringsleider'],
    ['boekenkast', 'boek+kast', 'boekenkast'],
    ['huizenprijs', 'huis+prijs', 'huizenprijs'],
    ['kinderkamer', 'kind+kamer', 'kinderkamer'],
    ['zonnebril', 'zon+bril', 'zonnebril'],
    ['rekenmachine', 'rekenen+machine', 'rekenmachine'],
    ['slaapkamers', 'slapen+kamer', 'slaapkamer'],
    ['grootkast', 'groot+kast', 'grootkast'],
    ['achterkamer', 'achter+kamer', 'achterkamer'],
    ['boekenkastje', 'boek+kast', 'boekenkast'],
    ['boekrijke', 'boek+rijk', 'boekrijk'],
    ['volkslegenden', 'volk+legende', 'volkslegende'],
    ['gemeenteraadsleden', 'gemeente+raad+lid', 'gemeenteraadslid'],
    ['XYZ-trainers', 'XYZ+trainer', 'XYZ-trainer'],
    ['50-huizenprijs', '50+huis+prijs', '50-huizenprijs'],
  ])('splits %s into %s', (word, parts, lemma) => {
    const split = splitCompound(word, lexicon);
    expect(split?.parts.map((p) => p.lemma).join('+')).toBe(parts);
    expect(split?.lemma).toBe(lemma);
  });

  it.each([
    'staat',
    'formulering',
    'kernding',
    'toernooi',
    'regering',
    'xyzwapenxyz',
    'kern',
    '',
    'wapens',
    '-',
    'trainer-',
    `${'kern'.repeat(40)}wapen`,
  ])('leaves %s whole', (word) => {
    expect(splitCompound(word, lexicon)).toBeUndefined();
  });

  it('takes class, gender and number of the whole from the head', () => {
    const split = splitCompound('kernwapens', lexicon)!;
    expect(split.head).toMatchObject({ pos: 'noun', feature: 'plural' });
    expect(lexicon.entry(split.head.entry).article).toBe('het');
  });
});

describe('partsOf', () => {
  const parts = (lemma: string) =>
    partsOf(lexicon.entry(lexicon.lookup(lemma)[0]!.entry), lexicon)
      .map((p) => p.lemma)
      .join('+');
  it.each([
    ['ploegleiderswagen', 'ploeg+leider+wagen'],
    ['voetbalploeg', 'voetbal+ploeg'],
    ['oliewinning', 'olie+winning'],
    ['aanbeveling', ''],
    ['toernooi', ''],
    ['hamburger', ''],
    ['herinrichting', 'her+inrichting'],
    ['uitdeling', ''],
    ['volksaard', 'volk+aard'],
    ['gemeenteraad', 'gemeente+raad'],
    ['kern', ''],
  ])('of %s are %j', (lemma, expected) => {
    expect(parts(lemma)).toBe(expected);
  });
});

describe('partsOfForm', () => {
  it.each([
    ['ABC-leden', 'abc-lid', 'ABC+lid'],
    ['superboeken', 'superboek', 'super+boek'],
    ['kernen', 'kern', ''],
    ['superkast', 'iets anders', ''],
  ])('of %s, read as %s, are %j', (form, lemma, expected) => {
    const parts = partsOfForm(form, lemma, lexicon);
    expect(parts.map((p) => p.lemma).join('+')).toBe(expected);
  });
});

describe('the entry that explains a listed part', () => {
  it.each([
    ['De brandstof is duur.', 'brandstof', ['branden', 'stof (de)']],
    ['Waar is mijn bankpas?', 'bankpas', ['bank (de)', 'pas (de)']],
    ['De bloeddruk is te hoog.', 'bloeddruk', ['bloed (het)', 'druk (de)']],
    ['De bijenhouder kwam.', 'bijenhouder', ['bij (de)', 'houder (de)']],
    ['Het weerbericht was goed.', 'weerbericht', ['weer (het)', 'bericht (het)']],
  ])('in %j: %s', (text, word, parts) => {
    const term = termsOf(text).find((t) => wordsOf(text, t) === word);
    const shown = term?.parts?.map(({ entry, lemma }) => {
      const { article } = realLexicon().entry(entry);
      return article ? `${lemma} (${article})` : lemma;
    });
    expect(shown).toEqual(parts);
  });
});
