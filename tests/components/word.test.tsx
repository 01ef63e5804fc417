// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Family } from '../../components/word/Family.tsx';
import { Headword } from '../../components/word/Headword.tsx';
import { SenseChoice } from '../../components/word/SenseChoice.tsx';
import { StatusActions } from '../../components/word/StatusActions.tsx';
import { rowOf } from '../../learning/rows.ts';
import type { Edits, SavedWord } from '../../learning/types.ts';
import type { Gloss, Relative, WordEntry } from '../../messaging/types.ts';
import { word } from '../learning/samples.ts';
import { all, button, draw, press, texts } from './draw.tsx';

afterEach(() => vi.clearAllMocks());
const TODAY = 20_000;
const rowFor = (more: Partial<SavedWord> = {}) => rowOf(word('dijk', { article: 'de', level: 'B1', ...more }), TODAY);
const entry = (senses: readonly string[], more: Partial<Gloss> = {}): Gloss => ({
  key: 'noun:dijk',
  lemma: 'dijk',
  pos: 'noun',
  senses,
  ...more,
});
const relative = (lemma: string, relation: Relative['relation'], more: Partial<Relative> = {}): Relative => ({
  key: `noun:${lemma}`,
  lemma,
  pos: 'noun',
  relation,
  gloss: `meaning of ${lemma}`,
  ...more,
});
const edited = (edits: { [K in keyof Edits]: NonNullable<Edits[K]>['value'] }): Partial<SavedWord> => ({
  edits: Object.fromEntries(Object.entries(edits).map(([name, value]) => [name, { value, at: 1 }])),
});

describe('the headword', () => {
  it('has its article, class, level and status, and its forms in Dutch', () => {
    draw(<Headword row={rowFor()} entry={entry(['dyke'], { forms: ['dijken'] })} titleRef={null} />);
    expect(texts('h1')).toEqual(['de dijk']);
    expect(texts('small')).toEqual(['noun', 'B1', 'new']);
    expect(texts('.forms')).toEqual(['plural dijken']);
    expect(all('h1, .forms b').every((element) => element.getAttribute('lang') === 'nl')).toBe(true);
  });

  it('stands without forms while the glossary has not answered', () => {
    draw(<Headword row={rowFor()} entry={undefined} titleRef={null} />);
    expect(texts('.forms')).toEqual([]);
  });

  it('of a reflexive verb has zich', () => {
    const row = rowOf({ ...word('vergissen'), key: 'verb:vergissen', pos: 'verb' }, TODAY);
    draw(<Headword row={row} entry={entry([], { reflexive: true })} titleRef={null} />);
    expect(texts('h1')).toEqual(['zich vergissen']);
  });
});

describe('the meaning', () => {
  const onChoose = vi.fn();
  const choice = (more: Partial<SavedWord>, ...entries: Gloss[]) =>
    draw(<SenseChoice row={rowFor(more)} entries={entries} onChoose={onChoose} />);
  const chosen = () => all<HTMLInputElement>('input').map(({ checked }) => checked);

  it('is plain text where the entry has one sense', () => {
    choice({ gloss: 'dyke' }, entry(['dyke']));
    expect(texts('.gloss')).toEqual(['dyke']);
    expect(all('input')).toHaveLength(0);
  });

  it('is chosen among the senses of all homographs, each once', () => {
    choice({ sense: 'causeway' }, entry(['dyke', 'causeway']), entry(['dyke', 'embankment']));
    expect(texts('label')).toEqual(['dyke', 'causeway', 'embankment']);
    expect(chosen()).toEqual([false, true, false]);
    press(all<HTMLElement>('input')[2]!);
    expect(onChoose).toHaveBeenCalledWith('embankment');
  });

  it('keeps a saved sense that the glossary has no longer', () => {
    choice({ sense: 'old sense' }, entry(['dyke', 'causeway']));
    expect(texts('label')).toEqual(['old sense', 'dyke', 'causeway']);
    expect(chosen()).toEqual([true, false, false]);
  });

  it('in the reader’s own words stands first, and no sense is then the chosen one', () => {
    choice({ sense: 'dyke', ...edited({ gloss: 'sea wall' }) }, entry(['dyke', 'causeway']));
    expect(texts('.gloss')).toEqual(['sea wall in your words']);
    expect(chosen()).toEqual([false, false]);
  });

  it('of a word that is in no glossary is said to be unknown', () => {
    choice({ gloss: '' });
    expect(texts('.gloss')).toEqual(['not in the glossary']);
  });
});

