import { useEffect, useState } from 'preact/hooks';
import type { StatusPoint } from '../../learning/statistics/history.ts';
import type { WeekOfReading } from '../../learning/statistics/reading.ts';
import type { Statistics } from '../../learning/statistics/statistics.ts';
import type { StatisticsApi } from './api.ts';
import { LevelSection, ReadingSection, SourceSection } from './Knowledge.tsx';
import { AnswerSection, ForecastSection, HistorySection, RecallSection } from './Progress.tsx';

/** The reader's progress in charts, each with a table behind it. */
export function StatisticsPage({ api }: { api: StatisticsApi }) {
  const [statistics, setStatistics] = useState<Statistics>();
  const [history, setHistory] = useState<readonly StatusPoint[]>();
  const [reading, setReading] = useState<readonly WeekOfReading[]>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const fail = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
    api.statistics().then(setStatistics, fail);
    api.history().then(setHistory, fail);
    api.reading().then(setReading, fail);
  }, [api]);
  return (
    <main>
      <header>
        <h1>Statistics</h1>
        <nav>
          <a href="vocabulary.html">My words</a> <a href="review.html">Review</a>
        </nav>
      </header>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {statistics && <Tiles statistics={statistics} />}
      <div class="charts">
        {statistics && history && <HistorySection points={history} byStatus={statistics.byStatus} />}
        {statistics && <ForecastSection forecast={statistics.forecast} />}
        {statistics && <RecallSection months={statistics.recall} />}
        {statistics && <AnswerSection days={statistics.reviews} />}
        {statistics && <LevelSection levels={statistics.levels} />}
        {reading && <ReadingSection weeks={reading} />}
        {statistics && <SourceSection sources={statistics.sources} />}
      </div>
    </main>
  );
}

/** The figures that one looks for first. */
function Tiles({ statistics: { byStatus, forecast, reviews } }: { statistics: Statistics }) {
  const count = (status: string) => byStatus.find((row) => row.status === status)?.count ?? 0;
  const week = reviews.slice(-7).reduce((sum, day) => sum + day.count, 0);
  const tiles = [
    ['words saved', byStatus.reduce((sum, row) => sum + row.count, 0)],
    ['known', count('known')],
    ['due today', forecast[0]?.count ?? 0],
    ['answers in seven days', week],
    ['days in a row', streak(reviews)],
  ] as const;
  return (
    <dl class="tiles">
      {tiles.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value.toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Days up to today with an answer on each; today itself may still come. */
function streak(days: Statistics['reviews']): number {
  const past = days.toReversed().map(({ count }) => count > 0);
  const from = past[0] ? 0 : 1;
  const end = past.indexOf(false, from);
  return (end < 0 ? past.length : end) - from;
}
