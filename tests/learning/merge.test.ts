import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextId, dropContext, MOST_CONTEXTS, restoreContext } from '../../learning/contexts.ts';
import { type Collection, merge } from '../../learning/merge.ts';
import { scheduled } from '../../learning/review.ts';
import type { Edits, MetContext, Review, SavedWord } from '../../learning/types.ts';
import { edit, keep, remove, restore } from '../../learning/vocabulary.ts';
import { review, word } from './samples.ts';

// Few keys, ids and times, so that two collections often speak of the same thing at the same moment.
const time = fc.integer({ min: 1, max: 6 });
const stamped = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at: time });
const context: fc.Arbitrary<MetContext> = fc.record({
  sentence: fc.constantFrom('Een.', 'Twee.', 'Drie.'),
  spans: fc.constantFrom([[0, 2]] as const, [] as const),
  title: fc.constantFrom('a', 'b'),
  url: fc.constantFrom('https://a.example/', 'https://b.example/'),
  metAt: time,
});
const dropped = fc.record({
  id: fc.constantFrom('Een.', 'Twee.').map((sentence) => contextId({ url: 'https://a.example/', sentence })),
  at: time,
});
const optional = { requiredKeys: [] as [] };
const edits: fc.Arbitrary<Edits> = fc.record(
  {
    gloss: stamped(fc.constantFrom('', 'one', 'two')),
    note: stamped(fc.constantFrom('', 'mine')),
    tags: stamped(fc.constantFrom([], ['a'], ['a', 'b'])),
    aside: stamped(fc.constantFrom('known' as const, 'suspended' as const, null)),
    buried: stamped(fc.integer({ min: 1, max: 3 })),
    sense: stamped(fc.constantFrom('', 'a sense')),
    since: stamped(fc.integer({ min: 0, max: 3 })),
    lookedUp: stamped(fc.integer({ min: 1, max: 3 })),
  },
  optional,
);
const uniqueContexts = (list: MetContext[]) => [
  ...new Map(list.sort((a, b) => a.metAt - b.metAt).map((c) => [`${c.url}${c.sentence}`, c])).values(),
];
const savedWord: fc.Arbitrary<SavedWord> = fc
  .record(
    {
      lemma: fc.constantFrom('fiets', 'trein'),
      gloss: fc.constantFrom('bicycle', 'bike'),
      article: fc.constantFrom('de' as const, 'het' as const),
      contexts: fc.array(context, { maxLength: 4 }),
      dropped: fc.uniqueArray(dropped, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
      sense: fc.constantFrom('first', 'second'),
      createdAt: time,
      updatedAt: time,
      keptAt: time,
      deletedAt: time,
      edits,
    },
    { requiredKeys: ['lemma', 'gloss', 'contexts', 'createdAt', 'updatedAt', 'keptAt'] },
  )
  .map(({ contexts, deletedAt, keptAt, ...rest }) => ({
    key: `noun:${rest.lemma}`,
    pos: 'noun' as const,
    ...rest,
    keptAt,
    contexts: uniqueContexts(contexts),
    // A record holds when it was deleted only where that was after it was last kept.
    ...(deletedAt !== undefined && deletedAt > keptAt && { deletedAt }),
  }));
const aReview: fc.Arbitrary<Review> = fc
  .record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    key: fc.constantFrom('noun:fiets', 'noun:trein'),
    at: time,
    rating: fc.constantFrom(1 as const, 3 as const),
    undone: fc.option(time),
  })
  .map(({ undone, id, key, at, rating }) =>
    review(key, 20_000 + at, rating, { id, at, ...(undone !== null && { undoneAt: undone }) }),
  );
const collection: fc.Arbitrary<Collection> = fc
  .record({
    words: fc.uniqueArray(savedWord, { selector: (w) => w.key, maxLength: 2 }),
    reviews: fc.uniqueArray(aReview, { selector: (r) => r.id, maxLength: 4 }),
  })
  // As a collection is kept: in order of key and id, with schedules.
  .map((c) => merge(c, { words: [], reviews: [] }));

describe('merging collections', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(collection, collection, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('gives the same however three are grouped', () => {
    const grouped = (a: Collection, b: Collection, c: Collection) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    };
    fc.assert(fc.property(collection, collection, collection, grouped), { numRuns: 400 });
  });

  it('changes nothing where the same is merged again', () => {
    fc.assert(
      fc.property(collection, collection, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });
});

describe('two machines', () => {
  const start = word('fiets', { createdAt: 1, keptAt: 1 });
  const joined = (a: SavedWord, b: SavedWord) =>
    merge({ words: [a], reviews: [] }, { words: [b], reviews: [] }).words[0]!;
  const { contexts: _, createdAt: __, updatedAt: ___, keptAt: ____, ...draft } = start;

  it('that edit different things of a word lose neither', () => {
    const both = joined(edit(start, { note: 'mine' }, 5), edit(start, { tags: ['transport'] }, 6));
    expect(both.edits).toEqual({ note: { value: 'mine', at: 5 }, tags: { value: ['transport'], at: 6 } });
  });

  it.each([
    ['removed after it was saved again', remove(start, 9), keep(start, draft, 5), true],
    ['saved again after it was removed', remove(start, 5), keep(start, draft, 9), false],
    ['restored', remove(start, 5), restore(remove(start, 5), 6), false],
    ['removed on one, not touched on the other', remove(start, 5), start, true],
  ])('agree on a word that was %s', (_name, a, b, gone) => {
    expect(joined(a, b).deletedAt !== undefined).toBe(gone);
  });

  it('that reviewed a word both have the schedule of all reviews', () => {
    const [a, b] = [review('noun:fiets', 20_000, 3), review('noun:fiets', 20_004, 3)];
    const merged = merge(
      { words: [scheduled(start, [a], 1)], reviews: [a] },
      { words: [scheduled(start, [b], 1)], reviews: [b] },
    );
    expect(merged.words[0]!.schedule).toEqual(scheduled(start, [a, b], 1).schedule);
  });

  it('agree on a sentence that was dropped on one, and on one that was put back', () => {
    const met: MetContext = {
      sentence: 'Een fiets.',
      spans: [[4, 9]],
      title: 'T',
      url: 'https://a.example/',
      metAt: 3,
    };
    const had = { ...start, contexts: [met] };
    const without = dropContext(had, contextId(met), 5);
    expect(without.contexts).toEqual([]);
    expect(joined(without, had).contexts).toEqual([]);
    const back = restoreContext(without, met, 6);
    expect(joined(without, back).contexts).toEqual([{ ...met, keptAt: 6 }]);
    const again = keep(without, { ...draft, context: { ...met, metAt: 8 } }, 8);
    expect(joined(without, again).contexts).toEqual([{ ...met, metAt: 8 }]);
  });

  it('keep the newest sentences when both have many', () => {
    const many = (from: number) =>
      Array.from({ length: 40 }, (_, i) => ({
        sentence: `${from + i}`,
        spans: [],
        title: '',
        url: '',
        metAt: from + i,
      }));
    const contexts = joined({ ...start, contexts: many(0) }, { ...start, contexts: many(100) }).contexts;
    expect(contexts).toHaveLength(MOST_CONTEXTS);
    expect(contexts.at(-1)?.metAt).toBe(139);
  });
});
