import { describe, expect, it } from 'vitest';
import { rivals } from '../../../glossary/check/rivals.ts';
import { hearWitness, weigh } from '../../../glossary/check/witness.ts';
import { parseSource } from '../../../glossary/parse.ts';
import type { Feature } from '../../../reading/types.ts';

const entriesOf = (...lines: string[]) => parseSource('glossary/nl-en/x.psv', lines.join('\n')).entries;
const TILE = 'n|tegel|de|tegels|tile|B1|-';

/** A word list that has just these words. */
const listOf = (...words: string[]) => ({
  allows: (word: string) => words.includes(word),
  has: (word: string) => words.includes(word),
});

describe('the witness', () => {
  it('is asked for the lemma and for every form that follows from it', () => {
    const { asked } = hearWitness(entriesOf(TILE), listOf());
    expect(Object.fromEntries(asked)).toEqual({ lemma: 1, plural: 1, diminutive: 1, 'diminutive plural': 1 });
  });

  it('agrees with the forms that it has', () => {
    const { disagreements } = hearWitness(entriesOf(TILE), listOf('tegel', 'tegels', 'tegeltje', 'tegeltjes'));
    expect(disagreements).toEqual([]);
  });

  it('contradicts a form by another spelling of it, and is silent where it has neither', () => {
    const { disagreements } = hearWitness(entriesOf(TILE), listOf('tegel', 'tegelen', 'tegeltje'));
    expect(disagreements.map(({ feature, form, rivals: found }) => [feature, form, found])).toEqual([
      ['plural', 'tegels', ['tegelen']],
      ['diminutive plural', 'tegeltjes', []],
    ]);
  });

  it('takes no rival that is a form of another entry', () => {
    const { disagreements } = hearWitness(
      entriesOf(TILE, 'v|tegelen|tegelde|heeft getegeld|to tile|C1|-'),
      listOf('tegel', 'tegelen'),
    );
    expect(disagreements.find(({ form }) => form === 'tegels')?.rivals).toEqual([]);
  });

  it('knows a separable verb by its halves, and several words by each of them', () => {
    const lines = [
      'v|mee+rennen|rende mee|heeft/is meegerend|to run along|B2|-',
      'N|Nieuw Rijk|country|-|New Realm|C2|-',
    ];
    const list = listOf('rennen', 'ren', 'rent', 'rende', 'renden', 'Nieuw', 'Rijk', 'meegerend');
    const { disagreements } = hearWitness(entriesOf(...lines), list);
    expect(disagreements.map(({ form }) => form)).toEqual(['meerennend', 'meerennende', 'meegerende', 'Nieuw Rijks']);
  });

  it('is overruled by an exception, and reports one that nothing needs', () => {
    const testimony = hearWitness(entriesOf(TILE), listOf('tegel', 'tegelen'));
    expect(weigh(testimony, '').contradictions.map(({ form }) => form)).toEqual(['tegels']);
    expect(weigh(testimony, '# tiles\nplural|tegels\n')).toEqual({ contradictions: [], idle: [] });
    expect(weigh(testimony, '\nplural|kegels\n').idle).toEqual([{ row: 'plural|kegels', line: 2 }]);
  });
});

describe('rivals', () => {
  it.each<[string, Feature, string]>([
    ['n|dag|de|daggen|day|A1|-', 'plural', 'dagen'],
    ['n|lezing|de|lezingen|lecture|B1|-', 'diminutive', 'lezinkje'],
    ['n|show|de|shows|show|A2|-', 'diminutive', 'showje'],
    ['a|obees|obeze|-|obese|C1|-', 'inflected', 'obese'],
    ['a|vies|vieze|viesser|dirty|A2|-', 'comparative', 'viezer'],
    ['a|laks|lakse|lakser|lax|C1|-', 'superlative', 'laksst'],
    ['a|laks|lakse|lakser|lax|C1|-', 'superlative inflected', 'laksste'],
    ['n|ex vriend|de|ex vrienden|ex-boyfriend|B1|-', 'lemma', 'ex-vriend'],
    ['n|pannekoek|de|pannekoeken|pancake|A2|-', 'lemma', 'pannenkoek'],
    ['v|zweven|zweefte|heeft gezweeft|to float|B2|-', 'past singular', 'zweefde'],
    ['v|zweven|zweefte|heeft gezweeft|to float|B2|-', 'past plural', 'zweefden'],
    ['v|zweven|zweefte|heeft gezweeft|to float|B2|-', 'past participle', 'gezweefd'],
    ['v|zweven|zweefte|heeft gezweeft|to float|B2|-', 'present', 'zweeft'],
    ['v|zweven|zweefte|heeft gezweeft|to float|B2|-', 'stem', 'zweef'],
    ['N|Sanaa|city|-|Sanaa|C1|-', 'genitive', "Sanaa's"],
  ])('of %s for its %s have %s', (line, feature, rival) => {
    const [entry] = entriesOf(line);
    expect(entry && rivals(entry, feature, new Set())).toContain(rival);
  });

  it('are none where the spelling leaves no choice, and never a form of the entry itself', () => {
    const [verb, noun] = entriesOf('v|rennen|rende|heeft gerend|to run|A2|-', TILE);
    expect(verb && rivals(verb, 'present participle', new Set())).toEqual([]);
    expect(noun && rivals(noun, 'plural', new Set(['tegels']))).not.toContain('tegels');
  });
});