describe('the family', () => {
  const onSave = vi.fn();
  const family = (known: Partial<WordEntry>, ...saved: string[]) =>
    draw(<Family entry={{ entries: [], parts: [], family: [], ...known }} saved={new Set(saved)} onSave={onSave} />);

  it('is left out where there is none', () => {
    family({});
    expect(texts('section')).toEqual([]);
  });

  it('has the parts of a compound with their meanings, or dots for one without', () => {
    family({
      parts: [
        { lemma: 'zee', gloss: 'sea' },
        { lemma: 'wering', gloss: '' },
      ],
    });
    expect(texts('h3')).toEqual(['Made of']);
    expect(texts('li')).toEqual(['zee sea', 'wering …']);
  });

  it('has parts that are words of the glossary with their articles, to be saved in the words of their entries', () => {
    const { relation: _, ...baan } = relative('baan', 'derived', { article: 'de', gloss: 'job' });
    family({
      parts: [
        { lemma: 'ijs', gloss: 'ice' },
        { lemma: 'baan', gloss: 'track; job', word: baan },
      ],
    });
    expect(texts('li')).toEqual(['ijs ice', 'de baan track; job Save']);
    press(button('Save baan'));
    expect(onSave).toHaveBeenCalledWith(baan);
  });

  it('leads from a part that is saved to its page', () => {
    const { relation: _, ...zee } = relative('zee', 'derived');
    family({ parts: [{ lemma: 'zee', gloss: 'sea', word: zee }] }, 'noun:zee');
    expect(all<HTMLAnchorElement>('a').map((link) => link.getAttribute('href'))).toEqual(['#/word/noun%3Azee']);
    expect(texts('li')).toEqual(['zee sea saved']);
  });

  it('goes by relation, and in each the saved words come first, with the way to their pages', () => {
    family(
      { family: [relative('dijkbreuk', 'compound'), relative('dijken', 'derived'), relative('zeedijk', 'compound')] },
      'noun:zeedijk',
    );
    expect(texts('h3')).toEqual(['Of the same root', 'Made with it']);
    expect(texts('li b')).toEqual(['dijken', 'zeedijk', 'dijkbreuk']);
    expect(all<HTMLAnchorElement>('a').map((link) => link.getAttribute('href'))).toEqual(['#/word/noun%3Azeedijk']);
    expect(texts('.status')).toEqual(['saved']);
  });

  it('is saved word by word, by buttons that name the word', () => {
    family({ family: [relative('dijkbreuk', 'compound')] });
    press(button('Save dijkbreuk'));
    expect(onSave).toHaveBeenCalledWith(relative('dijkbreuk', 'compound'));
  });

  it('folds a long list away, but not for the sake of one word', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => relative(`dijk${i}`, 'compound'));
    family({ family: many(7) });
    expect(all('li')).toHaveLength(7);
    family({ family: many(20) });
    expect(texts('li').at(-1)).toBe('14 more');
    press(button('14 more'));
    expect(all('li')).toHaveLength(21);
    expect(button('Fewer').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('what can be done to a word', () => {
  const edit = vi.fn();
  const actions = { edit, remove: vi.fn() } as unknown as Parameters<typeof StatusActions>[0]['actions'];
  const api = { today: () => TODAY, now: () => 5 };
  const show = (more: Partial<SavedWord>) =>
    draw(<StatusActions row={rowFor(more)} api={api} actions={actions} onEdit={() => undefined} />);
  const schedule = { phase: 'review', step: 0, stability: 5, difficulty: 5, reps: 3, lapses: 0 } as const;
  const known = { schedule: { ...schedule, lastDay: TODAY - 1, dueDay: TODAY + 4 } };

  it.each([
    ['a new word', {}, ['Edit', 'Suspend', 'I know it', 'Not today', 'Remove']],
    ['one with reviews', known, ['Edit', 'Suspend', 'I know it', 'Not today', 'Start again', 'Remove']],
    ['one that is suspended', edited({ aside: 'suspended' }), ['Edit', 'Ask again', 'I know it', 'Remove']],
    ['one that was forgotten too often', edited({ aside: 'leech' }), ['Edit', 'Ask again', 'I know it', 'Remove']],
    ['one that is known', edited({ aside: 'known' }), ['Edit', 'Ask again', 'Remove']],
  ])('is offered for %s', (_, more, buttons) => {
    show(more);
    expect(texts('button')).toEqual(buttons);
  });

  it.each([
    ['Suspend', known, { aside: 'suspended' }],
    ['I know it', known, { aside: 'known' }],
    ['Not today', known, { buried: TODAY + 1 }],
    ['Start again', known, { since: 5, aside: null }],
    ['Ask again', edited({ aside: 'leech' }), { aside: null }],
  ])('%s changes the word so', (label, more, values) => {
    show(more);
    press(button(label));
    const [rows, said, valuesOf] = edit.mock.calls[0]!;
    expect(rows).toHaveLength(1);
    expect(said).toContain('“dijk”');
    expect(valuesOf()).toEqual(values);
  });
});
