import type { SafetyApi } from '../../components/safety/api.ts';
import { ask, RequestError } from '../../messaging/client.ts';
import { readCopyFiles } from '../../storage/copy-files.ts';
import { explainFailure } from '../../storage/failure.ts';
import { openSnapshots } from '../../storage/snapshots.ts';
import { mayUse } from './permission.ts';

/** The copies are read here; the background alone makes them and brings words back. */
export function openSafety(): SafetyApi {
  const snapshots = openSnapshots();
  const explained = <T>(what: string, work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      if (error instanceof RequestError) throw error;
      throw new Error(explainFailure(error, what), { cause: error });
    });
  return {
    check: () => ask('check-words', {}),
    bringBack: async (day) => (await ask('bring-back', { day })).words,
    letGo: () => ask('let-go', {}),
    forgetAside: () => ask('forget-aside', {}),
    saveAside: () =>
      explained(
        'the damaged records were not saved',
        snapshots.allAside().then((records) => saveFile('leeswijzer-damaged.json', JSON.stringify(records, null, 1))),
      ),
    copies: () =>
      explained(
        'the copies cannot be shown',
        Promise.all([snapshots.list(), readCopyFiles()]).then(([copies, files]) => ({ copies, files })),
      ),
    saveCopy: (day) =>
      explained(
        'this copy cannot be read: it is damaged',
        snapshots
          .backupOf(day)
          .then((backup) =>
            saveFile(`leeswijzer-${new Date(day * 86_400_000).toISOString().slice(0, 10)}.json`, backup),
          ),
      ),
    async keepFiles(on) {
      if (on && !(await mayUse({ permissions: ['downloads'] })))
        throw new Error(
          'The browser did not give leave to write files, so no copies are written. Nothing was changed.',
        );
      await ask('keep-files', { on });
      // What is not used is given back.
      if (!on) await chrome.permissions.remove({ permissions: ['downloads'] });
    },
  };
}

function saveFile(name: string, text: string | undefined): void {
  if (text === undefined) return;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
