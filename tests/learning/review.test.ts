import { describe, expect, it } from 'vitest';
import { reviewed, unreviewed } from '../../learning/review.ts';
import { statusOf } from '../../learning/status.ts';
import type { Rating, Review, SavedWord } from '../../learning/types.ts';
import { edit } from '../../learning/vocabulary.ts';
import { review, word } from './samples.ts';

/** Answers a word once every ten days; gives each record on the way and the log. */
function answered(start: SavedWord, ratings: readonly Rating[]) {
  const log: Review[] = [];
  const records = [start];
  for (const rating of ratings) {
    log.push(review(start.key, 20_000 + log.length * 10, rating));
    records.push(reviewed(records.at(-1)!, log, log.at(-1)!));
  }
  return { log, records };
}

describe('the status of a word', () => {
  it.each<[string, SavedWord, string]>([
    ['never reviewed', word('a'), 'new'],
    ['reviewed once', answered(word('a'), [3]).records.at(-1)!, 'learning'],
    ['remembered for long', answered(word('a'), [4, 4, 4, 4, 4]).records.at(-1)!, 'known'],
    ['marked as known', edit(word('a'), { aside: 'known' }, 2), 'known'],
    ['suspended', edit(word('a'), { aside: 'suspended' }, 2), 'suspended'],
    ['brought back', edit(edit(word('a'), { aside: 'suspended' }, 2), { aside: null }, 3), 'new'],
  ])('%s', (_, record, status) => {
    expect(statusOf(record)).toBe(status);
  });
});

describe('a leech', () => {
  // Every second answer is a lapse.
  const forgetful = (lapses: number): Rating[] => [
    3,
    3,
    ...Array.from({ length: lapses }, () => [1, 3] as const).flat(),
  ];

  it('is put aside when it was forgotten for the eighth time, not before', () => {
    expect(answered(word('a'), forgetful(7)).records.at(-1)!.edits?.aside).toBeUndefined();
    const { records } = answered(word('a'), forgetful(8));
    expect(records.at(-1)).toMatchObject({ edits: { aside: { value: 'leech' } }, schedule: { lapses: 8 } });
  });

  it('that was brought back is put aside again after four more', () => {
    const { records, log } = answered(word('a'), forgetful(8));
    let back = edit(records.at(-1)!, { aside: null }, 9);
    for (let i = 0; i < 4; i++) {
      expect(back.edits?.aside?.value).toBeNull();
      for (const rating of [3, 1] as const) {
        log.push(review('noun:a', 20_000 + log.length * 10, rating));
        back = reviewed(back, log, log.at(-1)!);
      }
    }
    expect(back.edits?.aside?.value).toBe('leech');
  });
});

describe('undoing', () => {
  it('goes back through all records, the leech among them', () => {
    const { records, log } = answered(word('a'), [3, 3, ...Array.from({ length: 8 }, () => [3, 1] as const).flat()]);
    let now = records.at(-1)!;
    expect(now.edits?.aside?.value).toBe('leech');
    for (let i = log.length - 1; i >= 0; i--) {
      log[i] = { ...log[i]!, undoneAt: 1 };
      now = unreviewed(now, log, log[i]!, 1);
      expect(now.schedule).toEqual(records[i]!.schedule);
      expect(now.edits?.aside?.value ?? null).toBeNull();
    }
    expect(statusOf(now)).toBe('new');
  });

  it('leaves a word aside that the reader has suspended', () => {
    const { log, records } = answered(word('a'), [3]);
    const suspended = edit(records[1]!, { aside: 'suspended' }, log[0]!.at + 1);
    const undone = { ...log[0]!, undoneAt: 5 };
    expect(unreviewed(suspended, [undone], undone, 5).edits?.aside?.value).toBe('suspended');
  });
});
