// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ReviewApi, ReviewSession } from '../../components/review/api.ts';
import { CardView } from '../../components/review/CardView.tsx';
import type { CardKind } from '../../learning/types.ts';
import { word } from '../learning/samples.ts';
import { all, button, draw, press, texts } from './draw.tsx';

const speak = vi.fn();
const answer = vi.fn();

function ask(kind: CardKind) {
  speak.mockClear();
  answer.mockClear();
  const session: ReviewSession = {
    view: () => expect.fail('the page has the view'),
    judge: (_word, _card, typed) => ({ result: typed === 'sluis' ? 'right' : 'wrong' }),
    answer,
    bury: vi.fn(),
    putAside: vi.fn(),
    keepAsking: vi.fn(),
    undo: vi.fn(),
  };
  const api: ReviewApi = {
    begin: () => expect.fail('it has begun'),
    saveSettings: async () => undefined,
    exampleOf: async () => undefined,
    speak,
    now: () => 0,
  };
  const card = { kind, gloss: 'canal lock', note: '', ...(kind !== 'meaning' && { answer: 'sluis' }) };
  const view = { left: { fresh: 0, learning: 0, due: 1 }, word: word('sluis'), card, outlook: new Map() };
  draw(<CardView api={api} session={session} view={view} />);
}

const field = () => all<HTMLInputElement>('input')[0]!;
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
/** Whether the page took the key, so that it is not written. */
function hit(target: HTMLElement, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    target.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

describe('a card that is to be heard', () => {
  it('is played when it is asked, and again by its button, which stands where a word would', () => {
    ask('listen');
    expect(speak.mock.calls).toEqual([['sluis']]);
    expect(texts('.asked + button')).toEqual(['Listen again Space']);
    press(button('Listen again Space'));
    expect(speak).toHaveBeenCalledTimes(2);
  });

  it('is played again by a space in the empty field, which is a space once something is typed', () => {
    ask('listen');
    expect(hit(field(), ' ')).toBe(true);
    expect(speak).toHaveBeenCalledTimes(2);
    type('slui');
    expect(texts('.play')).toEqual(['Listen again']);
    expect(hit(field(), ' ')).toBe(false);
    expect(speak).toHaveBeenCalledTimes(2);
    expect(texts('.show')).toEqual(['Check Enter']);
  });

  it('has the small button of other cards once it is answered', () => {
    ask('listen');
    type('sluis');
    hit(field(), 'Enter');
    expect([texts('.play'), texts('.speak')]).toEqual([[], ['Listen L']]);
    hit(document.body, 'l');
    expect(speak).toHaveBeenCalledTimes(2);
    hit(document.body, ' ');
    expect(answer.mock.calls.map(([, , rating]) => rating)).toEqual([3]);
  });
});

describe('a card that is to be typed', () => {
  it.each<CardKind>(['gap', 'dutch'])('of the kind %s is not said before it is answered, whatever key', (kind) => {
    ask(kind);
    expect(hit(field(), ' ')).toBe(false);
    expect(hit(field(), 'l')).toBe(false);
    hit(field(), 'Escape');
    hit(document.activeElement as HTMLElement, 'l');
    expect([speak.mock.calls, texts('.play, .speak')]).toEqual([[], []]);
  });
});
