import actionsCss from '../../components/card/actions.css?inline';
import cardCss from '../../components/card/card.css?inline';
import { ask, RequestError } from '../../messaging/client.ts';
import type { PageReport, ReaderSettings, WordKey } from '../../messaging/types.ts';
import type { Hit } from '../../page/occurrences.ts';
import { openPage, type ReaderPage } from '../../page/reader-page.ts';
import type { Paragraph } from '../../page/text-map.ts';
import { PageCard } from './card.tsx';
import { markOf } from './choose.ts';
import { type Place, type PlacedTerm, placesOf } from './places.ts';
import { PageRecall } from './recall.ts';
import { reportOf } from './report.ts';

/** Reads one page along: its paragraphs to the background, their terms to the page, the reader's wishes back. */
export class ReadingSession {
  private readonly page: ReaderPage<Place>;
  private readonly card: PageCard;
  /** What the background said of each paragraph, kept so that another level or a saved word asks nothing. */
  private readonly told = new WeakMap<Paragraph, readonly PlacedTerm[]>();
  private readonly recall: PageRecall;
  private settings: ReaderSettings;

  private constructor(page: ReaderPage<Place>, settings: ReaderSettings, signal: AbortSignal) {
    this.page = page;
    this.settings = settings;
    this.recall = new PageRecall(
      {
        passed: async (keys) => (await ask('words-passed', { keys: [...keys] })).recalled,
        undo: (recalls) => ask('undo-recalls', { recalls: recalls.map(({ key, review }) => ({ key, review })) }),
        lookedUp: (key) => ask('word-looked-up', { key }),
      },
      (error) => !isOrphaned(error) && console.warn('Leeswijzer', error),
      signal,
    );
    this.card = new PageCard({
      title: () => page.title,
      changed: (key) => this.remark(new Set([key])),
      close: () => page.close(),
    });
  }

  /** Opens the page's article; undefined where it has none in Dutch. */
  static async open(document: Document, signal: AbortSignal): Promise<ReadingSession | undefined> {
    const settings = await ask('reader-settings', {});
    if (signal.aborted) return undefined;
    let session: ReadingSession | undefined;
    const page = openPage<Place>(document, {
      signal,
      hoverDelay: () => session?.settings.hoverDelay ?? settings.hoverDelay,
      // The media queries of the card come last.
      cardCss: actionsCss + cardCss,
      cardLabel: 'Leeswijzer: the meaning of a word',
      onParagraphs: async (paragraphs) => session?.annotate(paragraphs),
      renderCard: (container, hits) => session?.show(container, hits),
      clearCard: (container) => session?.clear(container),
      onKey: (key) => session?.card.onKey(key) ?? false,
    });
    session = page && new ReadingSession(page, settings, signal);
    return session;
  }

  /** What the popup shows of this page. */
  report(): PageReport {
    const { title, paragraphs } = this.page;
    const hits = paragraphs.flatMap((paragraph) => this.page.termsOf(paragraph));
    const complete = paragraphs.every((paragraph) => this.told.has(paragraph));
    return { ...reportOf(title, this.settings.level, hits, complete), recalled: this.recall.recalled };
  }

  /** Saved or removed somewhere: on this page or another, in the popup. */
  wordsChanged(changes: readonly { key: WordKey; saved: boolean }[]): void {
    for (const { key, saved } of changes) this.card.words.learn(key, saved);
    this.remark(new Set(changes.map(({ key }) => key)));
  }

  recallsUndone(keys: readonly WordKey[]): void {
    this.recall.undone(keys);
  }

  async settingsChanged(): Promise<void> {
    this.settings = await ask('reader-settings', {});
    for (const paragraph of this.page.paragraphs) this.mark(paragraph);
  }

  step(by: 1 | -1): boolean {
    return this.page.step(by);
  }

  private async annotate(paragraphs: readonly Paragraph[]): Promise<void> {
    const annotation = await ask('annotate', { paragraphs: paragraphs.map(({ text }) => text) });
    for (const { key } of annotation.terms) this.card.words.learn(key, annotation.saved.includes(key));
    for (const [i, paragraph] of paragraphs.entries()) {
      this.told.set(paragraph, placesOf(annotation, i));
      this.mark(paragraph);
    }
    this.watch(annotation.watched);
  }

  /** On a page without a word that is due nobody's reading is watched. */
  private watch(keys: readonly WordKey[]): void {
    if (keys.length === 0) return;
    this.recall.watch(keys);
    this.page.watchReading((paragraphs) => {
      const places = paragraphs.flatMap((paragraph) => this.told.get(paragraph) ?? []);
      void this.recall.passed(places.map(({ term }) => term.key));
    });
  }

  private remark(keys: ReadonlySet<WordKey>): void {
    for (const paragraph of this.page.paragraphs)
      if (this.told.get(paragraph)?.some(({ term }) => keys.has(term.key))) this.mark(paragraph);
  }

  private mark(paragraph: Paragraph): void {
    const places = this.told.get(paragraph);
    if (!places) return;
    this.page.annotate(
      paragraph,
      places.map(({ term, spans, sentence }) => {
        const style = markOf(term, this.settings.level, this.card.words.isSaved(term.key));
        return { spans, data: { term, sentence }, ...(style && { style }) };
      }),
    );
  }

  private show(container: HTMLElement, hits: readonly Hit<Place>[]): void {
    const [key, ...others] = hits.map(({ data }) => data.term.key);
    this.recall.opened(key!, others);
    this.card.show(container, hits);
  }

  private clear(container: HTMLElement): void {
    this.recall.closed();
    this.card.clear(container);
  }
}

/** Whether the extension was updated or removed under this page, after which its old script can only end. */
export const isOrphaned = (error: unknown): boolean => error instanceof RequestError && !chrome.runtime?.id;
