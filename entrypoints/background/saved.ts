import { dayOf } from '../../learning/days.ts';
import { isWatched } from '../../learning/reading-recall.ts';
import type { Annotation, WordKey } from '../../messaging/types.ts';
import { explainFailure } from '../../storage/failure.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import { readSettings } from '../../storage/settings.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { within } from '../../storage/within.ts';

/** How long an article waits for what is saved of its words; where the database did not answer before, hardly. */
const PATIENCE_MS = 1500;
const IMPATIENCE_MS = 100;

/** Tells which words of an article are saved, and does without where the database does not answer. */
export class SavedAmongWords {
  /** In the reader's words, what is not being saved and why; undefined while all is well. */
  problem: string | undefined;
  private readonly vocabulary: Vocabulary;
  private readonly report: (error: unknown, where: string) => void;

  constructor(vocabulary: Vocabulary, report: (error: unknown, where: string) => void) {
    this.vocabulary = vocabulary;
    this.report = report;
  }

  /** Which of these words are saved, and which of those count as recalled where the reader reads on past them. */
  async among(keys: readonly WordKey[]): Promise<Pick<Annotation, 'saved' | 'watched'>> {
    try {
      const found = await within(this.problem ? IMPATIENCE_MS : PATIENCE_MS, this.read(keys));
      this.problem = undefined;
      return found;
    } catch (error) {
      // Look-ups go on without it: an article is explained though its saved words cannot be told.
      this.report(error, 'vocabulary');
      this.problem = explainFailure(error, 'words are not being saved');
      return { saved: [], watched: [] };
    }
  }

  private async read(keys: readonly WordKey[]): Promise<Pick<Annotation, 'saved' | 'watched'>> {
    const words = await this.vocabulary.words(keys);
    const saved = words.map(({ key }) => key as WordKey);
    if (words.length === 0) return { saved, watched: [] };
    const [{ readingCounts }, { retention, dayStartsAt }] = await Promise.all([readSettings(), readReviewSettings()]);
    const today = dayOf(Date.now(), dayStartsAt);
    const watched = readingCounts ? words.filter((word) => isWatched(word, today, retention)) : [];
    return { saved, watched: watched.map(({ key }) => key as WordKey) };
  }
}
