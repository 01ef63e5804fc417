/**
 * Asks the browser for a permission, which asks the reader; has to be called while the reader's click is handled. False
 * where the reader refuses, and where the browser does not even ask: a policy, or a click that was none.
 */
export const mayUse = (wanted: chrome.permissions.Permissions): Promise<boolean> =>
  chrome.permissions.request(wanted).catch(() => false);
