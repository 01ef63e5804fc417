import type { StatusPoint } from '../../learning/statistics/history.ts';
import type { WeekOfReading } from '../../learning/statistics/reading.ts';
import type { Statistics } from '../../learning/statistics/statistics.ts';

/** What the statistics page needs of the world around it; each call rejects with an Error whose message is for the reader. */
export interface StatisticsApi {
  /** Counts over all words and reviews. */
  statistics(): Promise<Statistics>;
  /** Words by status over time; takes longer, as every review is replayed. */
  history(): Promise<readonly StatusPoint[]>;
  /** How much of the articles that were read was known, by weeks. */
  reading(): Promise<readonly WeekOfReading[]>;
}
