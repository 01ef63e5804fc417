// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState, PopupApi } from '../../components/popup/api.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageTerm, TermCard } from '../../messaging/types.ts';

const card = (lemma: string, sense: string): TermCard => ({
  key: `noun:${lemma}`,
  lemma,
  pos: 'noun',
  kind: 'word',
  senses: [sense],
  parts: [],
  others: [],
});
const pageTerm = (lemma: string, sense: string, marked: boolean): PageTerm => ({
  term: card(lemma, sense),
  count: 2,
  marked,
  context: {
    sentence: `Een ${lemma}.`,
    spans: [[4, 4 + lemma.length]],
    title: 'T',
    url: 'https://a.example/',
    metAt: 1,
  },
});
const article: PageState = {
  kind: 'article',
  host: 'a.example',
  saved: [],
  report: {
    title: 'Een bericht',
    level: 'B1',
    complete: true,
    terms: [pageTerm('fiets', 'bicycle', false), pageTerm('gracht', 'canal', true)],
  },
};

async function show(page: PageState, more: Partial<PopupApi> = {}) {
  const api: PopupApi = {
    page: async () => page,
    status: async () => ({ level: 'B1', siteOn: true }),
    lookup: async () => ({ terms: [], saved: [] }),
    save: async () => undefined,
    remove: async () => undefined,
    restore: async () => undefined,
    setSite: async () => undefined,
    setLevel: async () => undefined,
    readAnyway: async () => undefined,
    openVocabulary: () => undefined,
    ...more,
  };
  await act(async () => render(<Popup api={api} />, document.body));
  await settle();
}
const settle = (ms = 0) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
const text = () => document.body.textContent ?? '';
const rows = () => [...document.querySelectorAll('.row .word b')].map((b) => b.textContent);
const click = (label: string) =>
  act(async () => document.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click());
const press = (label: string) =>
  act(async () => [...document.querySelectorAll('button')].find((b) => b.textContent?.startsWith(label))?.click());
