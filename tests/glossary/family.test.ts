import { describe, expect, it } from 'vitest';
import { familyOf, type Relation } from '../../glossary/family.ts';
import type { PartOfSpeech } from '../../reading/types.ts';
import { realLexicon } from '../reading/real-glossary.ts';

function family(pos: PartOfSpeech, lemma: string): Map<string, Relation> {
  const lexicon = realLexicon();
  const own = lexicon.lookup(lemma).map(({ entry }) => lexicon.entry(entry));
  const head = own.find((one) => one.pos === pos && one.lemma === lemma);
  if (!head) throw new Error(`the glossary has no ${pos} "${lemma}"`);
  return new Map(
    familyOf(head, lexicon.heads(), lexicon).map(({ id, relation }) => [lexicon.entry(id).lemma, relation]),
  );
}

describe('the family of a word', () => {
  it.each<[PartOfSpeech, string, string, Relation]>([
    ['noun', 'waterschap', 'water', 'part'],
    ['noun', 'wapen', 'kernwapen', 'compound'],
    ['verb', 'aankondigen', 'aankondiging', 'compound'],
    ['verb', 'aankondigen', 'afkondigen', 'verb'],
    ['verb', 'toezeggen', 'zeggen', 'verb'],
    ['verb', 'toezeggen', 'toezegging', 'derived'],
    ['noun', 'toezegging', 'toezeggen', 'derived'],
    ['noun', 'besluit', 'besluiten', 'derived'],
    ['adjective', 'vriendelijk', 'vriend', 'part'],
    ['noun', 'lezer', 'lezen', 'part'],
  ])('of the %s %s has %s as %s', (pos, lemma, relative, relation) => {
    expect(family(pos, lemma).get(relative)).toBe(relation);
  });

  it.each<[PartOfSpeech, string, string]>([
    ['noun', 'les', 'lezen'],
    ['verb', 'leven', 'lever'],
    ['noun', 'waterschap', 'schap'],
    ['adjective', 'vriendelijk', 'lijk'],
    ['verb', 'aankondigen', 'aankondigen'],
  ])('of the %s %s has no %s', (pos, lemma, stranger) => {
    expect([...family(pos, lemma).keys()]).not.toContain(stranger);
  });
});
