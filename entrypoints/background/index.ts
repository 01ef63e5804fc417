import { defineBackground } from 'wxt/utils/define-background';
import type { ToBackground } from '../../messaging/protocol.ts';
import { requests } from '../../messaging/schemas.ts';
import { type Handlers, serve } from '../../messaging/server.ts';
import { explainFailure } from '../../storage/failure.ts';
import { openPackStore } from '../../storage/packs.ts';
import { readSettings } from '../../storage/settings.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { within } from '../../storage/within.ts';
import { annotate, lookup } from './annotate.ts';
import { GlossaryService } from './glossary.ts';
import { tellActivePage } from './pages.ts';
import { reviewHandlers } from './review.ts';
import { settingHandlers } from './settings.ts';
import { keepSnapshots } from './snapshots.ts';
import { wordHandlers } from './words.ts';

/** The one door for errors of the background; what the reader must know of them goes through the replies. */
const report = (error: unknown, where = 'background') => console.warn('Leeswijzer', where, error);

/** How long an article waits for what is saved of its words; where the database did not answer before, hardly. */
const PATIENCE_MS = 1500;
const IMPATIENCE_MS = 100;

/** What a failed request leaves undone, for the reader. */
const FAILED: Record<string, string> = {
  save: 'this word was not saved',
  remove: 'this word was not removed',
  restore: 'this word was not restored',
  'remove-words': 'these words were not removed',
  'restore-words': 'these words were not restored',
  'edit-words': 'the change was not kept',
  review: 'the answer was not kept',
  'undo-review': 'the answer was not undone',
  'set-level': 'the level was not changed',
  'set-site': 'the choice for this site was not kept',
};

export default defineBackground({
  type: 'module',
  main() {
    const vocabulary = openVocabulary();
    const glossary = new GlossaryService(openPackStore(), report);
    keepSnapshots(vocabulary, report);
    let vocabularyProblem: string | undefined;
    const savedAmong: typeof vocabulary.savedAmong = (keys) =>
      within(vocabularyProblem ? IMPATIENCE_MS : PATIENCE_MS, vocabulary.savedAmong(keys)).then(
        (saved) => {
          vocabularyProblem = undefined;
          return saved;
        },
        // Look-ups go on without it: an article is explained though its saved words cannot be told.
        (error: unknown) => {
          report(error, 'vocabulary');
          vocabularyProblem = explainFailure(error, 'words are not being saved');
          return [];
        },
      );
    const handlers: Handlers<ToBackground> = {
      ...settingHandlers,
      ...wordHandlers(vocabulary),
      ...reviewHandlers(vocabulary),
      'saved-keys': async ({ keys }) => ({ saved: await savedAmong(keys) }),
      annotate: async ({ paragraphs }) => annotate(await glossary.ready(), paragraphs, savedAmong),
      lookup: async ({ text }) => lookup(await glossary.ready(), text, savedAmong),
      async status({ host }) {
        const { level, sitesOff } = await readSettings();
        await savedAmong([]);
        const problem = vocabularyProblem ?? glossary.problem;
        return { level, siteOn: host === undefined || !sitesOff.includes(host), ...(problem && { problem }) };
      },
    };
    chrome.runtime.onMessage.addListener(
      serve<ToBackground>(requests, handlers, {
        report,
        explain: (error, name) => explainFailure(error, FAILED[name] ?? 'this did not work and nothing was changed'),
      }),
    );
    chrome.runtime.onInstalled.addListener(() => void glossary.ready().catch(report));
    chrome.commands.onCommand.addListener((command) => {
      const by = ({ 'next-word': 1, 'previous-word': -1 } as const)[command];
      if (by) void tellActivePage('step-word', { by });
    });
  },
});
