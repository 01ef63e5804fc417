import { expect, it } from 'vitest';
import type { SavedWord } from '../../learning/types.ts';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { ELSEWHERE, inEachBrowser } from './browsers.ts';
import { keptRecords, putKept } from './kept-words.ts';
import { marksOf } from './reader.ts';
import { ANSWERS, reviewWords } from './review-words.ts';

/** What the page shows, as text. */
const textOf = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.textContent ?? '');
const shows = (tab: Tab, text: string) =>
  until(`the page shows "${text}"`, async () => ((await textOf(tab)).includes(text) ? true : undefined));
/** The question of the card; undefined where the session has ended. */
const asked = (tab: Tab) => tab.evaluate(() => document.querySelector('.asked')?.textContent ?? null);
const cardText = (tab: Tab) => tab.evaluate(() => document.querySelector('.card')?.textContent ?? '');
const isShown = (tab: Tab) => tab.evaluate(() => document.querySelector('.ratings') !== null);

async function stored(tab: Tab): Promise<Map<string, SavedWord>> {
  const words = await keptRecords<SavedWord>(tab, 'word');
  return new Map(words.map((word) => [word.lemma, word]));
}
const repsOf = async (tab: Tab) =>
  new Map([...(await stored(tab))].map(([lemma, word]) => [lemma, word.schedule?.reps ?? 0]));

/** Answers the card with keys alone: typed where something is to be typed. Gives what was asked. */
async function answer(tab: Tab, rating?: string): Promise<string> {
  const question = await until('a card is asked', () => asked(tab));
  const text = await cardText(tab);
  const known = ANSWERS.find(({ gloss, lemma }) => text.includes(gloss) || text.includes(lemma))!;
  if (question === 'What does it mean?') await tab.press(' ');
  else {
    await tab.type(question === 'What is missing?' ? known.gap : known.lemma);
    await tab.press('Enter');
  }
  await until('the answer is shown', () => isShown(tab));
  const answered = await cardText(tab);
  if (question !== 'What does it mean?') expect(answered).toContain('Right.');
  expect(answered).toContain(known.gloss);
  expect(answered).toContain(known.lemma);
  await tab.press(rating ?? ' ');
  await until('another card or the end is shown', async () => !(await isShown(tab)));
  return question;
}

