import { keep, remove, restore } from '../../learning/vocabulary.ts';
import type { ToBackground } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { WordKey } from '../../messaging/types.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { within } from '../../storage/within.ts';
import { tellPages } from './pages.ts';

type WordHandlers = Pick<Handlers<ToBackground>, 'save' | 'remove' | 'restore'>;

/** After so long a save has failed for the reader, who is told; milliseconds. */
const PATIENCE_MS = 5000;

/** What the reader does to saved words. Every page is told once the change is on disk, never before. */
export function wordHandlers(vocabulary: Vocabulary): WordHandlers {
  const changed = (key: WordKey, saved: boolean) => {
    void tellPages('words-changed', { changes: [{ key, saved }] });
    return {};
  };
  return {
    async save({ draft }) {
      await within(
        PATIENCE_MS,
        vocabulary.update(draft.key, (word) => keep(word, draft, Date.now())),
      );
      return changed(draft.key, true);
    },
    async remove({ key }) {
      await within(
        PATIENCE_MS,
        vocabulary.update(key, (word) => word && remove(word, Date.now())),
      );
      return changed(key, false);
    },
    async restore({ key }) {
      await within(
        PATIENCE_MS,
        vocabulary.update(key, (word) => word && restore(word, Date.now())),
      );
      return changed(key, true);
    },
  };
}
