import { expect, it } from 'vitest';
import type { MetContext } from '../../learning/types.ts';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { inEachBrowser } from './browsers.ts';
import { choose, clickIn } from './reader.ts';
import { at, keptWord, putWords, saved, TODAY } from './saved-words.ts';

function met(sentence: string, url: string, ...words: string[]): MetContext {
  const spans = words.map((word) => [sentence.indexOf(word), sentence.indexOf(word) + word.length] as const);
  return { sentence, spans, title: 'Een bericht', url, metAt: at(TODAY - 3) };
}
const LEAD = 'Zij kondigde gisteren een feest aan.';
const SECOND = 'Dat is lang geleden aangekondigd.';

const WORDS = [
  saved(
    'verb',
    'aankondigen',
    {
      gloss: 'to announce',
      sense: 'to announce',
      level: 'B1',
      keptAt: at(TODAY),
      contexts: [
        met(SECOND, 'https://blad.example/2', 'aangekondigd'),
        met(LEAD, 'https://krant.example/1', 'kondigde', 'aan'),
      ],
    },
    [30, 27, 14],
  ),
  saved('noun', 'waterschap', { article: 'het', gloss: 'water board', level: 'C1', parts: ['water', 'schap'] }),
  saved('noun', 'aankondiging', { article: 'de', gloss: 'announcement', level: 'B1' }, [9, 6]),
  saved('noun', 'bank', { article: 'de', gloss: 'bank' }),
  saved('noun', 'idee', {
    article: 'het',
    gloss: 'idea',
    level: 'A2',
    contexts: [met('Twee ideeën.', 'https://krant.example/3', 'ideeën')],
  }),
];

