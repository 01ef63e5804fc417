import { render } from 'preact';
import type { StatisticsApi } from '../../components/statistics/api.ts';
import { StatisticsPage } from '../../components/statistics/StatisticsPage.tsx';
import { dayOf } from '../../learning/days.ts';
import type { Collection } from '../../learning/merge.ts';
import { StatusHistory } from '../../learning/statistics/history.ts';
import { readingByWeek } from '../../learning/statistics/reading.ts';
import { statisticsOf } from '../../learning/statistics/statistics.ts';
import type { Review } from '../../learning/types.ts';
import { ask, RequestError } from '../../messaging/client.ts';
import { explainFailure } from '../../storage/failure.ts';
import { openReadingLog } from '../../storage/reading-log.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import { readSettings } from '../../storage/settings.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';

/** Days of the forecast; and of the past, so many weeks. */
const AHEAD = 30;
const WEEKS = 53;
/** The page draws again after so many milliseconds of counting. */
const SLICE_MS = 12;
const breathe = () => new Promise((resolve) => setTimeout(resolve));

const vocabulary = openVocabulary();
const collection = vocabulary.collection();

function failed(error: unknown): never {
  if (error instanceof RequestError) throw error;
  throw new Error(explainFailure(error, 'the statistics cannot be shown'), { cause: error });
}

async function statistics() {
  const [{ words, reviews }, { level }, { dayStartsAt }, { levels }] = await Promise.all([
    collection,
    readSettings(),
    readReviewSettings(),
    ask('glossary-levels', {}),
  ]);
  const kept = words.filter(({ deletedAt }) => deletedAt === undefined);
  const standing = reviews.filter(({ undoneAt }) => undoneAt === undefined);
  const today = dayOf(Date.now(), dayStartsAt);
  return statisticsOf(kept, standing, { today, ahead: AHEAD, back: WEEKS * 7, level, glossary: levels });
}

async function history() {
  const [{ words, reviews }, { dayStartsAt }] = await Promise.all([collection, readReviewSettings()]);
  const today = dayOf(Date.now(), dayStartsAt);
  const made = new StatusHistory({ today, weeks: WEEKS, startsAt: dayStartsAt });
  const logs = byKey(reviews);
  let drawn = performance.now();
  for (const word of words) {
    made.add(word, logs.get(word.key) ?? []);
    if (performance.now() - drawn < SLICE_MS) continue;
    await breathe();
    drawn = performance.now();
  }
  return made.result();
}

function byKey(reviews: Collection['reviews']): Map<string, Review[]> {
  const logs = new Map<string, Review[]>();
  for (const review of reviews) {
    const log = logs.get(review.key);
    if (log) log.push(review);
    else logs.set(review.key, [review]);
  }
  return logs;
}

const api: StatisticsApi = {
  statistics: () => statistics().catch(failed),
  history: () => history().catch(failed),
  reading: async () => readingByWeek(await openReadingLog().days().catch(failed)),
};

render(<StatisticsPage api={api} />, document.body);
