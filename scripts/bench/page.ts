import { startChromium } from '../browser/chromium.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { serve } from '../browser/site.ts';
import { until } from '../browser/wait.ts';
import { articleOf } from '../tools/page.ts';
import { cardText, placeOf } from '../tools/reading.ts';
import { type Figure, median, milliseconds, quantile } from './measure.ts';
import { longText, wordsIn } from './text.ts';

const WORDS = 1000;
const RUNS = 7;
const HOVERS = 20;
/** The default of the reader's setting; a card opens after it. */
const HOVER_DELAY = 150;

/** Notes in the page itself when marks appear, when the pointer last moved and when a card opens. */
const WATCH = `<script>
const seen = { marks: 0, moved: 0, opened: 0 };
addEventListener('pointermove', () => { seen.moved = performance.now(); seen.opened = 0; }, true);
(function look() {
  if (!seen.marks && CSS.highlights.get('leeswijzer-word')?.size) seen.marks = performance.now();
  const card = document.querySelector('leeswijzer-card')?.shadowRoot?.querySelector('[popover]:popover-open');
  if (!seen.opened && card?.firstElementChild) seen.opened = performance.now();
  setTimeout(look, 1);
})();
</script>`;

declare const seen: { marks: number; moved: number; opened: number };

/** What a reader waits for, in a real Chromium on a page of 1,000 words. */
export async function pageFigures(executable: string, extension: string): Promise<Figure[]> {
  const paragraphs = longText(WORDS, []);
  const html = articleOf(['Een tekst van duizend woorden om te meten', ...paragraphs].join('\n')) + WATCH;
  const site = await serve(({ pathname }) => (pathname === '/page' ? { html } : undefined));
  const driver = await startChromium(executable, { extension });
  try {
    const url = `${site.origin}/page`;
    const first = await marksAfterIdle(driver, url);
    const warm: number[] = [];
    const woken: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      warm.push(await marksAfterIdle(driver, url));
      await driver.stopBackground();
      woken.push(await marksAfterIdle(driver, url));
    }
    const hovers = await cardsAfterDelay(driver, url, paragraphs);
    const words = paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
    return [
      { what: 'document idle to marks', value: milliseconds(median(warm)), note: `${words} words, median of ${RUNS}` },
      { what: 'the same, background stopped', value: milliseconds(median(woken)), note: `median of ${RUNS}` },
      { what: 'the same, just installed', value: milliseconds(first), note: 'once' },
      {
        what: 'hover delay over, to card',
        value: milliseconds(median(hovers)),
        note: `median of ${hovers.length}; 95 % within ${milliseconds(quantile(hovers, 0.95))}`,
      },
    ];
  } finally {
    await driver.close();
    await site.close();
  }
}

async function marksAfterIdle(driver: Driver, url: string): Promise<number> {
  const tab = await driver.open(url);
  try {
    return await until('words are marked', () =>
      tab.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return seen.marks && navigation && seen.marks - navigation.domContentLoadedEventEnd;
      }),
    );
  } finally {
    await tab.close();
  }
}

async function cardsAfterDelay(driver: Driver, url: string, paragraphs: readonly string[]): Promise<number[]> {
  const tab = await driver.open(url);
  await until('words are marked', () => tab.evaluate(() => seen.marks > 0));
  const waits: number[] = [];
  for (let i = 0; i < HOVERS; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    const wait = await cardAfterDelay(tab, paragraph, 12 + i * 3);
    if (wait !== undefined) waits.push(wait);
  }
  return waits;
}

/** Rests on one word; undefined where the place was white space. */
async function cardAfterDelay(tab: Tab, paragraph: string, offset: number): Promise<number | undefined> {
  const word = paragraph.indexOf(' ', offset) + 2;
  const place = await placeOf(tab, paragraph, word);
  await tab.hover({ x: 2, y: 2 });
  await until('the card closes', async () => !(await cardText(tab)));
  await tab.hover(place);
  const wait = await until(
    'the card opens',
    () => tab.evaluate(() => seen.opened && seen.opened - seen.moved),
    2000,
  ).catch(() => undefined);
  return wait && wait - HOVER_DELAY;
}
