import * as v from 'valibot';
import { LEVELS, PARTS_OF_SPEECH } from '../reading/types.ts';
import type { SaveDraft, WordKey } from './types.ts';

/** An article of a page is cut into batches below these limits; anything larger is no article. */
export const MOST_PARAGRAPHS = 500;
export const MOST_CHARACTERS = 2_000_000;

const time = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const key = v.pipe(v.string(), v.regex(/^[a-z]+:.+$/su), v.maxLength(400)) as unknown as v.GenericSchema<WordKey>;
const level = v.picklist(LEVELS);
const pos = v.picklist(PARTS_OF_SPEECH);

const context = v.object({
  sentence: v.pipe(v.string(), v.maxLength(5000)),
  spans: v.pipe(v.array(v.tuple([offset, offset])), v.maxLength(20)),
  title: v.pipe(v.string(), v.maxLength(1000)),
  url: v.pipe(v.string(), v.maxLength(4000)),
  metAt: time,
  keptAt: v.exactOptional(time),
});

const draft: v.GenericSchema<SaveDraft> = v.object({
  key,
  lemma: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  pos,
  article: v.exactOptional(v.picklist(['de', 'het', 'de/het'])),
  gloss: v.pipe(v.string(), v.maxLength(2000)),
  sense: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  parts: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(20), v.readonly())),
  level: v.exactOptional(level),
  context: v.exactOptional(context),
});

const host = v.pipe(v.string(), v.maxLength(255));

const day = v.pipe(v.number(), v.integer());
/** The same as learning's, whose types a content script must not reach. */
const review = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  key,
  at: time,
  day,
  rating: v.picklist([1, 2, 3, 4]),
  kind: v.picklist(['meaning', 'gap', 'dutch', 'listen', 'reading']),
  retention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
  took: v.pipe(v.number(), v.minValue(0)),
});
const values = v.object({
  gloss: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(5000))),
  tags: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(50), v.readonly()),
  ),
  aside: v.exactOptional(v.nullable(v.picklist(['known', 'suspended', 'leech']))),
  buried: v.exactOptional(day),
  sense: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  since: v.exactOptional(time),
});
const keys = v.pipe(v.array(key), v.maxLength(100_000));

/** What the background is asked, by name; a message that does not fit is refused where it arrives. */
export const requests = {
  /** The gate found a Dutch article: bring the reader, unless the reader of this site has switched it off. */
  'article-found': v.object({ host }),
  'reader-settings': v.object({}),
  annotate: v.object({
    paragraphs: v.pipe(
      v.array(v.string()),
      v.maxLength(MOST_PARAGRAPHS),
      v.check((all) => all.reduce((sum, p) => sum + p.length, 0) <= MOST_CHARACTERS, 'too much text at once'),
    ),
  }),
  lookup: v.object({ text: v.pipe(v.string(), v.maxLength(300)) }),
  save: v.object({ draft }),
  remove: v.object({ key }),
  restore: v.object({ key }),
  'remove-words': v.object({ keys }),
  'restore-words': v.object({ keys }),
  /** Each word gets the values named for it, all in one transaction. */
  'edit-words': v.object({ edits: v.pipe(v.array(v.object({ key, values })), v.maxLength(100_000)) }),
  /** Takes one sentence off a word, or puts it back. */
  'drop-context': v.object({ key, id: v.pipe(v.string(), v.maxLength(20)) }),
  'restore-context': v.object({ key, context }),
  /** What the glossary has of a saved word: its entries, its parts, its family. */
  'word-entry': v.object({ key }),
  /** The glossary's example sentence of a word. */
  example: v.object({ key }),
  /** Words were taken in from a file: the open pages are to be told. */
  'words-taken-in': v.object({ keys }),
  review: v.object({ review }),
  'undo-review': v.object({ key, id: v.string() }),
  /** Looks at every record: what is gone, and what is damaged, which is set aside. */
  'check-words': v.object({}),
  /** How many words of each level the glossary has. */
  'glossary-levels': v.object({}),
  /** Joins a day's copy with what is there. */
  'bring-back': v.object({ day }),
  /** What is gone may stay gone. */
  'let-go': v.object({}),
  'forget-aside': v.object({}),
  /** Whether copies are kept as files in the downloads folder, too. */
  'keep-files': v.object({ on: v.boolean() }),
  /** The reader has read on past these words, which are due. */
  'words-passed': v.object({ keys: v.pipe(v.array(key), v.maxLength(5000)) }),
  /** The reader has opened the card of a word that is due. */
  'word-looked-up': v.object({ key }),
  'undo-recalls': v.object({
    recalls: v.pipe(v.array(v.object({ key, review: v.pipe(v.string(), v.maxLength(100)) })), v.maxLength(5000)),
  }),
  'set-reading-counts': v.object({ on: v.boolean() }),
  'saved-keys': v.object({ keys: v.pipe(v.array(key), v.maxLength(20_000)) }),
  'set-level': v.object({ level }),
  'set-site': v.object({ host, on: v.boolean() }),
  /** The reader asks for this tab to be read though the gate found no article. */
  'read-anyway': v.object({ tab: v.pipe(v.number(), v.integer()) }),
  status: v.object({ host: v.exactOptional(host) }),
};

/** What the page is asked or told. */
export const pageRequests = {
  report: v.object({}),
  'words-changed': v.object({ changes: v.array(v.object({ key, saved: v.boolean() })) }),
  /** What was counted as recalled here is not to be, or was undone elsewhere. */
  'recalls-undone': v.object({ keys: v.array(key) }),
  'settings-changed': v.object({}),
  'site-switched': v.object({ host, on: v.boolean() }),
  'step-word': v.object({ by: v.picklist([1, -1]) }),
};
