// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../components/popup/api.ts';
import { article, click, pageTerm, press, rows, settle, show, text, type } from './popup.tsx';

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
    [{ kind: 'not-dutch', host: 'a.example' }, 'This page is not in Dutch'],
  ];
  it.each(closed)('in state %j says why there is nothing', async (page, words) => {
    await show(page);
    await settle(page.kind === 'no-article' || page.kind === 'not-dutch' ? 900 : 0);
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
    await show(article, {
      status: async () => ({ level: 'B1', siteOn: true, readingCounts: true, problem: 'Words are not being saved.' }),
    });
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Words are not being saved.');
  });

  it('switches the site off and changes the level', async () => {
    const setSite = vi.fn(async () => undefined);
    const setLevel = vi.fn(async () => undefined);
    await show(article, { setSite, setLevel });
    await act(async () => document.querySelector<HTMLInputElement>('[title^="Read along"] input')?.click());
    expect(setSite).toHaveBeenCalledWith('a.example', false);
    const select = document.querySelector('select')!;
    await act(async () => {
      select.value = 'C1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(setLevel).toHaveBeenCalledWith('C1');
  });

  it('shows what was recalled while reading, and takes back what was not', async () => {
    const undoRecalls = vi.fn(async () => undefined);
    const recalled = ['gracht', 'fiets'].map(
      (lemma) => ({ key: `noun:${lemma}`, lemma, review: `reading ${lemma}` }) as const,
    );
    await show({ ...article, report: { ...article.report, recalled } }, { undoRecalls });
    expect(text()).toContain('2 words recalled while reading');
    await click('Not recalled: fiets');
    expect(undoRecalls).toHaveBeenCalledWith([recalled[1]]);
  });

  it('switches off that reading counts', async () => {
    const setReadingCounts = vi.fn(async () => undefined);
    await show(article, { setReadingCounts });
    const box = [...document.querySelectorAll('label')].find((label) => label.textContent?.includes('reading counts'));
    await act(async () => box?.querySelector('input')?.click());
    expect(setReadingCounts).toHaveBeenCalledWith(false);
  });
});
