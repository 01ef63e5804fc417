// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExampleButton, ExampleText } from '../../components/card/Example.tsx';
import { ExampleOf } from '../../components/review/Example.tsx';
import { type ExampleState, Examples } from '../../components/shared/examples.ts';
import type { Example } from '../../messaging/types.ts';

const example: Example = {
  sentence: 'Ze kondigt het feest aan.',
  spans: [
    [3, 10],
    [21, 24],
  ],
  translation: 'She announces the party.',
};
const show = (content: preact.ComponentChild) => act(() => render(content, document.body));
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
afterEach(() => act(() => render(null, document.body)));

describe('an example on the card', () => {
  const states: [ExampleState, string][] = [
    [{ state: 'closed' }, ''],
    [{ state: 'asking' }, '…'],
    [{ state: 'failed', message: 'Reload this page.' }, 'Reload this page.'],
    [{ state: 'open', example }, 'Ze kondigt het feest aan.She announces the party.'],
  ];
  it.each(states)('in state %j says "%s", for a screen reader too', (state, said) => {
    show(<ExampleText state={state} />);
    expect(document.querySelector('[aria-live=polite]')?.textContent).toBe(said);
  });

  it('has both halves of its verb marked, and is Dutch with an English translation', () => {
    show(<ExampleText state={{ state: 'open', example }} />);
    expect(marks()).toEqual(['kondigt', 'aan']);
    expect(document.querySelector('[lang=nl]')?.textContent).toBe(example.sentence);
    expect(document.querySelector('.translation')?.closest('[lang=nl]')).toBeNull();
  });

  it('opens and closes by a button that says which it is', () => {
    const onToggle = vi.fn();
    show(<ExampleButton lemma="aankondigen" state={{ state: 'open', example }} onToggle={onToggle} />);
    const button = document.querySelector('button')!;
    expect([button.ariaExpanded ?? button.getAttribute('aria-expanded'), button.getAttribute('aria-label')]).toEqual([
      'true',
      'Example E: aankondigen',
    ]);
    act(() => button.click());
    expect(onToggle).toHaveBeenCalledOnce();
  });
});

describe('examples that are asked for', () => {
  const made = (ask: (key: string) => Promise<Example>) => {
    const changed = vi.fn();
    return { examples: new Examples(ask, changed), changed };
  };

  it('open, close, and open again', async () => {
    const { examples, changed } = made(async () => example);
    expect(examples.stateOf('noun:x').state).toBe('closed');
    const opening = examples.toggle('noun:x');
    expect(examples.stateOf('noun:x').state).toBe('asking');
    await opening;
    expect(examples.stateOf('noun:x')).toEqual({ state: 'open', example });
    await examples.toggle('noun:x');
    expect(examples.stateOf('noun:x').state).toBe('closed');
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('say why they failed, and are asked for again', async () => {
    let failures = 1;
    const { examples } = made(async () => {
      if (failures-- > 0) throw new Error('Reload this page.');
      return example;
    });
    await examples.toggle('noun:x');
    expect(examples.stateOf('noun:x')).toEqual({ state: 'failed', message: 'Reload this page.' });
    await examples.toggle('noun:x');
    expect(examples.stateOf('noun:x').state).toBe('open');
  });

  it('that come late stay closed, on this card and on the next', async () => {
    const answers: ((example: Example) => void)[] = [];
    const { examples } = made(() => new Promise((resolve) => answers.push(resolve)));
    const first = examples.toggle('noun:x');
    void examples.toggle('noun:x');
    const second = examples.toggle('noun:y');
    examples.forget();
    for (const answer of answers) answer(example);
    await Promise.all([first, second]);
    expect([examples.stateOf('noun:x').state, examples.stateOf('noun:y').state]).toEqual(['closed', 'closed']);
  });
});

describe('an example in the review', () => {
  const ask = async (found: Example | undefined) => {
    show(<ExampleOf wordKey="verb:aankondigen" exampleOf={async () => found} />);
    await act(async () => undefined);
  };

  it('stands on the answer with its translation', async () => {
    await ask(example);
    expect(marks()).toEqual(['kondigt', 'aan']);
    expect(document.querySelector('figcaption')?.textContent).toBe('She announces the party.');
  });

  it('is nothing where the glossary has none', async () => {
    await ask(undefined);
    expect(document.body.textContent).toBe('');
  });
});
