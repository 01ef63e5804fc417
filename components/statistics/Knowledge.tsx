import type { LevelCoverage } from '../../learning/statistics/levels.ts';
import type { WeekOfReading } from '../../learning/statistics/reading.ts';
import type { Source } from '../../learning/statistics/sources.ts';
import { Bars } from './Bars.tsx';
import { Columns } from './Columns.tsx';
import { dateText, shortDate } from './dates.ts';
import { Section } from './Section.tsx';

const number = (value: number) => value.toLocaleString('en-GB');
/** One decimal below ten and above ninety, where it tells something. */
function percent(share: number): string {
  const value = 100 * share;
  if (value > 0 && value < 0.1) return 'under 0.1 %';
  if (value < 100 && value >= 99.95) return 'over 99.9 %';
  return `${value > 0 && (value < 10 || value > 90) && value < 100 ? value.toFixed(1) : Math.round(value)} %`;
}

/** How much of each level is known. */
export function LevelSection({ levels }: { levels: readonly LevelCoverage[] }) {
  const assumed = levels.filter((row) => row.assumed).map(({ level }) => level);
  const own = levels.find((row) => !row.assumed);
  const share = ({ known, total }: LevelCoverage) => (total === 0 ? 0 : known / total);
  return (
    <Section
      title="Levels"
      said={
        <>
          {own && `Of the glossary’s words of level ${own.level} you know ${percent(share(own))}.`}{' '}
          {assumed.length > 0 &&
            `You read at level ${own?.level ?? 'C2'}: words below it count as known, but for those that you have saved and are learning.`}
        </>
      }
      head={['Level', 'Words', 'Known', 'Learning', 'Share known']}
      rows={levels.map((row) => [row.level, row.total, row.known, row.learning, percent(share(row))])}
    >
      <Bars
        most={(row) => levels[row]?.total ?? 1}
        rows={levels.map((row) => ({
          label: row.level,
          parts: [
            { name: row.assumed ? 'known assumed' : 'known', value: row.known },
            { name: 'learning', value: row.learning },
          ],
          said: percent(share(row)),
        }))}
      />
    </Section>
  );
}

/** How much of the articles that were read was known. */
export function ReadingSection({ weeks }: { weeks: readonly WeekOfReading[] }) {
  const last = weeks.slice(-4);
  const sum = (pick: (week: WeekOfReading) => number) => last.reduce((total, week) => total + pick(week), 0);
  const words = sum((week) => week.words);
  const share = words === 0 ? 0 : sum((week) => week.known) / words;
  const every = words > 0 && share < 1 ? Math.max(2, Math.round(1 / (1 - share))) : undefined;
  return (
    <Section
      title="Ordinary text"
      said={
        words === 0
          ? 'Open a Dutch article: how much of its words you know is counted here, and nothing else is kept of it.'
          : `Of the ${number(words)} words in the articles of your last weeks of reading you knew ${percent(share)}${every ? `: one word in ${every} was new or not yet known` : ''}. Names are left out; only these numbers are kept, on this machine.`
      }
      head={['Week from', 'Words read', 'Known', 'Learning']}
      rows={weeks
        .toReversed()
        .map((week) => [
          dateText(week.day),
          week.words,
          percent(week.known / week.words),
          percent(week.learning / week.words),
        ])}
    >
      <Columns
        scale={percent}
        most={1}
        columns={weeks.slice(-26).map((week) => ({
          label: shortDate(week.day),
          value: week.known / week.words,
          title: `Week from ${shortDate(week.day)}: ${percent(week.known / week.words)} of ${number(week.words)}`,
        }))}
      />
    </Section>
  );
}

/** Where the words come from. */
export function SourceSection({ sources }: { sources: readonly Source[] }) {
  const named = sources.map(({ host, words, known }) => ({ label: host || 'without a page', words, known }));
  const most = Math.max(...named.map(({ words }) => words));
  return (
    <Section
      title="Where your words come from"
      said={named[0] ? `Most are from ${named[0].label}.` : 'No word was saved yet.'}
      head={['Site', 'Words', 'Known']}
      rows={named.map(({ label, words, known }) => [label, words, known])}
    >
      <Bars
        most={() => most}
        rows={named.map(({ label, words, known }) => ({
          label,
          parts: [
            { name: 'known', value: known },
            { name: 'learning', value: words - known },
          ],
          said: number(words),
        }))}
      />
    </Section>
  );
}
