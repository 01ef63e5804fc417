import { useMemo, useState } from 'preact/hooks';
import type { Gloss, WordContext } from '../../messaging/types.ts';
import { draftOf, SavedWords } from '../shared/saved-words.ts';
import type { PopupApi } from './api.ts';

/** Saved words of the popup, with the last removal, which can be undone. */
export function useWords(api: PopupApi) {
  const [, redraw] = useState(0);
  const [removed, setRemoved] = useState<{ lemma: string; undo: () => void; forget: () => void }>();
  const words = useMemo(() => new SavedWords(api, () => redraw((n) => n + 1)), [api]);
  const forget = () => setRemoved(undefined);
  /** Saves the word, or removes it if it is saved. */
  const act = async (gloss: Gloss, context?: WordContext): Promise<void> => {
    const { key, lemma } = gloss;
    forget();
    if (!words.isSaved(key)) return words.save(draftOf(gloss, context));
    await words.remove(key);
    const undo = () => {
      forget();
      void words.restore(key);
    };
    if (words.stateOf(key).state === 'new') setRemoved({ lemma, undo, forget });
  };
  return { words, removed, act: (gloss: Gloss, context?: WordContext) => void act(gloss, context) };
}
