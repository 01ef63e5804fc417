import { dayOf } from '../../learning/days.ts';
import { isWatched, lookedUp, readingReview } from '../../learning/reading-recall.ts';
import { reviewed, unreviewed } from '../../learning/review.ts';
import type { ToBackground } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { Recalled, WordKey } from '../../messaging/types.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import { readSettings } from '../../storage/settings.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { tellPages } from './pages.ts';

type RecallHandlers = Pick<Handlers<ToBackground>, 'words-passed' | 'word-looked-up' | 'undo-recalls'>;

/** What reading an article tells of the words that are due: recalled where it went on, looked up where it did not. */
export function recallHandlers(vocabulary: Vocabulary): RecallHandlers {
  /** Those of the words of which reading tells something now; none where the reader has switched that off. */
  const watched = async (keys: readonly WordKey[]) => {
    const [{ readingCounts }, { retention, dayStartsAt }] = await Promise.all([readSettings(), readReviewSettings()]);
    const at = Date.now();
    const moment = { at, day: dayOf(at, dayStartsAt), retention };
    const words = readingCounts ? await vocabulary.words(keys) : [];
    return { words: words.filter((word) => isWatched(word, moment.day, retention)), moment };
  };
  return {
    async 'words-passed'({ keys }) {
      const { words, moment } = await watched(keys);
      const recalled: Recalled[] = [];
      for (const { key, lemma } of words) {
        const review = readingReview(key, moment);
        if (await vocabulary.addReview(review, reviewed))
          recalled.push({ key: key as WordKey, lemma, review: review.id });
      }
      return { recalled };
    },
    async 'word-looked-up'({ key }) {
      const { words, moment } = await watched([key]);
      if (words.length > 0) await vocabulary.update(key, (word) => word && lookedUp(word, moment.day, moment.at));
      return {};
    },
    async 'undo-recalls'({ recalls }) {
      const now = Date.now();
      for (const { key, review } of recalls)
        await vocabulary.undoReview(key, review, now, (word, reviews, undone) =>
          unreviewed(word, reviews, undone, now),
        );
      void tellPages('recalls-undone', { keys: recalls.map(({ key }) => key) });
      return {};
    },
  };
}
