import { describe, expect, it } from 'vitest';
import { participleE, pastPlural, verbForms, verbStem } from '../../../reading/inflection/index.ts';
import type { Feature } from '../../../reading/types.ts';

describe('verbStem', () => {
  it.each([
    ['lopen', 'liep', 'loop'],
    ['bakken', 'bakte', 'bak'],
    ['leven', 'leefde', 'leef'],
    ['reizen', 'reisde', 'reis'],
    ['geven', 'gaf', 'geef'],
    ['lezen', 'las', 'lees'],
    ['wandelen', 'wandelde', 'wandel'],
    ['spelen', 'speelde', 'speel'],
    ['tekenen', 'tekende', 'teken'],
    ['stelen', 'stal', 'steel'],
    ['bevelen', 'beval', 'beveel'],
    ['gaan', 'ging', 'ga'],
    ['zien', 'zag', 'zie'],
    ['doen', 'deed', 'doe'],
    ['verdwijnen', 'verdween', 'verdwijn'],
    ['schijnen', 'scheen', 'schijn'],
    ['winnen', 'won', 'win'],
    ['taxiën', 'taxiede', 'taxi'],
    ['jetskiën', 'jetskiede', 'jetski'],
    ['neuriën', 'neuriede', 'neurie'],
    ['updaten', 'updatete', 'update'],
    ['skiën', 'skiede', 'ski'],
    ['creëren', 'creëerde', 'creëer'],
    ['zoeken', 'zocht', 'zoek'],
    ['kopen', 'kocht', 'koop'],
    ['antwoorden', 'antwoordde', 'antwoord'],
    ['downloaden', 'downloadde', 'download'],
    ['sterven', 'stierf', 'sterf'],
    ['verliezen', 'verloor', 'verlies'],
    ['beïnvloeden', 'beïnvloedde', 'beïnvloed'],
  ])('of %s (past %s) is %s', (infinitive, past, stem) => {
    expect(verbStem(infinitive, past)).toBe(stem);
  });

  it.each([
    ['lopen', 'loop'],
    ['bakken', 'bak'],
    ['leven', 'leef'],
    ['reizen', 'reis'],
  ])('of %s is %s where the past is not known', (infinitive, stem) => {
    expect(verbStem(infinitive)).toBe(stem);
  });
});

describe('pastPlural', () => {
  it.each([
    ['werkte', 'werkten'],
    ['gaf', 'gaven'],
    ['las', 'lazen'],
    ['kwam', 'kwamen'],
    ['trok', 'trokken'],
    ['liep', 'liepen'],
    ['blies', 'bliezen'],
    ['schreef', 'schreven'],
    ['stierf', 'stierven'],
    ['koos', 'kozen'],
    ['had', 'hadden'],
    ['zei', 'zeiden'],
    ['werd', 'werden'],
    ['dacht', 'dachten'],
    ['deed', 'deden'],
    ['sloot', 'sloten'],
    ['wies', 'wiesen'],
    ['hees', 'hesen'],
    ['prees', 'prezen'],
    ['vree', 'vreeën'],
    ['zoop', 'zopen'],
  ])('of %s is %s', (past, plural) => {
    expect(pastPlural(past)).toBe(plural);
  });
});

describe('participleE', () => {
  it.each([
    ['gemaakt', 'gemaakte'],
    ['gered', 'geredde'],
    ['besteed', 'bestede'],
    ['gegeven', 'gegeven'],
    ['gedaan', 'gedane'],
    ['gezien', 'geziene'],
    ['gewandeld', 'gewandelde'],
    ['aangekondigd', 'aangekondigde'],
    ['gezet', 'gezette'],
    ['vergroot', 'vergrote'],
  ])('of %s is %s', (participle, inflected) => {
    expect(participleE(participle)).toBe(inflected);
  });
});

describe('verbForms', () => {
  const formsOf = (infinitive: string, past: string, participle?: string) =>
    new Set(verbForms({ infinitive, past, participle }).map(([form, feature]) => `${form} ${feature}`));
  const has: [string, string, string, string, Feature][] = [
    ['lopen', 'liep', 'gelopen', 'loopt', 'present'],
    ['worden', 'werd', 'geworden', 'wordt', 'present'],
    ['eten', 'at', 'gegeten', 'eet', 'present'],
    ['gaan', 'ging', 'gegaan', 'gaat', 'present'],
    ['zien', 'zag', 'gezien', 'ziet', 'present'],
    ['leven', 'leefde', 'geleefd', 'leve', 'subjunctive'],
    ['lopen', 'liep', 'gelopen', 'lopende', 'present participle inflected'],
    ['zijn', 'was', 'geweest', 'is', 'present'],
    ['zijn', 'was', 'geweest', 'waren', 'past plural'],
    ['hebben', 'had', 'gehad', 'heeft', 'present'],
    ['kunnen', 'kon', 'gekund', 'kan', 'present'],
    ['kunnen', 'kon', 'gekund', 'kun', 'stem'],
    ['zullen', 'zou', '', 'zul', 'stem'],
    ['hebben', 'had', 'gehad', 'heb', 'stem'],
    ['willen', 'wilde', 'gewild', 'wou', 'past singular'],
    ['overkomen', 'overkwam', 'overkomen', 'overkomt', 'present'],
    ['houden', 'hield', 'gehouden', 'hou', 'stem'],
    ['verschijnen', 'verscheen', 'verschenen', 'verschijnt', 'present'],
    ['echoën', 'echode', 'geëchood', 'echoot', 'present'],
    ['skiën', 'skiede', 'geskied', 'skiet', 'present'],
    ['shampooën', 'shampoode', 'geshampood', 'shampoot', 'present'],
    ['timen', 'timede', 'getimed', 'getimede', 'past participle inflected'],
    ['updaten', 'updatete', 'geüpdatet', 'geüpdatete', 'past participle inflected'],
    ['zetten', 'zette', 'gezet', 'gezette', 'past participle inflected'],
    ['barbecueën', 'barbecuede', 'gebarbecued', 'gebarbecuede', 'past participle inflected'],
  ];
  it.each(has)('of %s, %s, %s have %s as %s', (infinitive, past, participle, form, feature) => {
    expect(formsOf(infinitive, past, participle)).toContain(`${form} ${feature}`);
  });

  const hasNot: [string, string, string, string][] = [
    ['komen', 'kwam', 'gekomen', 'koom'],
    ['zijn', 'was', 'geweest', 'zij present'],
    ['eten', 'at', 'gegeten', 'eett'],
    ['kunnen', 'kon', 'gekund', 'kant'],
    ['wandelen', 'wandelde', 'gewandeld', 'wandeel'],
  ];
  it.each(hasNot)('of %s, %s, %s do not have %s', (infinitive, past, participle, form) => {
    const forms = [...formsOf(infinitive, past, participle)];
    expect(forms.filter((f) => f === form || f.startsWith(`${form} `))).toEqual([]);
  });
});
