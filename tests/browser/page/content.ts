import { watchForArticle } from '../../../page/gate.ts';
import type { Occurrence } from '../../../page/occurrences.ts';
import { openPage, type ReaderPage } from '../../../page/reader-page.ts';
import type { Paragraph } from '../../../page/text-map.ts';

/**
 * A content script that puts the page room to use as the reader does, with an engine of three rules in place of the
 * real one: long words are underlined, words of water are saved, "kondigde ... aan" is one term.
 */
const TERMS: readonly { pattern: RegExp; style?: 'word' | 'saved' }[] = [
  { pattern: /(kondigde)[^.]*? (aan)(?![\p{L}])/dgu, style: 'word' },
  { pattern: /(?<![\p{L}])([Ww]ater\p{L}*)/dgu, style: 'saved' },
  { pattern: /(?<![\p{L}])((?![Ww]ater)\p{L}{10,})/dgu, style: 'word' },
  { pattern: /(?<![\p{L}])(?!kondigde|aan(?![\p{L}])|[Ww]ater)(\p{L}{1,9})(?![\p{L}])/dgu },
];

function termsOf({ text }: Paragraph): Occurrence<string>[] {
  return TERMS.flatMap(({ pattern, style }) =>
    [...text.matchAll(pattern)].map((match) => ({
      spans: match.indices!.slice(1) as [number, number][],
      style,
      data: match.slice(1).join(' … '),
    })),
  );
}

const controller = new AbortController();
const state = { page: undefined as ReaderPage<string> | undefined, batches: [] as string[][], found: 0, reach: '' };

function open(): void {
  state.found = performance.now();
  state.page = openPage<string>(document, {
    signal: controller.signal,
    hoverDelay: () => 100,
    cardCss:
      '.box { width: 300px; padding: 12px; border: 1px solid; background: light-dark(#fff, #222); color: light-dark(#111, #eee) }',
    cardLabel: 'Word',
    onParagraphs: async (paragraphs) => {
      state.batches.push(paragraphs.map(({ text }) => text));
      for (const paragraph of paragraphs) state.page!.annotate(paragraph, termsOf(paragraph));
    },
    renderCard: (container, terms, reach) => {
      state.reach = reach;
      const box = document.createElement('div');
      box.className = 'box';
      box.textContent = terms.map(({ data }) => data).join(' | ');
      const button = document.createElement('button');
      button.textContent = 'Save';
      const lines = document.createElement('p');
      lines.style.height = `${Number(new URLSearchParams(location.search).get('height') ?? 60)}px`;
      box.append(button, lines);
      container.replaceChildren(box);
    },
    clearCard: (container) => container.replaceChildren(),
  });
}

const asks: Record<string, (...args: never[]) => unknown> = {
  texts: () => state.page?.paragraphs.map(({ text }) => text) ?? null,
  batches: () => state.batches,
  reach: () => state.reach,
  step: (direction: 1 | -1) => state.page?.step(direction),
  current: () => state.page?.current?.data ?? null,
  title: () => state.page?.title ?? null,
  annotateAgain: () => {
    for (const paragraph of state.page?.paragraphs ?? []) state.page?.annotate(paragraph, termsOf(paragraph));
  },
  stop: () => controller.abort(),
};

document.addEventListener('leeswijzer-ask', (event) => {
  const { name, args } = JSON.parse((event as CustomEvent<string>).detail);
  const answer = (asks[name] as (...args: unknown[]) => unknown)(...args);
  document.dispatchEvent(new CustomEvent('leeswijzer-answer', { detail: JSON.stringify(answer ?? null) }));
});

watchForArticle(document, open, controller.signal);
