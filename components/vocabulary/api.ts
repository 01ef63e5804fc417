import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import type { SafetyApi } from '../safety/api.ts';
import type { ExchangeApi } from './exchange-api.ts';

export interface WordEdit {
  readonly key: string;
  readonly values: EditValues;
}

/** What the vocabulary page needs of the world around it; each call rejects with an Error whose message is for the reader. */
export interface VocabularyApi {
  /** Calls back with the newest saved words at once, then with all, and after every change; returns what ends that. */
  watch(onRows: (rows: readonly WordRow[], whole: boolean) => void, onError: (message: string) => void): () => void;
  edit(edits: readonly WordEdit[]): Promise<unknown>;
  remove(keys: readonly string[]): Promise<unknown>;
  restore(keys: readonly string[]): Promise<unknown>;
  /** Files of the words, out and in. */
  readonly exchange: ExchangeApi;
  /** What keeps the words from being lost. */
  readonly safety: SafetyApi;
}
