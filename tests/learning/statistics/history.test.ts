import { describe, expect, it } from 'vitest';
import { startOf } from '../../../learning/days.ts';
import { StatusHistory } from '../../../learning/statistics/history.ts';
import type { Rating, Review, SavedWord } from '../../../learning/types.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { review, word } from '../samples.ts';

const TODAY = 20_070;
const at = (day: number) => startOf(day, 4) + 3_600_000;
const fiets = word('fiets', { createdAt: at(20_000) });
const log = (...answers: [day: number, rating: Rating][]) =>
  answers.map(([day, rating]) => review('noun:fiets', day, rating));

/** "n" new, "l" learning, "k" known, "s" suspended, "-" none: one for each week, today last. */
function weeks(target: SavedWord, reviews: readonly Review[]): string {
  const history = new StatusHistory({ today: TODAY, weeks: 11, startsAt: 4 });
  history.add(target, reviews);
  return history
    .result()
    .map(({ counts }) => (Object.entries(counts).find(([, count]) => count > 0)?.[0] ?? '-')[0])
    .join('');
}

describe('the status of a word over the weeks', () => {
  it.each<[string, SavedWord, Review[], string]>([
    ['saved and never asked', fiets, [], 'nnnnnnnnnnn'],
    ['saved three weeks ago', word('fiets', { createdAt: at(20_049) }), [], 'nnnn'],
    ['being learned', fiets, log([20_010, 3]), 'nnlllllllll'],
    ['known after easy answers', fiets, log([20_010, 4], [20_020, 4], [20_040, 4]), 'nnlkkkkkkkk'],
    ['forgotten again', fiets, log([20_010, 4], [20_020, 4], [20_055, 1]), 'nnlkkkkklll'],
    ['said to be known', edit(fiets, { aside: 'known' }, at(20_050)), [], 'nnnnnnnnkkk'],
    ['suspended', edit(fiets, { aside: 'suspended' }, at(20_050)), log([20_010, 3]), 'nnllllllsss'],
    ['removed', { ...fiets, deletedAt: at(20_050) }, [], 'nnnnnnnn---'],
    ['begun anew', edit(fiets, { since: at(20_050) }, at(20_050)), log([20_010, 4]), 'nnnnnnnnnnn'],
  ])('that is %s', (_, target, reviews, expected) => {
    expect(weeks(target, reviews)).toBe(expected);
  });

  it('adds up over the words, and is empty without any', () => {
    const history = new StatusHistory({ today: TODAY, weeks: 3, startsAt: 4 });
    expect(history.result()).toEqual([]);
    history.add(fiets, log([20_060, 3]));
    history.add(word('boot', { createdAt: at(20_060) }), []);
    expect(history.result().map(({ day, counts }) => [day, counts.new, counts.learning])).toEqual([
      [20_056, 1, 0],
      [20_063, 1, 1],
      [20_070, 1, 1],
    ]);
  });
});
