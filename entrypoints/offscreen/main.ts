/** Lends the background of Chromium an address for a text, until this page is closed. */
chrome.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
  if (sender.id !== chrome.runtime.id || typeof message !== 'object' || message === null) return false;
  if (!('leeswijzerBlob' in message) || typeof message.leeswijzerBlob !== 'string') return false;
  sendResponse({ url: URL.createObjectURL(new Blob([message.leeswijzerBlob], { type: 'application/json' })) });
  return false;
});
