import { setTimeout as sleep } from 'node:timers/promises';

const INTERVAL = 50;

/**
 * Asks again until the answer is truthy, and gives it.
 * @param what completes the sentence "waited in vain until ..."
 * @param timeout milliseconds
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await sleep(INTERVAL);
  }
}
