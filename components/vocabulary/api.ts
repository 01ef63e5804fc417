import type { SavedWord } from '../../learning/types.ts';
import type { WordKey } from '../../messaging/types.ts';

/** What the vocabulary page needs of the world around it. */
export interface VocabularyApi {
  /** Calls back with all saved words, newest first, now and after every change; returns what ends that. */
  watch(onWords: (words: readonly SavedWord[]) => void, onError: (message: string) => void): () => void;
  /** Rejects with an Error whose message is for the reader. */
  remove(key: WordKey): Promise<unknown>;
  restore(key: WordKey): Promise<unknown>;
}