inEachBrowser('My words', (session) => {
  let page: Tab;

  const lemmas = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('li.word h2')].map((head) => head.textContent?.replace(/^(de|het) /, '') ?? ''),
    );
  const shows = (...wanted: string[]) =>
    until(
      `the list shows ${wanted.join(', ') || 'nothing'}`,
      async () => (await lemmas()).sort().join() === wanted.sort().join(),
    );
  const text = (selector = 'main') =>
    page.evaluate((part) => document.querySelector(part)?.textContent ?? '', selector);
  const says = (wanted: string, selector?: string) =>
    until(`the page says "${wanted}"`, async () => (await text(selector)).includes(wanted));
  const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
  const undo = async () => {
    // A change can be read from the disk a little before it is acknowledged, and only then can it be undone.
    await until('it can be undone', () => page.evaluate(() => document.querySelector('.toast button') !== null));
    await clickIn(page, '.toast button', 'Undo');
    await until('the message goes', () => page.evaluate(() => document.querySelector('.toast') === null));
  };
  const filterBy = async (facet: string, value: string) => {
    const list = `select[aria-label="Filter by ${facet}"]`;
    await until(`${facet} is offered`, () =>
      page.evaluate((wanted) => document.querySelector(wanted) !== null, `${list} option[value="${value}"]`),
    );
    await choose(page, list, value);
  };
  const search = (query: string) =>
    page.evaluate((value) => {
      const field = document.querySelector<HTMLInputElement>('.tools input[type=search]')!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);

  it('lists the saved words, the newest first', async () => {
    await putWords(session().driver, {
      words: WORDS.map(({ word }) => word),
      reviews: WORDS.flatMap(({ reviews }) => reviews),
    });
    page = await session().driver.openExtensionPage('vocabulary.html');
    await says('5 words', 'header');
    expect((await lemmas())[0]).toBe('aankondigen');
  });

  it('searches in either language, without diacritics', async () => {
    await search('ideeen');
    await shows('idee');
    await search('announce');
    await shows('aankondigen', 'aankondiging');
    await search('');
    await shows('aankondigen', 'waterschap', 'aankondiging', 'idee', 'bank');
  });

  it('combines filters, which stand in the address and go one by one', async () => {
    await filterBy('level', 'B1');
    await shows('aankondigen', 'aankondiging');
    await filterBy('site', 'krant.example');
    await shows('aankondigen');
    await until('the address has them', async () => (await hash()) === '#/?level=B1&site=krant.example');
    await page.reload();
    await shows('aankondigen');
    await clickIn(page, '.chip', 'Remove filter: B1');
    await shows('aankondigen', 'idee');
    await clickIn(page, '.chip', 'krant.example');
    await filterBy('kind', 'split');
    await shows('aankondigen');
    await clickIn(page, '.found button', 'Show all');
    await shows('aankondigen', 'waterschap', 'aankondiging', 'idee', 'bank');
  });

  it('goes by the keyboard from the search to a word’s page', async () => {
    await page.press('/');
    await page.press('ArrowDown');
    await page.press('Enter');
    await says('Sentences', '.word-page');
    expect(await hash()).toBe('#/word/verb:aankondigen');
  });

  it('has a page for the word: forms, senses, sentences, family, memory', async () => {
    await says('kondigde aan · heeft aangekondigd', '.word-page');
    const shown = await text('.word-page');
    for (const part of [LEAD, SECOND, 'Een bericht', 'Family', 'Today you would recall it', 'Dutch to meaning'])
      expect(shown).toContain(part);
    await until('the saved word of its family leads to its page', () =>
      page.evaluate(() => document.querySelector('.family a')?.getAttribute('href') === '#/word/noun%3Aaankondiging'),
    );
    expect(await page.evaluate(() => document.querySelectorAll('svg.memory circle').length)).toBe(3);
  });

  it('lets the sense be chosen, and takes that back', async () => {
    await page.evaluate(() => {
      location.hash = '#/word/noun:bank';
    });
    await until('the senses are there', () =>
      page.evaluate(() => document.querySelectorAll('.sense-choice input').length > 1),
    );
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.sense-choice input')[1]!.click());
    await until('it is kept', async () => (await keptWord(page, 'noun:bank')).word?.edits?.sense?.value);
    await undo();
    await until('it is taken back', async () => (await keptWord(page, 'noun:bank')).word?.edits?.sense?.value === '');
    await page.evaluate(() => history.back());
    await says(LEAD, '.word-page');
  });

  it('removes one sentence, and puts it back', async () => {
    await clickIn(page, 'figure .remove', SECOND);
    await until('it is gone', async () => !(await text('.word-page')).includes(SECOND));
    await undo();
    await says(SECOND, '.word-page');
  });

  it('starts a word again, and takes that back', async () => {
    await clickIn(page, '.buttons button', 'Start again');
    await says('It was not reviewed yet', '.word-page');
    await undo();
    await says('Today you would recall it', '.word-page');
  });

  it('goes back to the list, and from a word of the family back to the word', async () => {
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.family a')!.click());
    await says('announcement', '.word-page');
    await page.evaluate(() => history.back());
    await says(LEAD, '.word-page');
    await page.evaluate(() => history.back());
    await shows('aankondigen', 'waterschap', 'aankondiging', 'idee', 'bank');
  });

  it('edits a word where it stands', async () => {
    await clickIn(page, '.edit-word', 'Edit idee');
    await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('form.edit')!;
      form.querySelector<HTMLInputElement>('[name=gloss]')!.value = 'notion';
      form.querySelector<HTMLInputElement>('[name=tags]')!.value = 'thought';
      form.requestSubmit();
    });
    await says('notion');
    await says('#thought');
  });

  it('merges two words after showing what they will be, and takes that back', async () => {
    for (const lemma of ['aankondigen', 'aankondiging']) await clickIn(page, '.head input', `Select ${lemma}`);
    await clickIn(page, '.bulk button', 'Merge');
    await says('3 reviews, the longest history: that of “aankondigen”', '.merge');
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.merge input')[1]!.click());
    await says('de aankondiging stays', '.merge');
    await clickIn(page, '.merge button', 'Merge them');
    await shows('waterschap', 'aankondiging', 'idee', 'bank');
    const { log } = await keptWord(page, 'noun:aankondiging');
    expect(log?.reviews.filter(({ undoneAt }) => undoneAt === undefined)).toHaveLength(3);
    await undo();
    await shows('aankondigen', 'waterschap', 'aankondiging', 'idee', 'bank');
  });

  it('removes a word, and brings it back', async () => {
    await clickIn(page, 'button.remove', 'Remove waterschap');
    await shows('aankondigen', 'aankondiging', 'idee', 'bank');
    await undo();
    await shows('aankondigen', 'waterschap', 'aankondiging', 'idee', 'bank');
  });
});