async function type(query: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
  await act(async () => {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle(120);
}
afterEach(() => act(() => render(null, document.body)));

describe('the popup', () => {
  it('lists what is underlined on the page, and all of it on demand', async () => {
    await show(article);
    expect(rows()).toEqual(['gracht']);
    await press('All');
    expect(rows()).toEqual(['fiets', 'gracht']);
  });

  const closed: [PageState, string][] = [
    [{ kind: 'closed' }, 'Extensions cannot read this kind of page'],
    [{ kind: 'site-off', host: 'a.example' }, 'switched off on a.example'],
    [{ kind: 'no-article', host: 'a.example' }, 'No Dutch article was found'],
  ];
  it.each(closed)('in state %j says why there is nothing', async (page, words) => {
    await show(page);
    await settle(page.kind === 'no-article' ? 900 : 0);
    expect(text()).toContain(words);
  });

  it.each([
    ['cana', ['gracht']],
    ['FIETS', ['fiets']],
    ['xyz', []],
  ])('finds %j among the words of the page in either language', async (query, expected) => {
    await show(article);
    await press('All');
    await type(query);
    expect(rows()).toEqual(expected);
  });

  it('finds a word without its diacritics, and by the form that stands on the page', async () => {
    const idea = pageTerm('idee', 'idea', true);
    const met = { ...idea.context, sentence: 'Twee ideeën.', spans: [[5, 11] as const] };
    await show({ ...article, report: { ...article.report, terms: [{ ...idea, context: met }] } });
    await type('ideeen');
    expect(rows()).toEqual(['idee']);
  });

  it('keeps a saved word listed while the saved ones are looked at, so that it can be saved again', async () => {
    await show({ ...article, saved: ['noun:gracht'] });
    await press('Saved');
    await click('Remove gracht');
    await settle();
    expect(rows()).toEqual(['gracht']);
    await click('Save gracht');
    await settle();
    expect(document.querySelector('[aria-label="Remove gracht"]')).not.toBeNull();
    await press('All');
    await click('Remove gracht');
    await settle();
    await press('Saved');
    expect(rows()).toEqual([]);
  });

  it('waits for a reader that has just been called, and shows a long article as it is explained', async () => {
    const looks: PageState[] = [
      { kind: 'no-article', host: 'a.example' },
      { ...article, report: { ...article.report, terms: [], complete: false } },
      article,
    ];
    await show(article, { page: async () => looks.shift() ?? article });
    expect(text()).not.toContain('No Dutch article');
    await settle(700);
    expect(rows()).toEqual(['gracht']);
  });

  it('looks the query up in the glossary and says when it is not there', async () => {
    await show(
      { kind: 'closed' },
      { lookup: async (t) => ({ terms: t === 'tulp' ? [card('tulp', 'tulip')] : [], saved: [] }) },
    );
    await type('tulp');
    expect(rows()).toEqual(['tulp']);
    await type('qqq');
    expect(text()).toContain('The glossary does not have “qqq”.');
  });

  it('gives a word that was looked up in full: form, parts and principal forms', async () => {
    const found: TermCard = {
      ...card('kernwapen', 'nuclear weapon'),
      kind: 'compound',
      article: 'het',
      feature: 'plural',
      forms: ['kernwapens'],
      parts: [
        { lemma: 'kern', gloss: 'core' },
        { lemma: 'wapen', gloss: 'weapon' },
      ],
      others: [{ key: 'verb:x', lemma: 'vergissen', pos: 'verb', reflexive: true, senses: ['to be wrong'] }],
    };
    await show({ kind: 'closed' }, { lookup: async () => ({ terms: [found], saved: ['verb:x'] }) });
    await type('kernwapens');
    expect(rows()).toEqual(['het kernwapen', 'zich vergissen']);
    for (const part of ['plural of kernwapen', 'nuclear weapon', 'kern core + wapen weapon', 'plural kernwapens'])
      expect(text()).toContain(part);
    expect(document.querySelector('[aria-label="Remove vergissen"]')).not.toBeNull();
    expect(document.querySelector('[role=status]')?.textContent).toBe('2 in the glossary');
  });

  it('steps through the rows by the arrow keys and back to the field', async () => {
    await show(article);
    await press('All');
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    field.focus();
    const at: (string | null)[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      at.push(document.activeElement!.getAttribute('aria-label'));
    }
    const [first, second] = ['Save fiets', 'Save gracht'];
    const name = field.getAttribute('aria-label');
    expect(at).toEqual([name, first, second, second, first, name]);
  });

  it('clears the field by Escape before that closes the popup', async () => {
    await show(article);
    const pressEscape = async () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      await act(async () => void document.dispatchEvent(event));
      return event.defaultPrevented;
    };
    await type('gr');
    expect(await pressEscape()).toBe(true);
    await settle();
    expect(document.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('');
    expect(await pressEscape()).toBe(false);
  });

  it('drops an answer that a newer query has overtaken', async () => {
    const answers: Record<string, () => void> = {};
    const lookup = (t: string) =>
      new Promise<{ terms: TermCard[]; saved: [] }>((resolve) => {
        answers[t] = () => resolve({ terms: [card(t, 'x')], saved: [] });
      });
    await show({ kind: 'closed' }, { lookup });
    await type('oud');
    await type('nieuw');
    await act(async () => answers.nieuw?.());
    await act(async () => answers.oud?.());
    await settle();
    expect(rows()).toEqual(['nieuw']);
  });

  it('saves a word with its sentence, removes it and undoes that', async () => {
    const save = vi.fn(async () => undefined);
    const restore = vi.fn(async () => undefined);
    await show(article, { save, restore });
    await click('Save gracht');
    await settle();
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'noun:gracht', context: expect.objectContaining({ sentence: 'Een gracht.' }) }),
    );
    await click('Remove gracht');
    await settle();
    expect(text()).toContain('Removed “gracht”.');
    await press('Undo');
    await settle();
    expect(restore).toHaveBeenCalledWith('noun:gracht');
  });

  it('shows a save that failed as not saved, with its reason', async () => {
    await show(article, { save: () => Promise.reject(new Error('This word was not saved: the disk is full.')) });
    await click('Save gracht');
    await settle();
    expect(text()).toContain('This word was not saved: the disk is full.');
    expect(document.querySelector('.is-saved')).toBeNull();
  });

  it('says what is not being saved when a database is out of order', async () => {
    await show(article, { status: async () => ({ level: 'B1', siteOn: true, problem: 'Words are not being saved.' }) });
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Words are not being saved.');
  });

  it('switches the site off and changes the level', async () => {
    const setSite = vi.fn(async () => undefined);
    const setLevel = vi.fn(async () => undefined);
    await show(article, { setSite, setLevel });
    await act(async () => document.querySelector<HTMLInputElement>('.switch input')?.click());
    expect(setSite).toHaveBeenCalledWith('a.example', false);
    const select = document.querySelector('select')!;
    await act(async () => {
      select.value = 'C1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(setLevel).toHaveBeenCalledWith('C1');
  });
});
