import type { Collection } from '../learning/merge.ts';
import type { Review, SavedWord } from '../learning/types.ts';
import { inTurn } from './in-turn.ts';
import type { Judge } from './sift.ts';
import type { Vocabulary } from './vocabulary.ts';

/*
 * The words that were changed since the newest copy in the refuge, beside it in the browser's storage for extensions:
 * a change that was acknowledged is there twice, in stores that are not damaged together. Of each word what it is now,
 * with its reviews, so that a hundred answers of one word take one place.
 */
const PREFIX = 'fresh:';
const UPTO = 'fresh-upto';
interface FreshWord {
  /** The change that it was written after, as `Vocabulary.lastChange` counts. */
  readonly n: number;
  readonly word: SavedWord;
  readonly reviews: readonly Review[];
}

/** Follows the vocabulary's journal of changes. */
export class FreshWords {
  private readonly vocabulary: Pick<Vocabulary, 'changesSince' | 'records'>;
  private known: number | undefined;
  /** What is just being written must not be taken for what a copy has. */
  private readonly alone = inTurn();

  constructor(vocabulary: Pick<Vocabulary, 'changesSince' | 'records'>) {
    this.vocabulary = vocabulary;
  }

  /** The last change that is in the copy or was written beside it; 0 where there is neither. */
  async upto(): Promise<number> {
    const kept = (await chrome.storage.local.get(UPTO))[UPTO];
    this.known = typeof kept === 'number' ? kept : 0;
    return this.known;
  }

  /**
   * Writes the words beside the copy that were changed since the last call.
   * @returns false where more was changed than is worth writing one by one: a new copy has it all
   */
  follow(): Promise<boolean> {
    return this.alone(() => this.write());
  }

  private async write(): Promise<boolean> {
    const changes = await this.vocabulary.changesSince(this.known ?? (await this.upto()));
    if (!changes) return false;
    if (changes.keys.length === 0) return true;
    const { words, reviews } = await this.vocabulary.records(changes.keys);
    const entries = words.map((word): [string, FreshWord] => [
      PREFIX + word.key,
      { n: changes.n, word, reviews: reviews.filter(({ key }) => key === word.key) },
    ]);
    await chrome.storage.local.set({ ...Object.fromEntries(entries), [UPTO]: changes.n });
    this.known = changes.n;
    return true;
  }

  /** A copy was made that has all changes up to this one. */
  copied(change: number): Promise<void> {
    return this.alone(async () => {
      const old = (await allFresh()).filter(([, { n }]) => !(n > change)).map(([key]) => key);
      // Where the databases were emptied meanwhile their count began anew, and this one is to be lower than before.
      this.known = change;
      await chrome.storage.local.set({ [UPTO]: change });
      await chrome.storage.local.remove(old);
    });
  }

  /** What is beside the copy and sound. */
  async read(judge: Judge): Promise<Collection> {
    const words: SavedWord[] = [];
    const reviews: Review[] = [];
    for (const [, kept] of await allFresh()) {
      const own = Array.isArray(kept.reviews) ? kept.reviews.filter((review) => judge.review(review)) : [];
      const word = judge.word(kept.word, own);
      if (!word) continue;
      words.push(word);
      reviews.push(...own);
    }
    return { words, reviews };
  }
}

async function allFresh(): Promise<[string, FreshWord][]> {
  const all = Object.entries(await chrome.storage.local.get(null));
  return all.filter((row): row is [string, FreshWord] => row[0].startsWith(PREFIX) && row[1] instanceof Object);
}
