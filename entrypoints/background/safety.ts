import type { ToBackground } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { Findings, WordKey } from '../../messaging/types.ts';
import { readCopyFiles, writeCopyFiles } from '../../storage/copy-files.ts';
import { within } from '../../storage/within.ts';
import { tellPages } from './pages.ts';
import type { Copies } from './snapshots.ts';

type SafetyHandlers = Pick<
  Handlers<ToBackground>,
  'check-words' | 'bring-back' | 'let-go' | 'forget-aside' | 'keep-files'
>;

/** The message that woke the background goes first. Milliseconds. */
const DELAY_MS = 5000;
/** The popup does not wait longer for a database that hangs. */
const PATIENCE_MS = 1000;

/** Makes the copy of the day some seconds after the background has started. */
export function keepCopies(copies: Copies, report: (error: unknown, where: string) => void): void {
  setTimeout(() => {
    copies.make().catch((error: unknown) => report(error, 'copy'));
  }, DELAY_MS);
}

/** What the reader is asked of the copies, and asks of them. */
export function safetyHandlers(copies: Copies): SafetyHandlers {
  return {
    'check-words': () => copies.check(),
    async 'bring-back'({ day }) {
      const { words, keys } = await copies.bringBack(day);
      void tellPages('words-changed', { changes: keys.map((key) => ({ key: key as WordKey, saved: true })) });
      return { words };
    },
    async 'let-go'() {
      await copies.letGo();
      return {};
    },
    async 'forget-aside'() {
      await copies.forgetAside();
      return {};
    },
    async 'keep-files'({ on }) {
      await writeCopyFiles({ ...(await readCopyFiles()), on, problem: undefined });
      // Why it failed is kept with the state, which the page reads.
      if (on) await copies.make(true).catch(() => undefined);
      return {};
    },
  };
}

/** What the popup says of words that are gone or damaged; undefined where all is well or cannot be told. */
export async function safetyProblem(copies: Copies): Promise<string | undefined> {
  const findings = await within(PATIENCE_MS, copies.look()).catch(() => undefined);
  return findings && problemOf(findings);
}

function problemOf({ loss, gone, aside }: Findings): string | undefined {
  if (loss) return 'Some of your words are gone that nobody removed. Open My words: a copy still has them.';
  if (gone) return 'Your words are gone, and their copies too. Open My words to see what can be done.';
  if (aside > 0) return 'Some records of your words are damaged and were set aside. Open My words to see them.';
  return undefined;
}
