import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewed, unreviewed } from '../../learning/review.ts';
import { Reviewer, type ReviewPort } from '../../learning/reviewer.ts';
import type { Rating, Review, ReviewSettings, SavedWord } from '../../learning/types.ts';
import { edit } from '../../learning/vocabulary.ts';
import { review, word } from './samples.ts';

const SETTINGS: ReviewSettings = {
  newPerDay: 10,
  reviewsPerDay: 100,
  retention: 0.9,
  dayStartsAt: 4,
  kinds: ['meaning', 'gap', 'dutch'],
};
const TODAY = 20_522;
const START = TODAY * 86_400_000 + 36_000_000;

/** What the background keeps, by the same rules. */
class Store implements ReviewPort {
  words = new Map<string, SavedWord>();
  log: Review[] = [];
  now = START;

  constructor(words: readonly SavedWord[], log: readonly Review[]) {
    this.words = new Map(words.map((one) => [one.key, one]));
    this.log = [...log];
  }

  async add(made: Review): Promise<void> {
    this.log.push(made);
    this.words.set(made.key, reviewed(this.words.get(made.key)!, this.of(made.key), made));
  }

  async undo(key: string, id: string): Promise<void> {
    this.log = this.log.map((one) => (one.id === id ? { ...one, undoneAt: this.now } : one));
    const undone = this.log.find((one) => one.id === id)!;
    this.words.set(key, unreviewed(this.words.get(key)!, this.of(key), undone, this.now));
  }

  async edit(key: string, values: Parameters<ReviewPort['edit']>[1]): Promise<void> {
    this.words.set(key, edit(this.words.get(key)!, values, this.now));
  }

  /** The page as it is after it was loaded. */
  load(): Reviewer {
    const standing = this.log.filter(({ undoneAt }) => undoneAt === undefined);
    const today = new Set(standing.filter(({ day }) => day === TODAY).map(({ key }) => key));
    const clock = { now: () => this.now, newId: () => `id${this.log.length}` };
    return new Reviewer(
      [...this.words.values()],
      standing.filter(({ key }) => today.has(key)),
      SETTINGS,
      { port: this, clock, changed: () => undefined },
    );
  }

  private of(key: string): Review[] {
    return this.log.filter((one) => one.key === key);
  }
}

/** Three new words, and two that are due, one of which was forgotten seven times: once more makes it a leech. */
function someWords(): { words: SavedWord[]; log: Review[] } {
  const fresh = ['a', 'b', 'c'].map((lemma, i) => word(lemma, { createdAt: i }));
  const due = [3, 3] as const;
  const often = [3, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3] as const;
  const logs = [
    due.map((rating, i) => review('noun:d', 20_000 + i, rating)),
    often.map((rating, i) => review('noun:e', 20_000 + i * 20, rating)),
  ];
  const old = logs.map((log, i) => reviewed(word(['d', 'e'][i]!), log, log.at(-1)!));
  return { words: [...fresh, ...old], log: logs.flat() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const schedules = (store: Store) =>
  Object.fromEntries(
    [...store.words].map(([key, { schedule, edits }]) => [key, [schedule, edits?.aside?.value ?? null]]),
  );

async function act(store: Store, reviewer: Reviewer, action: Rating | 'bury' | 'suspend'): Promise<void> {
  const view = reviewer.view();
  if (!view.word) return;
  const { word: asked, card } = view;
  if (action === 'bury') reviewer.bury(asked);
  else if (action === 'suspend') reviewer.putAside(asked, 'suspended');
  else reviewer.answer(asked, card, action, 1000);
  await settled();
  store.now += 60_000;
}

describe('a review page that was loaded again', () => {
  it('undoes whatever was done on the day, step by step, to where it began', async () => {
    const action = fc.constantFrom<(Rating | 'bury' | 'suspend')[]>(1, 1, 2, 3, 4, 'bury', 'suspend');
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), fc.nat(12), async (actions, reloadAfter) => {
        const { words, log } = someWords();
        const store = new Store(words, log);
        const before = schedules(store);
        let reviewer = store.load();
        for (const [i, one] of actions.entries()) {
          if (i === reloadAfter) reviewer = store.load();
          await act(store, reviewer, one);
        }
        reviewer = store.load();
        for (let steps = 0; reviewer.view().undoes !== undefined && steps < 50; steps++) {
          reviewer.undo();
          await settled();
          store.now += 1000;
        }
        expect(schedules(store)).toEqual(before);
        expect(reviewer.view().undoes).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('names the word of the step, counts the answers of the day, and asks the word again', async () => {
    const store = new Store([word('a', { createdAt: 1 }), word('b', { createdAt: 2 })], []);
    const first = store.load();
    await act(store, first, 4);
    await act(store, first, 4);
    const again = store.load();
    const end = again.view();
    if (end.word) throw new Error('a card is left');
    expect(end.undoes).toBe('b');
    expect(end.summary.answers).toBe(2);
    again.undo();
    expect(again.view()).toMatchObject({ word: { lemma: 'b' }, undoes: 'a', left: { fresh: 1 } });
  });

  it('leaves what was read or done on other days alone', () => {
    const { words, log } = someWords();
    const read = review('noun:d', TODAY, 3, { kind: 'reading' });
    const aside = edit(words[0]!, { aside: 'suspended' }, START - 86_400_000);
    expect(new Store([aside, ...words.slice(1)], [...log, read]).load().view().undoes).toBeUndefined();
  });
});

describe('a word that becomes a leech', () => {
  it('is told at once, stands in the summary, and is asked again where the reader wants it', async () => {
    const { words, log } = someWords();
    const store = new Store([words[4]!], log);
    const reviewer = store.load();
    await act(store, reviewer, 1);
    const told = reviewer.view();
    if (told.word) throw new Error('a card is left');
    expect(told.leech?.lemma).toBe('e');
    expect(told.summary).toMatchObject({ leeches: [{ lemma: 'e' }], forgotten: [] });
    reviewer.keepAsking(told.leech!);
    await settled();
    store.now += 600_000;
    expect(reviewer.view()).toMatchObject({ word: { lemma: 'e' } });
    expect(store.words.get('noun:e')?.edits?.aside?.value).toBeNull();
    reviewer.undo();
    await settled();
    expect(reviewer.view()).toMatchObject({ summary: { leeches: [{ lemma: 'e' }] } });
  });
});
