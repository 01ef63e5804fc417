import { useEffect, useState } from 'preact/hooks';
import type { Statistics } from '../../learning/statistics.ts';
import { Bars } from './Bars.tsx';
import { dateText } from './dates.ts';
import { HeatMap } from './HeatMap.tsx';
import { TableBehind } from './TableBehind.tsx';

interface StatisticsPanelProps {
  /** Changes when the words do, upon which it is counted again. */
  readonly rows: unknown;
  readonly api: { statistics(): Promise<Statistics> };
  readonly onFailure: (message: string) => void;
}

const STATUS_TEXT = { new: 'New', learning: 'Learning', known: 'Known', suspended: 'Suspended' } as const;

/** The reader's progress in three charts, counted when it is opened. */
export function StatisticsPanel({ rows, api, onFailure }: StatisticsPanelProps) {
  const [open, setOpen] = useState(false);
  const [statistics, setStatistics] = useState<Statistics>();
  useEffect(() => {
    if (!open) return;
    api.statistics().then(setStatistics, (error: unknown) => {
      onFailure(error instanceof Error ? error.message : String(error));
    });
  }, [open, rows, api]);
  return (
    <details class="statistics" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Statistics</summary>
      {open && statistics && <Charts statistics={statistics} />}
    </details>
  );
}

function Charts({ statistics: { byStatus, forecast, reviews, recalled } }: { statistics: Statistics }) {
  const statuses = byStatus.map(({ status, count }) => ({ label: STATUS_TEXT[status], count }));
  const due = forecast.map(({ day, count }, i) => ({ label: i === 0 ? 'Today' : dateText(day), count }));
  const answered = reviews.filter(({ count }) => count > 0).toReversed();
  return (
    <>
      <h3>Words by status</h3>
      <Bars rows={statuses} />
      <TableBehind head={['Status', 'Words']} rows={statuses.map(({ label, count }) => [label, count])} />
      <h3>Coming back in the next two weeks</h3>
      <Bars rows={due} />
      <TableBehind head={['Day', 'Words']} rows={due.map(({ label, count }) => [label, count])} />
      <h3>Answers by day, the past year</h3>
      <HeatMap days={reviews} />
      {recalled.of > 0 && (
        <p>
          Recalled after a day or more: {Math.round((100 * recalled.count) / recalled.of)} % of{' '}
          {recalled.of.toLocaleString('en-GB')}.
        </p>
      )}
      {answered.length > 0 ? (
        <TableBehind head={['Day', 'Answers']} rows={answered.map(({ day, count }) => [dateText(day), count])} />
      ) : (
        <p>No word was reviewed yet.</p>
      )}
    </>
  );
}
