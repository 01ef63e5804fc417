import { describe, expect, it } from 'vitest';
import { cardFor, judge } from '../../learning/card.ts';
import type { CardKind, MetContext, Schedule } from '../../learning/types.ts';
import { word } from './samples.ts';

const sentence = 'Zij kondigde gisteren een feest aan.';
const split: MetContext = {
  sentence,
  spans: [
    [4, 12],
    [32, 35],
  ],
  title: '',
  url: '',
  metAt: 1,
};
const settled = (reps: number): Schedule => ({
  phase: 'review',
  step: 0,
  stability: 5,
  difficulty: 5,
  reps,
  lapses: 0,
  lastDay: 1,
  dueDay: 2,
});
const verb = word('aankondigen', { pos: 'verb', gloss: 'to announce', contexts: [split] });
const ALL: CardKind[] = ['meaning', 'gap', 'dutch'];

describe('the card of a word', () => {
  it('asks the meaning first and then takes turns', () => {
    const kinds = [undefined, 1, 2, 3, 4].map(
      (reps) => cardFor(reps ? { ...verb, schedule: settled(reps) } : verb, ALL).kind,
    );
    expect(kinds).toEqual(['meaning', 'gap', 'meaning', 'dutch', 'meaning']);
  });

  it('lets a word be heard and typed where the reader wants to listen', () => {
    const card = cardFor({ ...verb, schedule: settled(2) }, [...ALL, 'listen']);
    expect(card).toMatchObject({ kind: 'listen', answer: 'aankondigen' });
    expect(judge(card, verb, 'aankondigen')).toEqual({ result: 'right' });
  });

  it('asks the meaning of a word that was forgotten', () => {
    expect(cardFor({ ...verb, schedule: { ...settled(1), phase: 'relearning' } }, ALL).kind).toBe('meaning');
  });

  it('leaves both halves of a split verb out of a gap', () => {
    const card = cardFor({ ...verb, schedule: settled(1) }, ['gap']);
    expect(card).toMatchObject({ kind: 'gap', answer: 'kondigde aan' });
    expect(judge(card, verb, 'kondigde aan')).toEqual({ result: 'right' });
  });

  it.each<[string, Partial<typeof verb>, CardKind[], CardKind]>([
    ['no sentence for a gap', { contexts: [] }, ['gap'], 'meaning'],
    ['spans that do not fit', { contexts: [{ ...split, spans: [[30, 90]] }] }, ['gap'], 'meaning'],
    [
      'spans in the wrong order',
      {
        contexts: [
          {
            ...split,
            spans: [
              [32, 35],
              [4, 12],
            ],
          },
        ],
      },
      ['gap'],
      'meaning',
    ],
    ['no gloss to ask from', { gloss: '' }, ['dutch'], 'meaning'],
  ])('falls back to the meaning with %s', (_, more, kinds, kind) => {
    expect(cardFor({ ...verb, schedule: settled(1), ...more }, kinds).kind).toBe(kind);
  });

  it('shows another sentence each time', () => {
    const contexts = ['Een.', 'Twee.', 'Drie.'].map((s) => ({ ...split, sentence: s, spans: [[0, 3]] as const }));
    const shown = [1, 2, 3].map(
      (reps) => cardFor({ ...verb, contexts, schedule: settled(reps) }, ['gap']).context?.sentence,
    );
    expect(new Set(shown).size).toBe(3);
  });
});
