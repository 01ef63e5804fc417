const SHOWN_AFTER = 1000;

/**
 * Shows on standard error that something is going on, once it takes over a second; standard output stays the
 * command's own.
 * @template T
 * @param {string} what
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(what, work) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const live = process.stderr.isTTY;
  let shown = false;
  const timer = setInterval(() => {
    if (live) process.stderr.write(`\r${what} ... ${seconds()}`);
    else if (!shown) process.stderr.write(`${what} ...\n`);
    shown = true;
  }, SHOWN_AFTER);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (shown) process.stderr.write(`${live ? '\r' : ''}${what}: ${seconds()}\n`);
  }
}
