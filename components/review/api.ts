import type { Card } from '../../learning/card.ts';
import type { Verdict } from '../../learning/compare.ts';
import type { ReviewView } from '../../learning/reviewer.ts';
import type { Aside, Rating, ReviewSettings, SavedWord } from '../../learning/types.ts';
import type { Example } from '../../messaging/types.ts';

/** A session under way. What is done is seen at once; `view().problem` says what could not be kept. */
export interface ReviewSession {
  view(): ReviewView;
  judge(word: SavedWord, card: Card, typed: string): Verdict | undefined;
  answer(word: SavedWord, card: Card, rating: Rating, took: number): void;
  bury(word: SavedWord): void;
  putAside(word: SavedWord, aside: Aside): void;
  /** Asks a word again that was put aside for being forgotten too often. */
  keepAsking(word: SavedWord): void;
  undo(): void;
}

/** What the review page needs of the world around it; each call rejects with an Error whose message is for the reader. */
export interface ReviewApi {
  /** Begins a session with the words as they are now. @param changed called when the view is another */
  begin(changed: () => void): Promise<{ session: ReviewSession; settings: ReviewSettings; savedWords: number }>;
  saveSettings(settings: ReviewSettings): Promise<void>;
  /** The glossary's sentence with a word; undefined where it has none, or cannot be asked. */
  exampleOf(key: string): Promise<Example | undefined>;
  /** Speaks Dutch; absent where this machine has no Dutch voice of its own. */
  readonly speak?: (text: string) => void;
  /** Milliseconds since 1970, UTC. */
  now(): number;
}