inEachBrowser('A review', (session) => {
  let tab: Tab;

  it('asks every kind of card, and is gone through by keyboard alone', async () => {
    const { driver } = session();
    const plain = await driver.openExtensionPage('icon/32.png');
    await plain.evaluate(() => chrome.runtime.sendMessage({ leeswijzer: 'saved-keys', payload: { keys: [] } }));
    const { words, logs } = reviewWords(Date.now());
    await putKept(plain, 'word', words);
    await putKept(plain, 'log', logs);
    await plain.close();
    tab = await driver.openExtensionPage('review.html');
    await shows(tab, '2 new 0 learning 4 due');
    const questions = new Set<string>();
    for (let i = 0; i < 3; i++) questions.add(await answer(tab));
    // The rest after a reload, which the next test undoes as well.
    await until('three answers are kept', async () => {
      const reps = [...(await repsOf(tab)).values()].reduce((sum, n) => sum + n, 0);
      return reps === logs.flatMap(({ reviews }) => reviews).length + 3;
    });
    await tab.reload();
    for (let i = 0; i < 3; i++) questions.add(await answer(tab, '4'));
    expect([...questions].sort()).toEqual(['What does it mean?', 'What is it in Dutch?', 'What is missing?']);
  });

  it('undoes every answer of the day with Z, those before the page was loaded again as well', async () => {
    const before = new Map(reviewWords(Date.now()).words.map(({ lemma, schedule }) => [lemma, schedule?.reps ?? 0]));
    await tab.reload();
    await shows(tab, 'Undo');
    for (let i = 0; i < 6; i++) {
      const left = await textOf(tab);
      await tab.press('Escape');
      await tab.press('z');
      await until('something is undone', async () => (await textOf(tab)) !== left);
    }
    await shows(tab, '2 new 0 learning 4 due');
    await until('all is undone on disk', async () => {
      const now = await repsOf(tab);
      return [...before].every(([lemma, reps]) => now.get(lemma) === reps);
    });
    expect(await tab.evaluate(() => document.querySelector<HTMLButtonElement>('.more button')?.disabled)).toBe(true);
  });

  it('buries and suspends by key, from a field after Escape, and tells of a leech, which is asked again by key', async () => {
    const waiting = ['b', 's'];
    const done = new Map<string, string>();
    for (let i = 0; i < 20 && done.size < 3; i++) {
      const lemma = await lemmaAsked(tab);
      const key = waiting[0];
      if (lemma === 'sluis') {
        await answer(tab, '1');
        await askedAgainByKey(tab);
        done.set('leech', lemma);
      } else if (key) {
        await tab.press('Escape');
        await tab.press(key);
        await until('another card is shown', async () => (await lemmaAsked(tab)) !== lemma);
        done.set(waiting.shift() ?? '', lemma);
      } else await answer(tab, '4');
    }
    await until('all is on disk', async () => {
      const [buried, suspended] = ['b', 's'].map((key) => done.get(key) ?? '');
      const words = await stored(tab);
      return words.get(buried!)?.edits?.buried && words.get(suspended!)?.edits?.aside?.value === 'suspended';
    });
  });

  it('ends with what was learned and when the next comes back', async () => {
    for (let i = 0; i < 20 && (await asked(tab)); i++) await answer(tab, '4');
    await shows(tab, 'Done for now');
    await shows(tab, 'Learned');
    await shows(tab, 'Put aside: forgotten too often');
    expect(await textOf(tab)).toMatch(/\d+ words? comes? back (tomorrow|on )/);
  });

  it('is seen in the statistics', async () => {
    const { driver } = session();
    const answers = Number(/(\d+) answers? given today/.exec(await textOf(tab))?.[1]);
    expect(answers).toBeGreaterThan(2);
    const page = await driver.openExtensionPage('statistics.html');
    await until('the charts are there', () => page.evaluate(() => document.querySelectorAll('section').length >= 7));
    const tables: Record<string, (string | null)[][]> = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('section[aria-labelledby]')].map((section) => [
          section.querySelector('h2')?.textContent ?? '',
          [...section.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
        ]),
      ),
    );
    expect(tables['Answers by day']?.[0]?.[1]).toBe(`${answers}`);
    expect(tables['Words by status']?.[0]?.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(6);
    expect(tables['Coming back']).toHaveLength(30);
    expect(tables.Levels?.map(([level]) => level)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
    expect(Number(tables.Levels?.[2]?.[1]?.replace(',', ''))).toBeGreaterThan(1000);
    expect(tables['Where your words come from']?.[0]?.[0]).toBe('krant.example');
    await page.close();
  });

  it('counts how much of an article was known, once though it is loaded again', async () => {
    const { driver } = session();
    const article = await driver.open(ELSEWHERE);
    await until('words are marked', async () => (await marksOf(article)).word.length > 0);
    const read = () => article.evaluate(() => document.querySelector('article')?.textContent.split(/\s+/).length ?? 0);
    const counted = async () => {
      const page = await driver.openExtensionPage('statistics.html');
      const row = await until('the week is counted', () =>
        page
          .evaluate(() => {
            const section = [...document.querySelectorAll('section')].find((own) =>
              own.textContent.includes('Ordinary text'),
            );
            return [...(section?.querySelectorAll('tbody tr:first-child > *') ?? [])]
              .map((cell) => cell.textContent)
              .slice(1);
          })
          .then((cells) => (cells.length > 0 ? cells : undefined)),
      );
      await page.close();
      return row;
    };
    const first = await counted();
    const words = Number(first[0]?.replace(',', ''));
    expect(words).toBeGreaterThan((await read()) * 0.7);
    expect(words).toBeLessThan((await read()) * 1.1);
    expect(Number.parseFloat(first[1] ?? '')).toBeGreaterThan(50);
    await article.toFront();
    await article.reload();
    await until('words are marked', async () => (await marksOf(article)).word.length > 0);
    expect(await counted()).toEqual(first);
  });
});

/** The word that has just become a leech is told, asked again by A, and put aside again by Z. */
async function askedAgainByKey(tab: Tab): Promise<void> {
  const aside = async () => (await stored(tab)).get('sluis')?.edits?.aside?.value;
  await shows(tab, '“sluis” was forgotten 8 times and is put aside');
  await tab.press('Escape');
  await tab.press('a');
  await until('it is asked again', async () => (await aside()) === null);
  await tab.press('Escape');
  await tab.press('z');
  await until('that is undone', async () => (await aside()) === 'leech');
}

/** The lemma of the word that is asked, whatever the card shows of it; '' at the end. */
async function lemmaAsked(tab: Tab): Promise<string> {
  const text = await cardText(tab);
  return ANSWERS.find(({ gloss, lemma }) => text.includes(gloss) || text.includes(lemma))?.lemma ?? '';
}
