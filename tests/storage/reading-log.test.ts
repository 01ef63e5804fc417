import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openReadingLog } from '../../storage/reading-log.ts';

const read = { words: 10, known: 8, learning: 1 };

describe('the log of reading', () => {
  it('adds up by days, and holds no text', async () => {
    const log = openReadingLog('reading');
    await log.add(20_000, read, ['Een alinea.']);
    await log.add(20_000, read, ['Nog een.']);
    await log.add(20_001, read, []);
    expect(await log.days()).toEqual([
      { day: 20_000, words: 20, known: 16, learning: 2 },
      { day: 20_001, ...read },
    ]);
    log.close();
  });

  it('knows a paragraph that was counted, for two months', async () => {
    const log = openReadingLog('seen');
    await log.add(20_000, read, ['Een alinea.']);
    expect(await log.unseen(20_059, ['Nieuw.', 'Een alinea.'])).toEqual([0]);
    expect(await log.unseen(20_060, ['Nieuw.', 'Een alinea.'])).toEqual([0, 1]);
    log.close();
  });

  it('lets go of days after more than a year', async () => {
    const log = openReadingLog('old');
    await log.add(20_000, read, []);
    await log.add(20_400, read, []);
    expect((await log.days()).map(({ day }) => day)).toEqual([20_400]);
    log.close();
  });
});
