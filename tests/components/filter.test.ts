import { describe, expect, it } from 'vitest';
import { ALL, type Filter, isNarrow, select, tagsIn } from '../../components/vocabulary/filter.ts';
import { tagsOf } from '../../components/vocabulary/tags.ts';
import { rowOf } from '../../learning/rows.ts';
import type { Schedule } from '../../learning/types.ts';
import { edit } from '../../learning/vocabulary.ts';
import { word } from '../learning/samples.ts';

const TODAY = 20_000;
const schedule = (dueDay: number, lapses = 0): Schedule => ({
  phase: 'review',
  step: 0,
  stability: 5,
  difficulty: 5,
  reps: 3,
  lapses,
  lastDay: 1,
  dueDay,
});
const split = {
  sentence: 'Zij kondigde het aan.',
  spans: [
    [4, 12],
    [17, 20],
  ] as const,
  title: '',
  url: '',
  metAt: 1,
};
const rows = [
  word('fiets', { gloss: 'bicycle', article: 'de', level: 'A1', keptAt: 4, createdAt: 1 }),
  word('aanbod', { gloss: 'offer', article: 'het', level: 'B2', keptAt: 3, createdAt: 2, schedule: schedule(TODAY) }),
  word('aankondigen', {
    pos: 'verb',
    level: 'B1',
    keptAt: 2,
    createdAt: 3,
    contexts: [split],
    schedule: schedule(TODAY + 5, 3),
  }),
  edit(
    edit(word('zee', { article: 'de', keptAt: 1, createdAt: 4 }), { tags: ['kust', 'nature'], note: 'vast' }, 1),
    { aside: 'known' },
    1,
  ),
].map((w) => rowOf(w, TODAY));
const found = (part: Partial<Filter>) => select(rows, { ...ALL, ...part }).map(({ word: { lemma } }) => lemma);

describe('the list of words', () => {
  it.each<[Partial<Filter>, string[]]>([
    [{}, ['fiets', 'aanbod', 'aankondigen', 'zee']],
    [{ order: 'oldest' }, ['fiets', 'aanbod', 'aankondigen', 'zee']],
    [{ order: 'alphabet' }, ['aanbod', 'aankondigen', 'fiets', 'zee']],
    [{ order: 'due' }, ['aanbod', 'aankondigen', 'fiets', 'zee']],
    [{ order: 'hardest' }, ['aankondigen', 'aanbod', 'fiets', 'zee']],
    [{ query: ' BICYCLE ' }, ['fiets']],
    [{ query: 'kondigde' }, ['aankondigen']],
    [{ query: 'vast' }, ['zee']],
    [{ query: 'kust' }, ['zee']],
    [{ query: 'nothing of this' }, []],
    [{ status: 'new' }, ['fiets']],
    [{ status: 'learning' }, ['aanbod', 'aankondigen']],
    [{ status: 'known' }, ['zee']],
    [{ level: 'B1' }, ['aankondigen']],
    [{ tag: 'nature' }, ['zee']],
    [{ kind: 'due' }, ['aanbod']],
    [{ kind: 'split' }, ['aankondigen']],
    [{ kind: 'het' }, ['aanbod']],
    [{ kind: 'de', status: 'new' }, ['fiets']],
    [{ kind: 'noted' }, ['zee']],
    [{ kind: 'leech' }, []],
  ])('with %o shows %j', (part, lemmas) => {
    expect(found(part)).toEqual(lemmas);
  });

  it('knows whether a filter leaves words out', () => {
    expect(isNarrow({ ...ALL, order: 'due', query: ' ' })).toBe(false);
    expect(isNarrow({ ...ALL, level: 'A1' })).toBe(true);
  });

  it('names all tags once', () => {
    expect(tagsIn([...rows, ...rows])).toEqual(['kust', 'nature']);
  });
});

describe('the tags of a field', () => {
  it.each([
    ['', []],
    [' news, #politics ;news', ['news', 'politics']],
    ['two words', ['two words']],
    [`${'x'.repeat(300)},`, ['x'.repeat(100)]],
  ])('%j', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });
});
