// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { TermCard } from '../../messaging/types.ts';
import { article, card, press, rows, settle, show, text, type } from './popup.tsx';

describe('a look-up in the popup', () => {
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
});
