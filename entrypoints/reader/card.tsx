import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { Examples } from '../../components/shared/examples.ts';
import { draftOf, SavedWords } from '../../components/shared/saved-words.ts';
import { ask, RequestError } from '../../messaging/client.ts';
import type { Example, Gloss, SaveDraft, TermCard, WordKey } from '../../messaging/types.ts';
import type { Hit } from '../../page/occurrences.ts';
import type { Place } from './places.ts';
import { contextOf } from './report.ts';

/** The card that is open: where it is drawn, what stands there, and the reading in view. */
interface OpenCard {
  readonly container: HTMLElement;
  readonly hits: readonly Hit<Place>[];
  readonly terms: readonly TermCard[];
  readonly chosen: { readonly gloss: Gloss; readonly term: TermCard };
}

/** What the card needs of the page that it stands on. */
interface CardPort {
  /** The article's title. */
  title(): string;
  /** A word was saved or removed on the card. */
  changed(key: WordKey): void;
  close(): void;
}

/** The card of one page: what it shows, and what the reader does on it. */
export class PageCard {
  readonly words: SavedWords;
  private readonly examples = new Examples(askExample, () => this.draw());
  /** The senses that the reader has chosen on this page. */
  private readonly senses = new Map<WordKey, string>();
  private readonly port: CardPort;
  private open: OpenCard | undefined;

  constructor(port: CardPort) {
    this.port = port;
    this.words = new SavedWords(
      {
        save: (draft) => ask('save', { draft }),
        remove: (key) => ask('remove', { key }),
        restore: (key) => ask('restore', { key }),
      },
      () => this.draw(),
    );
  }

  show(container: HTMLElement, hits: readonly Hit<Place>[]): void {
    const terms = hits.map(({ data }) => data.term);
    this.examples.forget();
    this.open = { container, hits, terms, chosen: { gloss: terms[0]!, term: terms[0]! } };
    this.draw();
  }

  clear(container: HTMLElement): void {
    this.examples.forget();
    this.open = undefined;
    render(null, container);
  }

  /** S saves the reading in view, or takes that back; A keeps this sentence, too; E shows its example, or puts it away. */
  onKey(key: string): boolean {
    const pressed = key.toLowerCase();
    if (!this.open) return false;
    const { gloss, term } = this.open.chosen;
    const known = this.words.stateOf(gloss.key);
    const canAdd = known.state === 'saved' && !known.fresh;
    if (!(pressed === 's' || (pressed === 'e' && gloss.example) || (pressed === 'a' && canAdd))) return false;
    if (pressed === 'a') this.add(gloss, term);
    else if (pressed === 'e') void this.examples.toggle(gloss.key);
    else if (this.words.isSaved(gloss.key)) this.remove(gloss.key);
    else this.save(gloss, term);
    return true;
  }

  private draw(): void {
    if (!this.open) return;
    const { container, terms } = this.open;
    render(
      <Card
        terms={terms}
        saveStateOf={(gloss) => this.words.stateOf(gloss.key)}
        onSave={(gloss, term) => this.save(gloss, term)}
        onAdd={(gloss, term) => this.add(gloss, term)}
        senseOf={(gloss) => this.senses.get(gloss.key)}
        onSense={(gloss, sense) => this.choose(gloss.key, sense)}
        onRemove={(gloss) => this.remove(gloss.key)}
        exampleStateOf={(gloss) => this.examples.stateOf(gloss.key)}
        onExample={(gloss) => void this.examples.toggle(gloss.key)}
        onChoose={(gloss, term) => {
          if (this.open) this.open = { ...this.open, chosen: { gloss, term } };
        }}
        onClose={() => this.port.close()}
      />,
      container,
    );
  }

  /** Saves a reading with the sentence in which its own term stands, which need not be the one that is lit. */
  private save(gloss: Gloss, term: TermCard): void {
    void this.words.save(this.draftOf(gloss, term)).then(() => this.port.changed(gloss.key));
  }

  private remove(key: WordKey): void {
    void this.words.remove(key).then(() => this.port.changed(key));
  }

  /** Keeps the sentence of this place with a word that was saved before. */
  private add(gloss: Gloss, term: TermCard): void {
    void this.words.add(this.draftOf(gloss, term));
  }

  private draftOf(gloss: Gloss, term: TermCard): SaveDraft {
    const hit = this.open?.hits.find(({ data }) => data.term === term);
    return draftOf(gloss, hit && contextOf(hit, this.port.title()), this.senses.get(gloss.key));
  }

  /** The reader says which sense is meant: kept at once where the word is saved, else when it will be. */
  private choose(key: WordKey, sense: string): void {
    this.senses.set(key, sense);
    this.draw();
    if (!this.words.isSaved(key)) return;
    ask('edit-words', { edits: [{ key, values: { sense } }] }).catch(() => {
      this.senses.delete(key);
      this.draw();
    });
  }
}

async function askExample(key: WordKey): Promise<Example> {
  const { example } = await ask('example', { key });
  if (!example) throw new RequestError('The glossary has no example of this word.');
  return example;
}
