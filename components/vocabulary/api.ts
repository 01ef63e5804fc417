import type { ImportRow } from '../../learning/exchange/import.ts';
import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import type { SafetyApi } from '../safety/api.ts';

export const FORMATS = {
  json: 'Backup of everything (JSON)',
  csv: 'Table (CSV)',
  tsv: 'Table (TSV)',
  txt: 'List of words',
} as const;
export type Format = keyof typeof FORMATS;

/** What a file holds and what taking it in would do; nothing is changed before `apply`. */
export interface Preview {
  readonly what: string;
  readonly rows: readonly ImportRow[];
  readonly newReviews: number;
  /** All of it is taken in, or nothing where it rejects. */
  apply(): Promise<unknown>;
}

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
  /** Saves a file of all words where the browser puts downloads. */
  download(format: Format): Promise<unknown>;
  /** Reads a file. @param known whether the reader says that they know all words of a table or list */
  preview(file: File, known: boolean): Promise<Preview>;
  /** What keeps the words from being lost. */
  readonly safety: SafetyApi;
}
