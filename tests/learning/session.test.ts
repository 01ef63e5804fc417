import { describe, expect, it } from 'vitest';
import { reviewed } from '../../learning/review.ts';
import { Session } from '../../learning/session.ts';
import type { Rating, Review, SavedWord } from '../../learning/types.ts';
import { edit } from '../../learning/vocabulary.ts';
import { review, word } from './samples.ts';

const TODAY = 20_100;
const NOW = TODAY * 86_400_000 + 40_000_000;
const LIMITS = { newPerDay: 10, reviewsPerDay: 100 };

const fresh = (lemma: string, createdAt = 1) => word(lemma, { createdAt });
function old(lemma: string, log = [review(`noun:${lemma}`, 20_000, 3), review(`noun:${lemma}`, 20_001, 3)]): SavedWord {
  return reviewed(word(lemma), log, log.at(-1)!);
}
function answer(target: SavedWord, rating: Rating, log: readonly Review[] = []) {
  const made = review(target.key, TODAY, rating, { at: NOW });
  return { record: reviewed(target, [...log, made], made), made };
}
/** Takes all that is asked out of a session. */
function drain(session: Session, now = NOW): string[] {
  const asked: string[] = [];
  for (let next = session.next(now); next; next = session.next(now)) {
    asked.push(next.lemma);
    session.settle(edit(next, { aside: 'known' }, 1));
  }
  return asked;
}

describe('a session', () => {
  it('spreads new words, oldest first, among those that are due', () => {
    const words = [fresh('nieuw', 5), fresh('nieuwer', 9), ...['a', 'b', 'c', 'd', 'e'].map((l) => old(l))];
    const asked = drain(new Session(words, [], LIMITS, TODAY));
    expect(asked).toHaveLength(7);
    expect(asked.filter((lemma) => lemma.startsWith('nieuw'))).toEqual(['nieuw', 'nieuwer']);
    expect(asked[0]).not.toBe('nieuw');
  });

  it.each<[string, SavedWord]>([
    ['suspended', edit(old('a'), { aside: 'suspended' }, 1)],
    ['known', edit(fresh('a'), { aside: 'known' }, 1)],
    ['buried until tomorrow', edit(old('a'), { buried: TODAY + 1 }, 1)],
    ['removed', { ...old('a'), deletedAt: 1 }],
    ['not yet due', { ...old('a'), schedule: { ...old('a').schedule!, dueDay: TODAY + 1 } }],
  ])('does not ask a word that is %s', (_, record) => {
    expect(new Session([record], [], LIMITS, TODAY).next(NOW)).toBeUndefined();
  });

  it('asks a buried word again on its day', () => {
    expect(drain(new Session([edit(old('a'), { buried: TODAY }, 1)], [], LIMITS, TODAY))).toEqual(['a']);
  });

  it('keeps to the limits of the day, with what was asked before', () => {
    const words = Array.from({ length: 30 }, (_, i) => fresh(`n${i}`));
    const dues = Array.from({ length: 30 }, (_, i) => old(`d${i}`));
    const first = answer(words[0]!, 3);
    const again = answer(dues[0]!, 3, [review('noun:d0', 20_000, 3), review('noun:d0', 20_001, 3)]);
    const now = [first.record, ...words.slice(1), again.record, ...dues.slice(1)];
    const session = new Session(now, [first.made, again.made], { newPerDay: 5, reviewsPerDay: 7 }, TODAY);
    // The word that is being learnt returns whatever the limits are.
    expect(session.left()).toEqual({ fresh: 4, learning: 1, due: 6 });
  });

  it('brings a word back when its minutes are over, before the rest', () => {
    const session = new Session([fresh('a', 1), fresh('b', 2), fresh('c', 3)], [], LIMITS, TODAY);
    const { record } = answer(session.next(NOW)!, 3);
    session.settle(record);
    expect(session.next(NOW)?.lemma).toBe('b');
    expect(session.next(NOW + 600_000)?.lemma).toBe('a');
  });

  it('asks a word ahead of its minutes only where nothing else is left', () => {
    const session = new Session([fresh('a')], [], LIMITS, TODAY);
    session.settle(answer(session.next(NOW)!, 1).record);
    expect(session.next(NOW)?.lemma).toBe('a');
    expect(session.next(NOW - 3_600_000)).toBeUndefined();
  });

  it('puts a word back in front whose answer is undone', () => {
    const session = new Session([fresh('a', 1), fresh('b', 2)], [], LIMITS, TODAY);
    const a = session.next(NOW)!;
    session.settle(answer(a, 4).record);
    session.putBack(a);
    expect(session.next(NOW)?.lemma).toBe('a');
    expect(session.left()).toEqual({ fresh: 2, learning: 0, due: 0 });
  });
});
