/** How elements lay out their text: asked of the browser where there is one, else known by the element's name. */

export interface Layout {
  /** 'none': its text is not seen or not for reading; 'block': it begins and ends a paragraph. */
  kindOf(element: Element): 'none' | 'inline' | 'block';
  /** Whether a blank line in its text ends a paragraph, as in `white-space: pre-line`. */
  keepsLines(element: Element): boolean;
  /** Whether the element is shown at all; cheaper than `kindOf`. */
  isShown(element: Element): boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q ruby s samp small span ' +
    'strike strong sub sup time tt u var slot',
);
/** Elements that hold no running text: scripts, media, controls, what is deleted. */
const TEXTLESS = words(
  'script style noscript template textarea select button input option datalist svg math iframe frame object embed ' +
    'canvas video audio picture img map progress meter del rp rt link meta title head dialog',
);

export const isTextless = (element: Element): boolean => TEXTLESS.has(element.localName);

function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Layout by markup alone, for documents that are in no window. */
export const markupLayout: Layout = {
  kindOf(element) {
    if (isTextless(element) || isHiddenByMarkup(element)) return 'none';
    return INLINE.has(element.localName) ? 'inline' : 'block';
  },
  keepsLines: (element) => element.closest('pre') !== null,
  isShown: (element) => !isHiddenByMarkup(element),
};

/** Layout as the window computes it. */
export function windowLayout(window: Window): Layout {
  return {
    kindOf(element) {
      if (isTextless(element)) return 'none';
      const style = window.getComputedStyle(element);
      if (style.display === 'none' || style.visibility !== 'visible') return 'none';
      if (/^(?:inline|contents|ruby)/.test(style.display)) return 'inline';
      // A drop cap floats, and its letter belongs to the word that follows.
      const isDropCap = style.float !== 'none' && (element.textContent?.trim().length ?? 0) < 3;
      return isDropCap ? 'inline' : 'block';
    },
    keepsLines: (element) => /^(?:pre|break)/.test(window.getComputedStyle(element).whiteSpace),
    isShown(element) {
      // An element without a box of its own ("display: contents") is not shown by the letter of the method.
      return element.checkVisibility() || window.getComputedStyle(element).display === 'contents';
    },
  };
}

/**
 * The layout to use for a document: its window's, or its markup where nothing is laid out. Told by what only a browser
 * can answer, since the DOM libraries for Node have `getComputedStyle` and `checkVisibility` too.
 */
export function layoutOf(document: Document): Layout {
  const window = document.defaultView;
  return window && 'caretPositionFromPoint' in document ? windowLayout(window) : markupLayout;
}
