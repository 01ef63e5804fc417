/** The popup drawn in a test, with what a person does to it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { PageState, PopupApi } from '../../components/popup/api.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageTerm, TermCard } from '../../messaging/types.ts';

export const card = (lemma: string, sense: string): TermCard => ({
  key: `noun:${lemma}`,
  lemma,
  pos: 'noun',
  kind: 'word',
  senses: [sense],
  parts: [],
  others: [],
});
export const pageTerm = (lemma: string, sense: string, marked: boolean): PageTerm => ({
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
export const article: Extract<PageState, { kind: 'article' }> = {
  kind: 'article',
  host: 'a.example',
  saved: [],
  report: {
    title: 'Een bericht',
    level: 'B1',
    complete: true,
    recalled: [],
    terms: [pageTerm('fiets', 'bicycle', false), pageTerm('gracht', 'canal', true)],
  },
};

export async function show(page: PageState, more: Partial<PopupApi> = {}) {
  const api: PopupApi = {
    page: async () => page,
    status: async () => ({ level: 'B1', siteOn: true, readingCounts: true }),
    lookup: async () => ({ terms: [], saved: [] }),
    save: async () => undefined,
    remove: async () => undefined,
    restore: async () => undefined,
    setSite: async () => undefined,
    setLevel: async () => undefined,
    setReadingCounts: async () => undefined,
    undoRecalls: async () => undefined,
    readAnyway: async () => undefined,
    openVocabulary: () => undefined,
    ...more,
  };
  await act(async () => render(<Popup api={api} />, document.body));
  await settle();
}
export const settle = (ms = 0) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
export const text = () => document.body.textContent ?? '';
export const rows = () => [...document.querySelectorAll('.row .word b')].map((b) => b.textContent);
export const click = (label: string) =>
  act(async () => document.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click());
export const press = (label: string) =>
  act(async () => [...document.querySelectorAll('button')].find((b) => b.textContent?.startsWith(label))?.click());
export async function type(query: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
  await act(async () => {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle(120);
}
afterEach(() => act(() => render(null, document.body)));
