import type { Status } from '../../messaging/protocol.ts';
import type { PageReport, Recalled, TermCard, WordKey } from '../../messaging/types.ts';
import type { Level } from '../../reading/types.ts';
import type { WordPort } from '../shared/saved-words.ts';

/** What the tab in view has for a reader. */
export type PageState =
  | { readonly kind: 'article'; readonly host: string; readonly report: PageReport; readonly saved: readonly WordKey[] }
  | { readonly kind: 'no-article'; readonly host: string }
  /** There is text to read, in another language. */
  | { readonly kind: 'not-dutch'; readonly host: string }
  | { readonly kind: 'site-off'; readonly host: string }
  /** A page of the browser, an add-on shop, a PDF: no extension may read there. */
  | { readonly kind: 'closed' };

/** What the popup needs of the world around it; each call rejects with an Error whose message is for the reader. */
export interface PopupApi extends WordPort {
  page(): Promise<PageState>;
  status(): Promise<Status>;
  lookup(text: string): Promise<{ readonly terms: readonly TermCard[]; readonly saved: readonly WordKey[] }>;
  setSite(host: string, on: boolean): Promise<unknown>;
  setLevel(level: Level): Promise<unknown>;
  setReadingCounts(on: boolean): Promise<unknown>;
  /** Takes back that these words were recalled while reading. */
  undoRecalls(recalls: readonly Recalled[]): Promise<unknown>;
  /** Reads the page in view though no article was found on it. */
  readAnyway(): Promise<unknown>;
  openVocabulary(): void;
}
