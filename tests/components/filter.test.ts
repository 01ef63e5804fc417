import { describe, expect, it } from 'vitest';
import {
  ALL,
  type Chosen,
  type Filter,
  inOrder,
  isNarrow,
  select,
  toggle,
  valuesIn,
} from '../../components/vocabulary/filter.ts';
import { hashOf, readRoute } from '../../components/vocabulary/route.ts';
import { tagsOf } from '../../components/vocabulary/tags.ts';
import { rowOf } from '../../learning/rows.ts';
import type { MetContext, Schedule } from '../../learning/types.ts';
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
const met = (sentence: string, url: string, spans: MetContext['spans'] = []): MetContext => ({
  sentence,
  spans,
  title: '',
  url,
  metAt: 1,
});
const split = met('Zij kondigde het aan.', 'https://krant.example/b', [
  [4, 12],
  [17, 20],
]);
const rows = [
  word('fiets', { article: 'de', gloss: 'bicycle', keptAt: 9, createdAt: 1, level: 'A1' }),
  word('aanbod', {
    article: 'het',
    parts: ['aan', 'bod'],
    keptAt: 8,
    createdAt: 2,
    schedule: schedule(TODAY),
    contexts: [met('Een groot aanbod.', 'https://krant.example/a'), met('Het aanbod.', 'https://blad.example/x')],
  }),
  word('aankondigen', {
    key: 'verb:aankondigen',
    pos: 'verb',
    gloss: 'to announce',
    level: 'B1',
    keptAt: 7,
    createdAt: 3,
    contexts: [split],
    schedule: schedule(TODAY + 5, 3),
  }),
  edit(
    edit(word('ideeën', { article: 'de', keptAt: 1, createdAt: 4 }), { tags: ['kust', 'nature'], note: 'vast' }, 1),
    { aside: 'known' },
    1,
  ),
].map((w) => rowOf(w, TODAY));
const found = (part: Partial<Filter>) =>
  select(inOrder(rows, part.order ?? 'newest'), { ...ALL, ...part }).map(({ word: { lemma } }) => lemma);
const chosen = (...parts: readonly (readonly [Chosen['facet'], string])[]) => ({
  chosen: parts.map(([facet, value]) => ({ facet, value })),
});

describe('the list of words', () => {
  it.each<[Partial<Filter>, string[]]>([
    [{}, ['fiets', 'aanbod', 'aankondigen', 'ideeën']],
    [{ order: 'oldest' }, ['fiets', 'aanbod', 'aankondigen', 'ideeën']],
    [{ order: 'alphabet' }, ['aanbod', 'aankondigen', 'fiets', 'ideeën']],
    [{ order: 'due' }, ['aanbod', 'aankondigen', 'fiets', 'ideeën']],
    [{ order: 'hardest' }, ['aankondigen', 'aanbod', 'fiets', 'ideeën']],
    [{ query: ' BICYCLE ' }, ['fiets']],
    [{ query: 'kondigde' }, ['aankondigen']],
    [{ query: 'vast' }, ['ideeën']],
    [{ query: 'kust' }, ['ideeën']],
    [{ query: 'ideeen' }, ['ideeën']],
    [{ query: 'nothing of this' }, []],
    [chosen(['status', 'new']), ['fiets']],
    [chosen(['status', 'learning']), ['aanbod', 'aankondigen']],
    [chosen(['status', 'learning'], ['status', 'known']), ['aanbod', 'aankondigen', 'ideeën']],
    [chosen(['level', 'B1']), ['aankondigen']],
    [chosen(['level', 'B1'], ['level', 'A1']), ['fiets', 'aankondigen']],
    [chosen(['tag', 'nature']), ['ideeën']],
    [chosen(['tag', 'nature'], ['tag', 'kust']), ['ideeën']],
    [chosen(['tag', 'nature'], ['tag', 'other']), []],
    [chosen(['kind', 'due']), ['aanbod']],
    [chosen(['kind', 'split']), ['aankondigen']],
    [chosen(['kind', 'compound']), ['aanbod']],
    [chosen(['kind', 'compound'], ['kind', 'due'], ['article', 'het']), ['aanbod']],
    [chosen(['kind', 'compound'], ['kind', 'split']), []],
    [chosen(['kind', 'several']), ['aanbod']],
    [chosen(['kind', 'noted']), ['ideeën']],
    [chosen(['kind', 'leech']), []],
    [chosen(['article', 'het']), ['aanbod']],
    [{ ...chosen(['article', 'de'], ['status', 'new']), query: 'bi' }, ['fiets']],
    [chosen(['site', 'krant.example']), ['aanbod', 'aankondigen']],
    [chosen(['page', 'https://krant.example/b']), ['aankondigen']],
  ])('with %o shows %j', (part, lemmas) => {
    expect(found(part)).toEqual(lemmas);
  });

  it('knows whether a filter leaves words out', () => {
    expect(isNarrow({ ...ALL, order: 'due', query: ' ' })).toBe(false);
    expect(isNarrow({ ...ALL, ...chosen(['level', 'A1']) })).toBe(true);
  });

  it('chooses a value, and takes it back', () => {
    const once = toggle(ALL, { facet: 'level', value: 'A1' });
    expect(once.chosen).toEqual([{ facet: 'level', value: 'A1' }]);
    expect(toggle(once, { facet: 'level', value: 'A1' })).toEqual(ALL);
  });

  it('counts the values that words have', () => {
    const values = valuesIn([...rows, ...rows]);
    expect(values.tag).toEqual([
      ['kust', 2],
      ['nature', 2],
    ]);
    expect(values.site).toEqual([
      ['krant.example', 4],
      ['blad.example', 2],
    ]);
    expect(values.status.map(([value]) => value)).toEqual(['new', 'learning', 'known']);
  });
});

describe('the address of the page', () => {
  const filter: Filter = {
    query: 'een & ander',
    order: 'due',
    chosen: [
      { facet: 'tag', value: 'a,b' },
      { facet: 'page', value: 'https://krant.example/a?b=c#d' },
      { facet: 'tag', value: '100 %' },
    ],
  };

  it.each([
    ['a filter', { page: 'list', filter } as const],
    ['all words', { page: 'list', filter: ALL } as const],
    ['a word', { page: 'word', key: 'expression:water bij de wijn doen' } as const],
    ['a word with a slash', { page: 'word', key: 'noun:en/of%' } as const],
  ])('leads back to %s', (_, route) => {
    expect(readRoute(hashOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#anything', '#/?order=none&colour=red&status='])('%j shows all words', (hash) => {
    expect(readRoute(hash)).toEqual({ page: 'list', filter: ALL });
  });

  it('may be damaged', () => {
    expect(readRoute('#/word/%E0%A4%A')).toEqual({ page: 'word', key: '%E0%A4%A' });
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
