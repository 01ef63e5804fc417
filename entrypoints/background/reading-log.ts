import { dayOf } from '../../learning/days.ts';
import { countKnown, type MetWord } from '../../learning/statistics/reading.ts';
import type { Annotation } from '../../messaging/types.ts';
import { openReadingLog } from '../../storage/reading-log.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import { readSettings } from '../../storage/settings.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';

/**
 * Counts how much of the articles that are opened the reader knows, for the statistics: numbers alone are kept. The
 * answer to the page never waits for it.
 */
export class ReadingCounter {
  private readonly vocabulary: Vocabulary;
  private readonly log = openReadingLog();
  private readonly report: (error: unknown, where: string) => void;

  constructor(vocabulary: Vocabulary, report: (error: unknown, where: string) => void) {
    this.vocabulary = vocabulary;
    this.report = report;
  }

  /** @param sender only pages of the web are read; an import asks for annotations, too */
  count(paragraphs: readonly string[], annotation: Annotation, sender: chrome.runtime.MessageSender): void {
    if (!sender.tab || !/^(https?|file):/.test(sender.url ?? '')) return;
    this.add(paragraphs, annotation).catch((error: unknown) => this.report(error, 'reading log'));
  }

  private async add(paragraphs: readonly string[], { terms, occurrences }: Annotation): Promise<void> {
    const [{ level }, { dayStartsAt }] = await Promise.all([readSettings(), readReviewSettings()]);
    const day = dayOf(Date.now(), dayStartsAt);
    const unseen = new Set(await this.log.unseen(day, paragraphs));
    const met = occurrences
      .filter(({ paragraph }) => unseen.has(paragraph))
      .map(({ term }) => terms[term]!)
      .filter(({ kind, pos }) => kind !== 'expression' && kind !== 'name' && pos !== 'name')
      .map((term): MetWord => ({ key: term.key, ...(term.level && { level: term.level }) }));
    if (met.length === 0) return;
    const saved = await this.vocabulary.words([...new Set(met.map(({ key }) => key))]);
    const counted = [...unseen].map((i) => paragraphs[i]!);
    await this.log.add(day, countKnown(met, saved, level), counted);
  }
}
