import type { Joined } from '../../learning/duplicates.ts';
import type { Memory } from '../../learning/memory.ts';
import type { WordRow } from '../../learning/rows.ts';
import type { EditValues, MetContext } from '../../learning/types.ts';
import type { Kin, WordEntry } from '../../messaging/types.ts';
import type { SafetyApi } from '../safety/api.ts';
import type { ExchangeApi } from './exchange-api.ts';

export interface WordEdit {
  readonly key: string;
  readonly values: EditValues;
}

/** What a word's page shows besides the word; each part comes when it is there. */
export interface WordApi {
  /** From its reviews; undefined where it has none. */
  memory(key: string): Promise<Memory | undefined>;
  entry(key: string): Promise<WordEntry>;
  dropContext(key: string, context: MetContext): Promise<unknown>;
  restoreContext(key: string, context: MetContext): Promise<unknown>;
  undoReview(key: string, id: string): Promise<unknown>;
  save(word: Kin): Promise<unknown>;
  /** The reader's day, as `dayOf` counts them. */
  today(): number;
  now(): number;
}

/** What the vocabulary page needs of the world around it; each call rejects with an Error whose message is for the reader. */
export interface VocabularyApi {
  /** Calls back with all saved words, now and after every change; returns what ends that. */
  watch(onRows: (rows: readonly WordRow[]) => void, onError: (message: string) => void): () => void;
  edit(edits: readonly WordEdit[]): Promise<unknown>;
  remove(keys: readonly string[]): Promise<unknown>;
  restore(keys: readonly string[]): Promise<unknown>;
  /** What merging words into one of them would make. */
  previewMerge(keys: readonly string[], into: string): Promise<Joined>;
  /** Merges them; resolves to what undoes it. */
  merge(keys: readonly string[], into: string): Promise<() => Promise<unknown>>;
  readonly word: WordApi;
  /** Files of the words, out and in. */
  readonly exchange: ExchangeApi;
  /** What keeps the words from being lost. */
  readonly safety: SafetyApi;
}
