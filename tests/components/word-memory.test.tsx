// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MemoryView } from '../../components/word/MemoryView.tsx';
import { type Memory, memoryOf } from '../../learning/memory.ts';
import type { Review } from '../../learning/types.ts';
import { review } from '../learning/samples.ts';
import { all, button, draw, press, texts } from './draw.tsx';

/** 24 November 2024. */
const TODAY = 20_051;
const KEY = 'noun:dijk';
const LOG: readonly Review[] = [
  review(KEY, TODAY - 40, 3),
  review(KEY, TODAY - 37, 1, { kind: 'gap' }),
  review(KEY, TODAY - 30, 2, { kind: 'reading', id: 'read' }),
];
const memory = (reviews = LOG, today = TODAY): Memory => memoryOf(reviews, undefined, today)!;
const show = (shown: Memory | undefined, onUndo = vi.fn()) => {
  draw(<MemoryView memory={shown} onUndo={onUndo} />);
  return onUndo;
};
const numbers = (path: Element) => (path.getAttribute('d')?.match(/[\d.]+/g) ?? []).map(Number);

describe('the memory of a word', () => {
  it('that was never reviewed is said to be none', () => {
    show(undefined);
    expect(texts('p')).toEqual(['It was not reviewed yet.']);
    expect(all('svg')).toHaveLength(0);
  });

  it('is said in words: the chance today, and when it comes back', () => {
    const shown = memory();
    show({ ...shown, now: 0.874, dueDay: TODAY + 3 });
    expect(texts('p')[0]).toBe('Today you would recall it with a chance of 87 %. It comes back 27 Nov 2024.');
    show({ ...shown, dueDay: TODAY - 2 });
    expect(texts('p')[0]).toMatch(/It comes back today\.$/);
  });

  it('is a curve from the first review to today and a forecast from there, within the picture', () => {
    show(memory());
    const [past, forecast] = ['.past', '.forecast'].map((part) => numbers(all(part)[0]!));
    expect(past!.length).toBeGreaterThan(20);
    expect(forecast!.slice(0, 2)).toEqual(past!.slice(-2));
    for (const points of [past!, forecast!])
      for (const [i, value] of points.entries()) {
        expect(value).toBeGreaterThanOrEqual(i % 2 ? 12 : 44);
        expect(value).toBeLessThanOrEqual(i % 2 ? 192 : 628);
      }
    expect(all('svg')[0]!.getAttribute('aria-hidden')).toBe('true');
  });

  it('has a point for each review, in a shape of its own for a lapse and for reading', () => {
    show(memory());
    expect(all('circle').map((circle) => circle.getAttribute('class'))).toEqual(['review', 'lapse', 'reading']);
  });

  it('that is a day old is drawn as well', () => {
    show(memory([review(KEY, TODAY, 3)]));
    expect(all('path').every((path) => numbers(path).every(Number.isFinite))).toBe(true);
    expect(texts('svg text')).toContain('today');
  });

  it('is a table, too: each review, today, and the days ahead', () => {
    show(memory());
    const rows = all('details tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.slice(0, 4).map(([day, what]) => [day, what])).toEqual([
      ['15 Oct 2024', 'review'],
      ['18 Oct 2024', 'review'],
      ['25 Oct 2024', 'review'],
      ['24 Nov 2024', 'today'],
    ]);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.slice(4).every(([, what, chance]) => what === 'forecast' && /^\d+ %$/.test(chance ?? ''))).toBe(true);
  });
});

describe('the reviews of a word', () => {
  it('stand newest first, with how they were asked and answered', () => {
    show(memory());
    const rows = all('.reviews tbody tr').map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['25 Oct 2024', 'recalled while reading', 'Undo'],
      ['18 Oct 2024', 'gap in a sentence', 'again'],
      ['15 Oct 2024', 'Dutch to meaning', 'good'],
    ]);
    expect(texts('.reviews tbody tr:last-child td').slice(-2)[0]).toBe('new');
  });

  it('can be taken back where reading made them, and only there', () => {
    const onUndo = show(memory());
    expect(all('button')).toHaveLength(1);
    press(button('Undo the recall of 25 Oct 2024'));
    expect(onUndo).toHaveBeenCalledWith('read');
  });
});
