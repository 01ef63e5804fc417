import { fileNames, readCopyFiles, writeCopyFiles } from '../../storage/copy-files.ts';

/** After so long the browser will not write the file any more; milliseconds. */
const PATIENCE_MS = 60_000;
const OFFSCREEN = 'offscreen.html';

/** Says why no file was written, in the reader's words. */
class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

/** Writes a copy into the downloads folder, where the reader wants that; what went wrong is kept to be shown. */
export async function writeCopyFile(day: number, backup: string): Promise<void> {
  const state = await readCopyFiles();
  if (!state.on) return;
  try {
    if (!(await chrome.permissions.contains({ permissions: ['downloads'] })))
      throw new FileProblem('the browser does not allow it any more. Switch it off and on again');
    for (const name of fileNames(day, state.day)) await save(name, backup);
    await writeCopyFiles({ on: true, day, madeAt: Date.now(), problem: undefined });
  } catch (error) {
    const reason = error instanceof FileProblem ? error.message : 'the browser refused it';
    await writeCopyFiles({ ...state, problem: `The last copy was not written to a file: ${reason}.` });
    throw error;
  }
}

async function save(filename: string, text: string): Promise<void> {
  const { url, release } = await addressOf(text);
  try {
    const id = await chrome.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
    await ended(id);
  } finally {
    await release();
  }
}

/** Resolves when the file is written. @throws FileProblem where it was not */
function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      clearInterval(asking);
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    // Asked, not listened for: a small file is often written before a listener is there.
    const look = async () => {
      const [item] = await chrome.downloads.search({ id });
      if (item?.state === 'complete') settle();
      if (item?.state === 'interrupted') settle(new FileProblem(reasonOf(item.error)));
    };
    const asking = setInterval(() => void look().catch(settle), 100);
    const timer = setTimeout(() => settle(new FileProblem('it took too long')), PATIENCE_MS);
  });
}

function reasonOf(error: string | undefined): string {
  if (error === 'FILE_NO_SPACE') return 'the disk is full';
  if (error === 'FILE_ACCESS_DENIED') return 'the downloads folder cannot be written to';
  if (error === 'USER_CANCELED') return 'it was cancelled';
  return 'the browser could not write it';
}

/** An address of the text. Chromium's background has none to give, and borrows a page that nobody sees. */
async function addressOf(text: string): Promise<{ url: string; release: () => Promise<void> | void }> {
  const blob = new Blob([text], { type: 'application/json' });
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(blob);
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  await chrome.offscreen.createDocument({
    url: OFFSCREEN,
    reasons: ['BLOBS' as chrome.offscreen.Reason],
    justification: 'To write a copy of your words into the downloads folder',
  });
  const release = () => chrome.offscreen.closeDocument();
  try {
    const reply: { url?: string } | undefined = await chrome.runtime.sendMessage({ leeswijzerBlob: text });
    if (!reply?.url) throw new Error('the offscreen page does not answer');
    return { url: reply.url, release };
  } catch (error) {
    await release();
    throw error;
  }
}
