import type { GenericSchema, InferOutput } from 'valibot';
import type { Level } from '../reading/types.ts';
import type { pageRequests, requests } from './schemas.ts';
import type {
  Annotation,
  Example,
  Findings,
  PageReport,
  ReaderSettings,
  Recalled,
  TermCard,
  WordEntry,
  WordKey,
} from './types.ts';

/** Whether what the reader saves is kept, and how the glossary is served. */
export interface Status {
  readonly level: ReaderSettings['level'];
  /** Whether Leeswijzer reads along on the site asked about; true where none was named. */
  readonly siteOn: boolean;
  /** Whether reading on past a due word counts as having recalled it. */
  readonly readingCounts: boolean;
  /** In the reader's words, what is not being saved and why; absent while all is well. */
  readonly problem?: string;
}

interface Replies {
  'article-found': { readonly opened: boolean };
  'reader-settings': ReaderSettings;
  annotate: Annotation;
  lookup: { readonly terms: readonly TermCard[]; readonly saved: readonly WordKey[] };
  save: Record<string, never>;
  remove: Record<string, never>;
  restore: Record<string, never>;
  'remove-words': Record<string, never>;
  'restore-words': Record<string, never>;
  'edit-words': Record<string, never>;
  'drop-context': Record<string, never>;
  'restore-context': Record<string, never>;
  'word-entry': WordEntry;
  example: { readonly example?: Example };
  'words-taken-in': Record<string, never>;
  review: Record<string, never>;
  'undo-review': Record<string, never>;
  'check-words': Findings;
  'glossary-levels': { readonly levels: Readonly<Record<Level, number>> };
  'bring-back': { readonly words: number };
  'let-go': Record<string, never>;
  'forget-aside': Record<string, never>;
  'keep-files': Record<string, never>;
  'words-passed': { readonly recalled: readonly Recalled[] };
  'word-looked-up': Record<string, never>;
  'undo-recalls': Record<string, never>;
  'set-reading-counts': Record<string, never>;
  'saved-keys': { readonly saved: readonly WordKey[] };
  'set-level': Record<string, never>;
  'set-site': Record<string, never>;
  'read-anyway': Record<string, never>;
  status: Status;
}
interface PageReplies {
  report: PageReport;
  'words-changed': Record<string, never>;
  'recalls-undone': Record<string, never>;
  'settings-changed': Record<string, never>;
  'site-switched': Record<string, never>;
  'step-word': Record<string, never>;
}

type Payloads<S extends Record<string, GenericSchema>> = { [K in keyof S]: InferOutput<S[K]> };

/** The messages that the background answers: payload and reply by name. */
export type ToBackground = { payloads: Payloads<typeof requests>; replies: Replies };
/** The messages that a page's reader answers. */
export type ToPage = { payloads: Payloads<typeof pageRequests>; replies: PageReplies };

export type Name<P extends { replies: object }> = keyof P['replies'] & string;
export type Payload<P extends { payloads: object }, N> = N extends keyof P['payloads'] ? P['payloads'][N] : never;
export type Reply<P extends { replies: object }, N> = N extends keyof P['replies'] ? P['replies'][N] : never;

/** What goes over the wire. The name of the product keeps other senders' messages out. */
export interface Wire {
  readonly leeswijzer: string;
  readonly payload: unknown;
}
export type WireReply = { readonly value: unknown } | { readonly error: string };
