// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import type { SaveState } from '../../components/shared/saved-words.ts';
import type { Gloss, TermCard } from '../../messaging/types.ts';

const word: TermCard = {
  key: 'verb:aankondigen',
  lemma: 'aankondigen',
  pos: 'verb',
  kind: 'split-verb',
  senses: ['to announce', '(formal) to give notice of'],
  level: 'B1',
  feature: 'past singular',
  particle: 'aan',
  forms: ['kondigde aan', 'heeft aangekondigd'],
  parts: [],
  others: [],
  reason: 'because “aan” belongs to “kondigde”',
};
const compound: TermCard = {
  key: 'noun:kernwapen',
  lemma: 'kernwapen',
  pos: 'noun',
  kind: 'compound',
  article: 'het',
  senses: ['nuclear weapon'],
  parts: [
    { lemma: 'kern', gloss: 'core, nucleus' },
    { lemma: 'wapen', gloss: 'weapon' },
  ],
  others: [{ key: 'noun:kern', lemma: 'kern', pos: 'noun', senses: ['core'] }],
};

function show(terms: TermCard[], more: Partial<CardProps> = {}) {
  const props: CardProps = {
    terms,
    saveStateOf: () => ({ state: 'new' }),
    onSave: () => undefined,
    onRemove: () => undefined,
    onClose: () => undefined,
    ...more,
  };
  act(() => render(<Card {...props} />, document.body));
  return document.body;
}
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (label: string) => [...document.querySelectorAll('button')].find((b) => b.textContent?.includes(label));
afterEach(() => act(() => render(null, document.body)));

describe('the card', () => {
  it('says what the form is of what, its senses in order, level, forms and reason', () => {
    show([word]);
    expect(text()).toContain('past singular of aankondigen');
    expect([...document.querySelectorAll('ol.senses li')].map((li) => li.textContent)).toEqual(word.senses);
    for (const part of ['B1', 'kondigde aan · heeft aangekondigd', 'Chosen because “aan” belongs to “kondigde”'])
      expect(text()).toContain(part);
  });

  it('shows a noun with its article and each part of a compound with its gloss', () => {
    show([compound]);
    expect(document.querySelector('h2')?.textContent).toBe('het kernwapen');
    expect([...document.querySelectorAll('.parts li')].map((li) => li.textContent)).toEqual([
      'kerncore, nucleus',
      'wapenweapon',
    ]);
  });

  it('says plainly that the glossary does not have a word', () => {
    show([{ key: 'noun:xyz', lemma: 'xyz', pos: 'noun', kind: 'unknown', senses: [], parts: [], others: [] }]);
    expect(text()).toContain('The glossary does not have this word.');
  });

  it('shows markup in a gloss or a word as the text that it is', () => {
    show([{ ...word, lemma: '<img src=x onerror=alert(1)>', senses: ['<b>bold</b>'], particle: '' }]);
    expect(document.querySelector('img, .senses b')).toBeNull();
    expect(text()).toContain('<b>bold</b>');
  });

  it('lets the reader take another reading, and saves the one in view', () => {
    const onSave = vi.fn<(gloss: Gloss) => void>();
    show([compound], { onSave });
    act(() => button('kern')!.click());
    expect(document.querySelector('h2')?.textContent).toBe('kern');
    act(() => button('Save')!.click());
    expect(onSave.mock.calls[0]![0].key).toBe('noun:kern');
  });

  const states: [SaveState, string, boolean, boolean][] = [
    [{ state: 'new' }, 'Save', false, false],
    [{ state: 'saving' }, 'Saving…', false, true],
    [{ state: 'saved' }, 'Saved', true, false],
    [{ state: 'removing' }, 'Removing…', true, true],
    [{ state: 'failed', message: 'The disk is full.', saved: false }, 'Try again', false, false],
  ];
  it.each(states)('in state %j has a button "%s"', (state, label, pressed, disabled) => {
    show([word], { saveStateOf: () => state });
    const save = document.querySelector<HTMLButtonElement>('.save')!;
    expect(save.textContent).toContain(label);
    expect(save.getAttribute('aria-pressed')).toBe(String(pressed));
    expect(save.disabled).toBe(disabled);
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      state.state === 'failed' ? 'The disk is full.' : '',
    );
  });

  it('removes a saved word by the button that saved it, and closes by its own', () => {
    const onRemove = vi.fn();
    const onClose = vi.fn();
    show([word], { saveStateOf: () => ({ state: 'saved' }), onRemove, onClose });
    act(() => document.querySelector<HTMLButtonElement>('.save')!.click());
    act(() => document.querySelector<HTMLButtonElement>('.close')!.click());
    expect(onRemove).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
