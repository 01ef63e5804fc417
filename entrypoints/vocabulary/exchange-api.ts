import type { ExchangeApi } from '../../components/vocabulary/exchange-api.ts';
import { ImportError } from '../../learning/exchange/import-error.ts';
import type { CardKind } from '../../learning/types.ts';
import { RequestError } from '../../messaging/client.ts';
import { explainFailure } from '../../storage/failure.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { askForAnki } from './anki-connect.ts';

/** What the panel of files asks for. Its code is loaded when it is first used. */
export function openExchange(vocabulary: Vocabulary, kinds: readonly CardKind[]): ExchangeApi {
  return {
    kinds,
    download: (options) => import('./exchange.ts').then((code) => code.download(vocabulary, options)).catch(failed),
    push: async (options, progress, signal) => {
      // Before all else: the browser asks only while it handles the click.
      await askForAnki();
      return (await import('./exchange.ts')).push(vocabulary, options, progress, signal).catch(failed);
    },
    open: async (file) => {
      const opened = await import('./open-file.ts').then((code) => code.open(vocabulary, file)).catch(failed);
      return {
        ...opened,
        plan: async (options) => {
          const plan = await opened.plan(options).catch(failed);
          return { ...plan, apply: () => plan.apply().catch(failed) };
        },
      };
    },
  };
}

/** What went wrong, in the reader's words: the file's own message, or that of the database. */
function failed(error: unknown): never {
  if (error instanceof ImportError || error instanceof RequestError) throw error;
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new Error(explainFailure(error, 'this did not work and nothing was changed'), { cause: error });
}
