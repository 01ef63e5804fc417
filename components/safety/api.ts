import type { Findings } from '../../messaging/types.ts';

/** A copy of all words, without its content. */
export interface Copy {
  readonly day: number;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Records of words, those removed among them. */
  readonly records: number;
}
export interface FileCopies {
  readonly on: boolean;
  /** When the newest was written, milliseconds since 1970, UTC. */
  readonly madeAt?: number | undefined;
  readonly problem?: string | undefined;
}

/** What keeps the words safe; each call rejects with an Error whose message is for the reader. */
export interface SafetyApi {
  /** Looks at every record; damaged ones are set aside. */
  check(): Promise<Findings>;
  /** Joins a copy with what is there; gives how many words came back. */
  bringBack(day: number): Promise<number>;
  letGo(): Promise<unknown>;
  /** Saves the damaged records as a file. */
  saveAside(): Promise<unknown>;
  forgetAside(): Promise<unknown>;
  copies(): Promise<{ readonly copies: readonly Copy[]; readonly files: FileCopies }>;
  /** Saves a copy as a file. */
  saveCopy(day: number): Promise<unknown>;
  /** Keeps copies as files, or no longer. Must be called from a click, as it may ask for a permission. */
  keepFiles(on: boolean): Promise<unknown>;
}
