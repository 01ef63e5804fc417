import { render } from 'preact';
import actionsCss from '../../components/card/actions.css?inline';
import { Card } from '../../components/card/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import { Examples } from '../../components/shared/examples.ts';
import { draftOf, SavedWords } from '../../components/shared/saved-words.ts';
import { ask, RequestError } from '../../messaging/client.ts';
import type {
  Example,
  Gloss,
  PageReport,
  ReaderSettings,
  SaveDraft,
  TermCard,
  WordKey,
} from '../../messaging/types.ts';
import type { Hit } from '../../page/occurrences.ts';
import { openPage, type ReaderPage } from '../../page/reader-page.ts';
import type { Paragraph } from '../../page/text-map.ts';
import { markOf } from './choose.ts';
import { type Place, type PlacedTerm, placesOf } from './places.ts';
import { PageRecall } from './recall.ts';
import { contextOf, reportOf } from './report.ts';

/** The card that is open: where it is drawn, what stands there, and the reading in view. */
interface OpenCard {
  readonly container: HTMLElement;
  readonly hits: readonly Hit<Place>[];
  readonly terms: readonly TermCard[];
  readonly chosen: { readonly gloss: Gloss; readonly term: TermCard };
}

/** Reads one page along: its paragraphs to the background, their terms to the page, the reader's wishes back. */
export class ReadingSession {
  private readonly page: ReaderPage<Place>;
  private readonly words: SavedWords;
  private readonly examples = new Examples(askExample, () => this.drawCard());
  /** What the background said of each paragraph, kept so that another level or a saved word asks nothing. */
  private readonly told = new WeakMap<Paragraph, readonly PlacedTerm[]>();
  private readonly recall: PageRecall;
  /** The senses that the reader has chosen on this page. */
  private readonly senses = new Map<WordKey, string>();
  private card: OpenCard | undefined;
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
    this.words = new SavedWords(
      {
        save: (draft) => ask('save', { draft }),
        remove: (key) => ask('remove', { key }),
        restore: (key) => ask('restore', { key }),
      },
      () => this.drawCard(),
    );
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
      onKey: (key) => session?.onKey(key) ?? false,
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
    for (const { key, saved } of changes) this.words.learn(key, saved);
    this.remark(new Set(changes.map(({ key }) => key)));
  }

  recallsUndone(keys: readonly WordKey[]): void {
    this.recall.undone(keys);
  }

  private remark(keys: ReadonlySet<WordKey>): void {
    for (const paragraph of this.page.paragraphs)
      if (this.told.get(paragraph)?.some(({ term }) => keys.has(term.key))) this.mark(paragraph);
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
    for (const { key } of annotation.terms) this.words.learn(key, annotation.saved.includes(key));
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

  private mark(paragraph: Paragraph): void {
    const places = this.told.get(paragraph);
    if (!places) return;
    this.page.annotate(
      paragraph,
      places.map(({ term, spans, sentence }) => {
        const style = markOf(term, this.settings.level, this.words.isSaved(term.key));
        return { spans, data: { term, sentence }, ...(style && { style }) };
      }),
    );
  }

  private show(container: HTMLElement, hits: readonly Hit<Place>[]): void {
    const terms = hits.map(({ data }) => data.term);
    this.examples.forget();
    this.card = { container, hits, terms, chosen: { gloss: terms[0]!, term: terms[0]! } };
    const [key, ...others] = terms.map((term) => term.key);
    this.recall.opened(key!, others);
    this.drawCard();
  }

  private clear(container: HTMLElement): void {
    this.recall.closed();
    this.examples.forget();
    this.card = undefined;
    render(null, container);
  }

  private drawCard(): void {
    if (!this.card) return;
    const { container, terms } = this.card;
    render(
      <Card
        terms={terms}
        saveStateOf={(gloss) => this.words.stateOf(gloss.key)}
        onSave={(gloss, term) => this.save(gloss, term)}
        onAdd={(gloss, term) => this.add(gloss, term)}
        senseOf={(gloss) => this.senses.get(gloss.key)}
        onSense={(gloss, sense) => this.choose(gloss.key, sense)}
        onRemove={(gloss) => void this.words.remove(gloss.key).then(() => this.refresh(gloss.key))}
        exampleStateOf={(gloss) => this.examples.stateOf(gloss.key)}
        onExample={(gloss) => void this.examples.toggle(gloss.key)}
        onChoose={(gloss, term) => {
          if (this.card) this.card = { ...this.card, chosen: { gloss, term } };
        }}
        onClose={() => this.page.close()}
      />,
      container,
    );
  }

  /** Saves a reading with the sentence in which its own term stands, which need not be the one that is lit. */
  private save(gloss: Gloss, term: TermCard): void {
    void this.words.save(this.draftOf(gloss, term)).then(() => this.refresh(gloss.key));
  }

  /** Keeps the sentence of this place with a word that was saved before. */
  private add(gloss: Gloss, term: TermCard): void {
    void this.words.add(this.draftOf(gloss, term));
  }

  private draftOf(gloss: Gloss, term: TermCard): SaveDraft {
    const hit = this.card?.hits.find(({ data }) => data.term === term);
    return draftOf(gloss, hit && contextOf(hit, this.page.title), this.senses.get(gloss.key));
  }

  /** The reader says which sense is meant: kept at once where the word is saved, else when it will be. */
  private choose(key: WordKey, sense: string): void {
    this.senses.set(key, sense);
    this.drawCard();
    if (!this.words.isSaved(key)) return;
    ask('edit-words', { edits: [{ key, values: { sense } }] }).catch(() => {
      this.senses.delete(key);
      this.drawCard();
    });
  }

  private refresh(key: WordKey): void {
    this.remark(new Set([key]));
  }

  /** S saves the reading in view, or takes that back; A keeps this sentence, too; E shows its example, or puts it away. */
  private onKey(key: string): boolean {
    const pressed = key.toLowerCase();
    if (!this.card) return false;
    const { gloss, term } = this.card.chosen;
    const known = this.words.stateOf(gloss.key);
    const canAdd = known.state === 'saved' && !known.fresh;
    if (!(pressed === 's' || (pressed === 'e' && gloss.example) || (pressed === 'a' && canAdd))) return false;
    if (pressed === 'a') this.add(gloss, term);
    else if (pressed === 'e') void this.examples.toggle(gloss.key);
    else if (this.words.isSaved(gloss.key)) void this.words.remove(gloss.key).then(() => this.refresh(gloss.key));
    else this.save(gloss, term);
    return true;
  }
}

async function askExample(key: WordKey): Promise<Example> {
  const { example } = await ask('example', { key });
  if (!example) throw new RequestError('The glossary has no example of this word.');
  return example;
}

/** Whether the extension was updated or removed under this page, after which its old script can only end. */
export const isOrphaned = (error: unknown): boolean => error instanceof RequestError && !chrome.runtime?.id;
