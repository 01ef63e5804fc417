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
    onAdd: () => undefined,
    onRemove: () => undefined,
    senseOf: () => undefined,
    onSense: () => undefined,
    exampleStateOf: () => ({ state: 'closed' }),
    onExample: () => undefined,
    onClose: () => undefined,
    ...more,
  };
  act(() => render(<Card {...props} />, document.body));
  return document.body;
}
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const save = () => document.querySelector<HTMLButtonElement>('.save')!;
const rowsOf = (list: string) =>
  [...document.querySelectorAll(`${list} > li`)].map((li) => [...li.children].map((c) => c.textContent).join(': '));
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
    expect(rowsOf('.parts')).toEqual(['kern: core, nucleus', 'wapen: weapon']);
    expect(document.querySelector('.senses')?.textContent).toBe('nuclear weapon');
  });

  it('says so where only the parts of a compound are in the glossary', () => {
    show([{ ...compound, senses: ['core + weapon'] }]);
    expect(text()).toContain('Not in the glossary. It is made of:');
    expect(rowsOf('.parts')).toHaveLength(2);
    expect(document.querySelector('.senses')).toBeNull();
  });

  it('is English with Dutch words in it, whatever the language of the page', () => {
    show([word]);
    expect(document.querySelector('article')?.lang).toBe('en');
    expect(document.querySelector('h2')?.lang).toBe('nl');
  });

  const details: [Partial<TermCard>, string][] = [
    [{ pos: 'name', detail: 'city', senses: ['The Hague'] }, 'name · city'],
    [{ pos: 'name', detail: 'water', senses: ['Meuse'] }, 'name · sea, lake or river'],
    [{ pos: 'name', senses: [] }, 'A name that the glossary does not have.'],
    [{ pos: 'abbreviation', detail: 'onder andere', senses: ['among others'] }, 'short for onder andere'],
    [{ pos: 'expression', detail: 'water with the wine do', senses: ['to compromise'] }, 'water with the wine do'],
    [{ pos: 'noun', forms: ['bijen'], senses: ['bee'] }, 'plural bijen'],
    [{ pos: 'adjective', forms: ['mooier'], senses: ['beautiful'] }, 'comparative mooier'],
  ];
  it.each(details)('of %j says "%s"', (more, expected) => {
    show([{ key: 'noun:x', lemma: 'x', pos: 'noun', kind: 'word', senses: [], parts: [], others: [], ...more }]);
    expect(text()).toContain(expected);
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

  it('lets the reader take another reading and go back by the same button, and saves the one in view', () => {
    const onSave = vi.fn<CardProps['onSave']>();
    const onChoose = vi.fn<NonNullable<CardProps['onChoose']>>();
    show([compound], { onSave, onChoose });
    const other = document.querySelector<HTMLButtonElement>('.others button')!;
    other.focus();
    act(() => other.click());
    expect(document.querySelector('h2')?.textContent).toBe('kern');
    expect(onChoose).toHaveBeenCalledWith(compound.others[0], compound);
    act(() => save().click());
    expect(onSave).toHaveBeenCalledWith(compound.others[0], compound);
    expect(document.activeElement).toBe(other);
    act(() => other.click());
    expect(document.querySelector('h2')?.textContent).toBe('het kernwapen');
  });

  it('shows an expression with the word that stands there, each saved as what it is', () => {
    const expression: TermCard = { ...word, key: 'expression:x', lemma: 'groot nieuws', pos: 'expression', others: [] };
    const onSave = vi.fn<CardProps['onSave']>();
    show([expression, compound], { onSave });
    expect(document.querySelector('h2')?.textContent).toBe('groot nieuws');
    act(() => document.querySelector<HTMLButtonElement>('.others button')!.click());
    act(() => save().click());
    expect(onSave).toHaveBeenCalledWith(compound, compound);
  });

  it('begins anew at another place', () => {
    show([compound]);
    act(() => document.querySelector<HTMLButtonElement>('.others button')!.click());
    show([word]);
    expect(document.querySelector('h2')?.textContent).toBe('aankondigen');
  });

  it('folds a long list of readings', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map(
      (x): Gloss => ({ key: `noun:${x}`, lemma: x, pos: 'noun', senses: [] }),
    );
    show([{ ...word, others }]);
    expect(rowsOf('.others ul')).toHaveLength(3);
    const more = document.querySelector<HTMLButtonElement>('.more')!;
    expect([more.textContent, more.getAttribute('aria-expanded')]).toEqual(['2 more', 'false']);
    act(() => more.click());
    expect(rowsOf('.others ul')).toHaveLength(5);
    expect(more.getAttribute('aria-expanded')).toBe('true');
  });

  const states: [SaveState, string, string, boolean][] = [
    [{ state: 'new' }, 'Save', '', false],
    [{ state: 'saving' }, 'Saving…', '', true],
    [{ state: 'saved', fresh: true }, 'Undo', 'Saved', false],
    [{ state: 'saved' }, 'Remove', 'Saved', false],
    [{ state: 'removing' }, 'Removing…', '', true],
    [{ state: 'failed', message: 'The disk is full.', saved: false }, 'Try again', 'The disk is full.', false],
    [{ state: 'failed', message: 'It is still there.', saved: true }, 'Remove', 'It is still there.', false],
  ];
  it.each(states)('in state %j has a button "%s" and says "%s"', (state, label, outcome, busy) => {
    const onSave = vi.fn();
    const onRemove = vi.fn();
    show([word], { saveStateOf: () => state, onSave, onRemove });
    expect(save().textContent).toBe(`${label} S`);
    expect(document.querySelector('[role=status]')?.textContent).toBe(outcome);
    act(() => save().click());
    expect(onSave.mock.calls.length + onRemove.mock.calls.length).toBe(busy ? 0 : 1);
  });

  it('removes a saved word by the button that saved it, and closes by its own', () => {
    const onRemove = vi.fn();
    const onClose = vi.fn();
    show([word], { saveStateOf: () => ({ state: 'saved' }), onRemove, onClose });
    act(() => save().click());
    act(() => document.querySelector<HTMLButtonElement>('.close')!.click());
    expect(onRemove).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('offers an example of a word that has one, of no other', () => {
    const onExample = vi.fn();
    show([word]);
    expect(document.querySelector('.example, .show-example')).toBeNull();
    show([{ ...word, example: true }], { onExample });
    document.querySelector<HTMLButtonElement>('.show-example')!.click();
    expect(onExample).toHaveBeenCalledWith({ ...word, example: true });
  });

  it('lets the reader say which of several senses is meant, and shows it', () => {
    const onSense = vi.fn();
    show([word], { onSense, senseOf: () => word.senses[1] });
    const senses = [...document.querySelectorAll<HTMLButtonElement>('ol.senses button')];
    expect(senses.map((button) => button.ariaPressed ?? button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
    ]);
    senses[0]!.click();
    expect(onSense).toHaveBeenCalledWith(word, word.senses[0]);
  });

  it('offers to keep one more sentence of a word that was saved before, not of one just saved', () => {
    const onAdd = vi.fn();
    show([word], { onAdd, saveStateOf: () => ({ state: 'saved' }) });
    document.querySelector<HTMLButtonElement>('.add')!.click();
    expect(onAdd).toHaveBeenCalledWith(word, word);
    show([word], { saveStateOf: () => ({ state: 'saved', fresh: true }) });
    expect(document.querySelector('.add')).toBeNull();
    show([word], { saveStateOf: () => ({ state: 'saved', added: true }) });
    expect(text()).toContain('Sentence added');
  });
});
