import { describe, expect, it } from 'vitest';
import { familyOf, type Relation } from '../../glossary/family.ts';
import { partsOf } from '../../reading/compounds/index.ts';
import type { PartOfSpeech } from '../../reading/types.ts';
import { realLexicon } from '../reading/real-glossary.ts';

function family(pos: PartOfSpeech, lemma: string): Map<string, Relation> {
  const lexicon = realLexicon();
  const own = lexicon.lookup(lemma).map(({ entry }) => lexicon.entry(entry));
  const head = own.find((one) => one.pos === pos && one.lemma === lemma);
  if (!head) throw new Error(`the glossary has no ${pos} "${lemma}"`);
  const parts = partsOf(head, lexicon).map(({ entry }) => entry);
  return new Map(
    familyOf(head, parts, lexicon.heads(), lexicon).map(({ id, relation }) => [lexicon.entry(id).lemma, relation]),
  );
}

describe('the family of a word', () => {
  it.each<[PartOfSpeech, string, string, Relation]>([
    ['noun', 'waterschap', 'water', 'derived'],
    ['noun', 'water', 'waterschap', 'derived'],
    ['noun', 'wapen', 'kernwapen', 'compound'],
    ['verb', 'aankondigen', 'aankondiging', 'derived'],
    ['verb', 'aankondigen', 'afkondigen', 'verb'],
    ['verb', 'toezeggen', 'zeggen', 'verb'],
    ['verb', 'toezeggen', 'toezegging', 'derived'],
    ['noun', 'toezegging', 'toezeggen', 'derived'],
    ['noun', 'besluit', 'besluiten', 'derived'],
    ['adjective', 'vriendelijk', 'vriend', 'derived'],
    ['noun', 'lezer', 'lezen', 'derived'],
    ['noun', 'gemeenteraadsvergadering', 'gemeenteraad', 'derived'],
    ['noun', 'gemeenteraad', 'gemeenteraadsvergadering', 'compound'],
    ['noun', 'mijn', 'mijnschade', 'compound'],
    ['adjective', 'kadastraal', 'kadaster', 'derived'],
  ])('of the %s %s has %s as %s', (pos, lemma, relative, relation) => {
    expect(family(pos, lemma).get(relative)).toBe(relation);
  });

  it.each<[PartOfSpeech, string, string]>([
    ['noun', 'les', 'lezen'],
    ['verb', 'leven', 'lever'],
    ['noun', 'waterschap', 'schap'],
    ['adjective', 'vriendelijk', 'lijk'],
    ['noun', 'mijnschade', 'mijn'],
    ['noun', 'mijnschade', 'schade'],
    ['pronoun', 'mijn', 'mijnschade'],
    ['determiner', 'mijn', 'mijnschade'],
    ['noun', 'rijkdom', 'dom'],
    ['adjective', 'dom', 'rijkdom'],
    ['noun', 'lafaard', 'aard'],
    ['conjunction', 'en', 'ontwormen'],
    ['conjunction', 'opdat', 'op'],
    ['verb', 'aankondigen', 'aankondigen'],
  ])('of the %s %s has no %s', (pos, lemma, stranger) => {
    expect([...family(pos, lemma).keys()]).not.toContain(stranger);
  });
});
