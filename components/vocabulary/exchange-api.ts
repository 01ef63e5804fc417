import type { Choice } from '../../learning/exchange/columns.ts';
import type { ImportRow } from '../../learning/exchange/import.ts';
import type { Grouping } from '../../learning/exchange/printed.ts';
import type { CardKind } from '../../learning/types.ts';

/** Files of all words, by the ending of their names, and what each is good for. */
export const FORMATS = {
  json: { label: 'Backup', about: 'Everything: words, sentences, reviews and settings. Take it in here again.' },
  apkg: { label: 'Anki', about: 'A deck with cards of its own design, for Anki on any device.' },
  csv: { label: 'Table (CSV)', about: 'For spreadsheets. Each word with its newest sentence.' },
  tsv: { label: 'Table (TSV)', about: 'The same with tabs.' },
  html: { label: 'To print', about: 'A page in two columns, to print or to keep.' },
  md: { label: 'Markdown', about: 'The same list for notes and wikis.' },
  zip: { label: 'Yomitan', about: 'A dictionary of your own words for the browser extension Yomitan.' },
  txt: { label: 'Plain list', about: 'The Dutch words alone, one a line.' },
} as const;
export type Format = keyof typeof FORMATS;

/** What the reader wants of a file of words. */
export interface ExportOptions {
  readonly format: Format;
  /** For Anki: the cards of each word, and whether the first goes on where the word stands here. */
  readonly kinds: readonly CardKind[];
  readonly schedule: boolean;
  /** For lists. */
  readonly grouping: Grouping;
}

/** What a file holds and what taking it in would do; nothing is changed before `apply`. */
export interface Preview {
  readonly rows: readonly ImportRow[];
  readonly newReviews: number;
  /** Whether the settings of the review would change. */
  readonly settings: boolean;
  /** All of it is taken in, or nothing where it rejects. */
  apply(): Promise<unknown>;
}

/** Rows of one kind in a file, whose columns the reader may have to explain. */
export interface SheetView {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The first rows, to tell the columns by. */
  readonly sample: readonly (readonly string[])[];
  readonly guess: Choice;
}

export interface ImportOptions {
  /** Whether the reader says that they know all words of a table, list or deck. */
  readonly known: boolean;
  /** Whether answers that were given in Anki are taken along. */
  readonly reviews: boolean;
  /** Whether the settings in a backup are taken along. */
  readonly settings: boolean;
  /** For each sheet, what its columns hold. */
  readonly choices: readonly Choice[];
}

/** A file that was read. */
export interface Opened {
  readonly what: string;
  readonly sheets: readonly SheetView[];
  /** What there is to be asked of the reader. */
  readonly asks: { readonly known: boolean; readonly reviews: boolean; readonly settings: boolean };
  /** What taking it in would do. */
  plan(options: ImportOptions): Promise<Preview>;
}

/** What the panel needs of the world; each call rejects with an Error whose message is for the reader. */
export interface ExchangeApi {
  /** The kinds of card that the reader reviews. */
  readonly kinds: readonly CardKind[];
  /** Saves a file of all words where the browser puts downloads; gives its name. */
  download(options: ExportOptions): Promise<string>;
  /** Brings the words into the Anki that runs on this computer; gives what it did, in words. */
  push(
    options: { readonly kinds: readonly CardKind[]; readonly key: string },
    progress: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<string>;
  open(file: File): Promise<Opened>;
}
