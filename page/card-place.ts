import { computePosition, flip, hide, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** What the card belongs to: the rectangles of a term in the window, asked for again whenever it may have moved. */
export interface Anchor {
  readonly rects: () => readonly DOMRect[];
  /** The block of text it stands in; its colours decide between a light card and a dark one. */
  readonly block: Element;
  /** Where the pointer was, so that of a term on two lines the right one is taken. */
  readonly point?: { readonly x: number; readonly y: number };
}

/** Pixels between term and card, and between card and the window's edge. */
export const GAP = 6;
export const MARGIN = 8;
/** The custom property that tells the card's content how high it may be. */
export const HEIGHT = '--leeswijzer-height';
const MAX_HEIGHT = 480;
const MIN_HEIGHT = 120;

/**
 * A place for the card above or below its term, wholly inside the window: its left and top edge in pixels.
 * @returns undefined where the term is gone or no longer in view
 */
export async function placeBeside(anchor: Anchor, card: HTMLElement): Promise<{ x: number; y: number } | undefined> {
  const rects = anchor.rects();
  if (rects.length === 0) return undefined;
  const limit = ({ availableHeight }: { availableHeight: number }) => {
    const height = Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, availableHeight));
    // For the content, not for the card around it: the content's shadow is not to be cut off.
    card.style.setProperty(HEIGHT, `${height}px`);
  };
  const { x, y, middlewareData } = await computePosition(virtual(anchor, rects), card, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [
      inline(anchor.point ?? {}),
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN, crossAxis: true }),
      size({ padding: MARGIN, apply: limit }),
      hide({ strategy: 'referenceHidden' }),
    ],
  });
  return middlewareData.hide?.referenceHidden ? undefined : { x: Math.round(x), y: Math.round(y) };
}

/** The rectangles of a term as the positioning library takes them. */
function virtual({ block }: Anchor, rects: readonly DOMRect[]): VirtualElement {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return {
    contextElement: block,
    getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top),
    getClientRects: () => [...rects],
  };
}
