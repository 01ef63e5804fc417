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
    ['Voor het eerst in jaren sneeuwde het.', 'Voor het eerst = voor het eerst'],
    ['Hij haalde zijn schouders op.', 'haalde zijn schouders op = de schouders ophalen'],
  ])('are found in %j', (text, expected) => {
    expect(expressions(text)).toContain(expected);
  });

  it.each([
    ['De stelling is door niemand bewezen.', 'in stelling brengen'],
    ['Hij bracht een taart; in stelling twee stond een fout.', 'in stelling brengen'],
    ['En de hond, en de kat sliepen.', 'en ... en'],
    ['Ik heb iets tegen hem gezegd.', 'iets tegen iemand hebben'],
  ])('are not seen in %j: %s', (text, lemma) => {
    expect(termsOf(text).filter((t) => t.kind === 'expression' && t.lemma === lemma)).toEqual([]);
  });

  it('leave each of their words its own term', () => {
    const text = 'Zij zullen de raketten in stelling brengen.';
    expect(termsOf(text).filter((t) => t.kind !== 'expression' && wordsOf(text, t) === 'stelling')).toHaveLength(1);
  });
});
