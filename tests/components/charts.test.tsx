// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HistorySection, RecallSection } from '../../components/statistics/Progress.tsx';
import { niceMost } from '../../components/statistics/StackedArea.tsx';
import { all, draw, texts } from './draw.tsx';

/** 1 November 2024. */
const FIRST = 20_028;
const history = (counts: readonly number[]) =>
  draw(
    <HistorySection
      points={counts.map((known, i) => ({
        day: FIRST + 7 * i,
        counts: { known, learning: 0, new: 0, suspended: 0 },
      }))}
      byStatus={[{ status: 'known', count: counts.at(-1) ?? 0 }]}
    />,
  );
const known = () => all('polygon.known')[0]?.getAttribute('points');

describe('words by status over time', () => {
  it.each([
    [[3], ['1 Nov']],
    [
      [3, 4],
      ['1 Nov', '8 Nov'],
    ],
    [
      [3, 4, 5, 6, 7],
      ['1 Nov', '15 Nov', '29 Nov'],
    ],
  ])('of %j have each date once below', (counts, dates) => {
    history(counts);
    expect(texts('.times li')).toEqual(dates);
  });

  it('are an area on the first day already', () => {
    history([2]);
    expect(known()).toBe('0,0 600,0 600,200 0,200');
  });

  it('rise from left to right', () => {
    history([2, 4]);
    expect(known()).toBe('0,100 600,0 600,200 0,200');
  });

  it('are said to be none before the first word', () => {
    history([]);
    expect(texts('.said')).toEqual(['No word was saved yet.']);
    expect(all('svg')).toHaveLength(0);
  });
});

it('tells months of different years apart, the same name below', () => {
  const month = (day: number) => ({ day, of: 4, recalled: 3, target: 0.9 });
  draw(<RecallSection months={[month(FIRST), month(FIRST + 365)]} />);
  expect(all('.columns div').map(({ title }) => title)).toEqual(['Nov 2024: 75 % of 4', 'Nov 2025: 75 % of 4']);
});

it.each([
  [0, 2],
  [1, 2],
  [3, 4],
  [7, 8],
  [9, 10],
  [11, 20],
  [399, 400],
  [999, 1000],
])('a scale for %i goes to %i', (value, most) => {
  expect(niceMost(value)).toBe(most);
});
