import { describe, expect, it, vi } from 'vitest';
import { ParagraphBatches } from '../../page/batches.ts';
import type { Paragraph } from '../../page/text-map.ts';

/** A paragraph of a length, its block at a height in a window of 768 pixels. */
const paragraph = (name: string, length: number, top: number): Paragraph => ({
  text: name.padEnd(length, '.'),
  pieces: [],
  block: {
    getBoundingClientRect: () => ({ top, bottom: top + 100 }),
    ownerDocument: { defaultView: { innerHeight: 768 } },
  } as unknown as Element,
});
const names = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text.replace(/\.+$/, '')).join(' ');

describe('Paragraphs are handed out', () => {
  it('nearest to the window first, a small batch before the large ones, one after the other', async () => {
    const sent: string[] = [];
    let open = 0;
    const batches = new ParagraphBatches(async (paragraphs) => {
      expect(++open).toBe(1);
      sent.push(names(paragraphs));
      await Promise.resolve();
      open--;
    }, new AbortController().signal);
    batches.add([
      paragraph('above', 2000, -900),
      paragraph('far', 15_000, 9000),
      paragraph('farther', 15_000, 19_000),
      paragraph('here', 2500, 10),
      paragraph('there', 2500, 600),
      paragraph('below', 2500, 1000),
      paragraph('farthest', 10, 29_000),
    ]);
    expect(sent).toEqual([]);
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    expect(sent).toEqual(['here there', 'below above far farther', 'farthest']);
  });

  it('also after a batch that failed, which is reported', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const sent: string[] = [];
    const batches = new ParagraphBatches(async (paragraphs) => {
      sent.push(names(paragraphs));
      if (sent.length === 1) throw new Error('refused');
    }, new AbortController().signal);
    batches.add([paragraph('first', 5000, 0), paragraph('second', 5000, 900)]);
    await vi.waitFor(() => expect(sent).toEqual(['first', 'second']));
    expect(reported).toHaveBeenCalledExactlyOnceWith(new Error('refused'));
    vi.unstubAllGlobals();
  });

  it('no longer where they are gone or the page is left', async () => {
    const sent: string[] = [];
    const controller = new AbortController();
    const batches = new ParagraphBatches(async (paragraphs) => void sent.push(names(paragraphs)), controller.signal);
    const [stays, goes] = [paragraph('stays', 10, 0), paragraph('goes', 10, 0)];
    batches.add([stays, goes]);
    batches.remove([goes]);
    await vi.waitFor(() => expect(sent).toEqual(['stays']));
    controller.abort();
    batches.add([goes]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual(['stays']);
  });
});
