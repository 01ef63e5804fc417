import { dropContext, restoreContext } from '../../learning/contexts.ts';
import { reviewed, scheduled, unreviewed } from '../../learning/review.ts';
import type { SavedWord } from '../../learning/types.ts';
import { edit, remove, restore } from '../../learning/vocabulary.ts';
import type { ToBackground } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { WordKey } from '../../messaging/types.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { tellPages } from './pages.ts';

type ReviewHandlers = Pick<
  Handlers<ToBackground>,
  | 'review'
  | 'undo-review'
  | 'edit-words'
  | 'remove-words'
  | 'restore-words'
  | 'words-taken-in'
  | 'drop-context'
  | 'restore-context'
>;

/** Answers of a review, and what the reader does to many words at once. */
export function reviewHandlers(vocabulary: Vocabulary): ReviewHandlers {
  const changed = (keys: readonly WordKey[], saved: boolean) => {
    void tellPages('words-changed', { changes: keys.map((key) => ({ key, saved })) });
    return {};
  };
  return {
    async review({ review }) {
      await vocabulary.addReview(review, reviewed);
      return {};
    },
    async 'undo-review'({ key, id }) {
      const now = Date.now();
      await vocabulary.undoReview(key, id, now, (word, reviews, undone) => unreviewed(word, reviews, undone, now));
      return {};
    },
    async 'edit-words'({ edits }) {
      const now = Date.now();
      const valuesOf = new Map<string, (typeof edits)[number]['values']>(edits.map(({ key, values }) => [key, values]));
      const keys = [...valuesOf.keys()];
      const edited = (word: SavedWord) => edit(word, valuesOf.get(word.key) ?? {}, now);
      // Which reviews count decides the schedule, so those are read along.
      if (edits.every(({ values }) => values.since === undefined))
        await vocabulary.updateAll(keys, (word) => word && edited(word));
      else
        await vocabulary.rework(keys, ({ words, reviews }) => {
          const logOf = (key: string) => reviews.filter((review) => review.key === key);
          return { words: words.map((word) => scheduled(edited(word), logOf(word.key), now)), reviews };
        });
      return {};
    },
    async 'drop-context'({ key, id }) {
      await vocabulary.update(key, (word) => word && dropContext(word, id, Date.now()));
      return {};
    },
    async 'restore-context'({ key, context }) {
      await vocabulary.update(key, (word) => word && restoreContext(word, context, Date.now()));
      return {};
    },
    async 'remove-words'({ keys }) {
      await vocabulary.updateAll(keys, (word) => word && remove(word, Date.now()));
      return changed(keys, false);
    },
    async 'restore-words'({ keys }) {
      await vocabulary.updateAll(keys, (word) => word && restore(word, Date.now()));
      return changed(keys, true);
    },
    'words-taken-in': async ({ keys }) => {
      const saved = new Set(await vocabulary.savedAmong(keys));
      changed(
        keys.filter((key) => !saved.has(key)),
        false,
      );
      return changed([...saved], true);
    },
  };
}
