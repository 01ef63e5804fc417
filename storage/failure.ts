/**
 * What to tell the reader when a database fails. Dexie wraps the browser's error in `inner`; its name tells the kind.
 * @param what was being done, as in "this word was not saved"
 */
export function explainFailure(error: unknown, what: string): string {
  const names = new Set<string>();
  for (let e = error, depth = 0; e instanceof Error || e instanceof DOMException; depth++) {
    names.add(e.name);
    const inner: unknown = 'inner' in e ? e.inner : undefined;
    if (inner === e || depth > 5) break;
    e = inner as Error;
  }
  const any = (...wanted: string[]) => wanted.some((name) => names.has(name));
  const sentence = capitalise(what);
  if (any('QuotaExceededError'))
    return `${sentence}: the disk or this browser's storage is full. Free some space and try again.`;
  if (any('VersionError'))
    return `${sentence}: its data was written by a newer version of Leeswijzer. Update the extension.`;
  if (
    any(
      'MissingAPIError',
      'OpenFailedError',
      'InvalidStateError',
      'SecurityError',
      'UnknownError',
      'DatabaseClosedError',
    )
  )
    return `${sentence}: this browser does not let Leeswijzer open its database. Restart the browser; in a private window nothing can be kept.`;
  return `${sentence}. Try again; if it goes on, restart the browser.`;
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
