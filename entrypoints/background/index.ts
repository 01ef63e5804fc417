import { defineBackground } from 'wxt/utils/define-background';
import type { ToBackground } from '../../messaging/protocol.ts';
import { requests } from '../../messaging/schemas.ts';
import { type Handlers, serve } from '../../messaging/server.ts';
import { explainFailure } from '../../storage/failure.ts';
import { openPackStore } from '../../storage/packs.ts';
import { readSettings } from '../../storage/settings.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { within } from '../../storage/within.ts';
import { annotate, lookup, type SavedAmong } from './annotate.ts';
import { exampleOf } from './example.ts';
import { GlossaryService } from './glossary.ts';
import { keptTwice } from './kept-twice.ts';
import { tellActivePage } from './pages.ts';
import { ReadingCounter } from './reading-log.ts';
import { recallHandlers } from './recall.ts';
import { reviewHandlers } from './review.ts';
import { keepCopies, safetyHandlers, safetyProblem } from './safety.ts';
import { SavedAmongWords } from './saved.ts';
import { settingHandlers } from './settings.ts';
import { Copies } from './snapshots.ts';
import { wordEntry } from './word-entry.ts';
import { wordHandlers } from './words.ts';

/** The one door for errors of the background; what the reader must know of them goes through the replies. */
const report = (error: unknown, where = 'background') => console.warn('Leeswijzer', where, error);

/** How long the first messages wait for a look whether the databases are what they were; milliseconds. */
const PATIENCE_MS = 1500;

/** What a failed request leaves undone, for the reader. */
const FAILED: Record<string, string> = {
  save: 'this word was not saved',
  remove: 'this word was not removed',
  restore: 'this word was not restored',
  'remove-words': 'these words were not removed',
  'restore-words': 'these words were not restored',
  'edit-words': 'the change was not kept',
  'drop-context': 'the sentence was not removed',
  'restore-context': 'the sentence was not put back',
  review: 'the answer was not kept',
  'undo-review': 'the answer was not undone',
  'check-words': 'your words were not looked through',
  'bring-back': 'the words were not brought back',
  'let-go': 'the notice was not put away',
  'forget-aside': 'the damaged records were not removed',
  'keep-files': 'the choice was not kept',
  'undo-recalls': 'the recalls were not undone',
  'set-reading-counts': 'the choice was not kept',
  'set-level': 'the level was not changed',
  'set-site': 'the choice for this site was not kept',
};

export default defineBackground({
  type: 'module',
  main() {
    // Asked of the browser so that it never clears words to make room, as Firefox does in spite of "unlimitedStorage".
    // Chromium does not, and its workers cannot ask. What is answered changes nothing here.
    void navigator.storage?.persist?.().catch(() => false);
    const vocabulary = openVocabulary();
    const glossary = new GlossaryService(openPackStore(), report);
    const copies = new Copies(vocabulary);
    // A database that hangs is told by what is asked of it.
    const recovered = within(PATIENCE_MS, copies.recover()).catch((error: unknown) => report(error, 'recovery'));
    keepCopies(copies, report);
    const saved = new SavedAmongWords(vocabulary, report);
    const savedAmong: SavedAmong = async (keys) => {
      await recovered;
      return saved.among(keys);
    };
    const reading = new ReadingCounter(vocabulary, report);
    const handlers: Handlers<ToBackground> = {
      ...settingHandlers,
      ...wordHandlers(vocabulary),
      ...reviewHandlers(vocabulary),
      ...safetyHandlers(copies),
      ...recallHandlers(vocabulary),
      'saved-keys': async ({ keys }) => ({ saved: (await savedAmong(keys)).saved }),
      async annotate({ paragraphs }, sender) {
        const annotation = await annotate(await glossary.ready(), paragraphs, savedAmong);
        reading.count(paragraphs, annotation, sender);
        return annotation;
      },
      'glossary-levels': async () => ({ levels: (await glossary.ready()).lexicon.meta.levels }),
      'word-entry': async ({ key }) => wordEntry(await glossary.ready(), key),
      async example({ key }) {
        const example = await exampleOf(await glossary.ready(), key);
        return example ? { example } : {};
      },
      lookup: async ({ text }) => lookup(await glossary.ready(), text, savedAmong),
      async status({ host }) {
        const { level, sitesOff, readingCounts } = await readSettings();
        await savedAmong([]);
        const problem = saved.problem ?? (await safetyProblem(copies)) ?? glossary.problem;
        const siteOn = host === undefined || !sitesOff.includes(host);
        return { level, siteOn, readingCounts, ...(problem && { problem }) };
      },
    };
    chrome.runtime.onMessage.addListener(
      serve<ToBackground>(
        requests,
        keptTwice(handlers, recovered, () => copies.follow(), report),
        {
          report,
          explain: (error, name) => explainFailure(error, FAILED[name] ?? 'this did not work and nothing was changed'),
        },
      ),
    );
    chrome.runtime.onInstalled.addListener(() => void glossary.ready().catch(report));
    chrome.commands.onCommand.addListener((command) => {
      const by = ({ 'next-word': 1, 'previous-word': -1 } as const)[command];
      if (by) void tellActivePage('step-word', { by });
    });
  },
});
