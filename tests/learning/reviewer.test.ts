import { describe, expect, it } from 'vitest';
import { Reviewer, type ReviewPort } from '../../learning/reviewer.ts';
import type { Review, ReviewSettings, SavedWord } from '../../learning/types.ts';
import { word } from './samples.ts';

const SETTINGS: ReviewSettings = {
  newPerDay: 10,
  reviewsPerDay: 100,
  retention: 0.9,
  dayStartsAt: 4,
  kinds: ['meaning', 'gap', 'dutch'],
};
const START = Date.parse('2026-03-10T10:00:00Z');

function start(words: readonly SavedWord[], failing: (what: string) => boolean = () => false) {
  const done: string[] = [];
  let now = START;
  let ids = 0;
  const act = async (what: string) => {
    if (failing(what)) throw new Error('The disk is full.');
    done.push(what);
  };
  const port: ReviewPort = {
    add: (review: Review) => act(`add ${review.key} ${review.rating}`),
    undo: (key, id) => act(`undo ${key} ${id}`),
    edit: (key, values) => act(`edit ${key} ${JSON.stringify(values)}`),
  };
  const clock = { now: () => now, newId: () => `id${ids++}` };
  const reviewer = new Reviewer(words, [], SETTINGS, { port, clock, changed: () => undefined });
  const card = () => {
    const view = reviewer.view();
    if (!view.word) throw new Error('no card');
    return view;
  };
  const answer = (rating: 1 | 2 | 3 | 4) => reviewer.answer(card().word, card().card, rating, 1000);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return {
    reviewer,
    card,
    answer,
    done,
    settled,
    wait: (ms: number) => {
      now += ms;
    },
  };
}
const words = ['a', 'b', 'c'].map((lemma, i) => word(lemma, { createdAt: i }));

describe('a reviewer', () => {
  it('goes through the words and ends with what was learned and when the next is due', () => {
    const { reviewer, answer, wait } = start(words);
    answer(4);
    answer(4);
    answer(1);
    wait(120_000);
    answer(3);
    const view = reviewer.view();
    expect(view.word?.lemma).toBe('c');
    answer(3);
    const end = reviewer.view();
    if (end.word) throw new Error('a card is left');
    expect(end.summary).toMatchObject({ answers: 5, forgotten: [] });
    expect(end.summary.learned.map(({ lemma }) => lemma)).toEqual(['a', 'b', 'c']);
    expect(end.summary.next!.day).toBeGreaterThan(end.summary.today);
  });

  it('undoes any number of steps, whatever they were', async () => {
    const { reviewer, card, answer, done, settled } = start(words);
    answer(3);
    reviewer.bury(card().word);
    reviewer.putAside(card().word, 'known');
    expect(reviewer.view().word?.lemma).toBe('a');
    for (let i = 0; i < 3; i++) reviewer.undo();
    await settled();
    expect(reviewer.view().undoes).toBeUndefined();
    expect(reviewer.view()).toMatchObject({ left: { fresh: 3, learning: 0, due: 0 } });
    expect(card().word).toEqual(words[0]);
    expect(done.slice(3)).toEqual([
      'edit noun:c {"aside":null,"buried":0}',
      'edit noun:b {"aside":null,"buried":0}',
      'undo noun:a id0',
    ]);
  });

  it('asks a word again whose answer could not be kept, and says why', async () => {
    const { reviewer, card, answer, settled } = start(words, (what) => what === 'add noun:b 4');
    answer(4);
    answer(4);
    expect(card().word.lemma).toBe('c');
    await settled();
    expect(reviewer.view()).toMatchObject({ problem: 'The disk is full.', word: { lemma: 'b' }, left: { fresh: 2 } });
    reviewer.undo();
    expect(card().word).toEqual(words[0]);
  });

  it('begins a new day when the reader’s day begins', () => {
    const { reviewer, answer, wait } = start(words.slice(0, 1));
    answer(4);
    expect(reviewer.view().word).toBeUndefined();
    wait(60 * 86_400_000);
    expect(reviewer.view()).toMatchObject({ word: { lemma: 'a' }, left: { due: 1 } });
  });
});
