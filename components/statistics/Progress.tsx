import type { StatusPoint } from '../../learning/statistics/history.ts';
import type { MonthOfRecall } from '../../learning/statistics/recall.ts';
import type { DayCount, Statistics } from '../../learning/statistics/statistics.ts';
import { Columns } from './Columns.tsx';
import { dateText, monthText, shortDate, shortMonth } from './dates.ts';
import { HeatMap } from './HeatMap.tsx';
import { Section } from './Section.tsx';
import { niceMost, StackedArea } from './StackedArea.tsx';

/** From the bottom of the chart up: what is known is the ground. */
const STATUS_TEXT = { known: 'Known', learning: 'Learning', new: 'New', suspended: 'Suspended' } as const;
const STATUSES = Object.keys(STATUS_TEXT) as (keyof typeof STATUS_TEXT)[];
const number = (value: number) => value.toLocaleString('en-GB');
const percent = (share: number) => `${Math.round(100 * share)} %`;

interface HistorySectionProps {
  readonly points: readonly StatusPoint[];
  readonly byStatus: Statistics['byStatus'];
}

/** Words by status over the past year. */
export function HistorySection({ points, byStatus }: HistorySectionProps) {
  const now = new Map(byStatus.map(({ status, count }) => [status, count]));
  const said = STATUSES.map((status) => `${number(now.get(status) ?? 0)} ${STATUS_TEXT[status].toLowerCase()}`);
  return (
    <Section
      title="Words by status"
      said={
        points.length === 0
          ? 'No word was saved yet.'
          : `Now ${said.join(', ')}. A word is known when it will be remembered for three weeks.`
      }
      head={['Week to', ...STATUSES.map((status) => STATUS_TEXT[status])]}
      rows={points.toReversed().map(({ day, counts }) => [dateText(day), ...STATUSES.map((status) => counts[status])])}
    >
      <StackedArea
        days={points.map(({ day }) => day)}
        layers={STATUSES.map((status) => ({
          name: status,
          label: STATUS_TEXT[status],
          values: points.map(({ counts }) => counts[status]),
        }))}
      />
    </Section>
  );
}

/** What comes back in the weeks ahead. */
export function ForecastSection({ forecast }: { forecast: readonly DayCount[] }) {
  const total = forecast.reduce((sum, { count }) => sum + count, 0);
  const label = (day: number, i: number) => (i === 0 ? 'Today' : shortDate(day));
  return (
    <Section
      title="Coming back"
      said={
        total === 0
          ? `No word comes back in the next ${forecast.length} days.`
          : `${number(total)} in the next ${forecast.length} days, ${number(forecast[0]?.count ?? 0)} of them today.`
      }
      head={['Day', 'Words']}
      rows={total === 0 ? [] : forecast.map(({ day, count }, i) => [i === 0 ? 'Today' : dateText(day), count])}
    >
      <Columns
        scale={number}
        most={niceMost(Math.max(...forecast.map(({ count }) => count)))}
        columns={forecast.map(({ day, count }, i) => ({
          label: label(day, i),
          value: count,
          title: `${label(day, i)}: ${number(count)}`,
        }))}
      />
    </Section>
  );
}

/** What was remembered, against what was aimed at. */
export function RecallSection({ months }: { months: readonly MonthOfRecall[] }) {
  const last = months.at(-1);
  const said = last
    ? `In ${monthText(last.day)}: ${percent(last.recalled / last.of)} remembered after a day or more; aimed at ${percent(last.target)}. The line is the aim.`
    : 'Nothing to tell yet: it takes words that come back on a later day.';
  return (
    <Section
      title="Remembered"
      said={said}
      head={['Month', 'Answers', 'Remembered', 'Aim']}
      rows={months.map(({ day, of, recalled, target }) => [
        monthText(day),
        of,
        percent(recalled / of),
        percent(target),
      ])}
    >
      <Columns
        scale={percent}
        most={1}
        targets={months.map(({ target }) => target)}
        columns={months.map(({ day, of, recalled }) => ({
          label: shortMonth(day),
          value: recalled / of,
          title: `${monthText(day)}: ${percent(recalled / of)} of ${number(of)}`,
        }))}
      />
    </Section>
  );
}

/** Answers of a year, by day. */
export function AnswerSection({ days }: { days: readonly DayCount[] }) {
  const answered = days.filter(({ count }) => count > 0).toReversed();
  const total = answered.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section
      title="Answers by day"
      said={
        total === 0
          ? 'No word was reviewed yet.'
          : `${number(total)} on ${number(answered.length)} days of the past year.`
      }
      head={['Day', 'Answers']}
      rows={answered.map(({ day, count }) => [dateText(day), count])}
    >
      <HeatMap days={days} />
    </Section>
  );
}
