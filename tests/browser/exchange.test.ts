import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { ownRows } from '../../learning/exchange/anki/notes.ts';
import { readCollection } from '../../learning/exchange/anki/read.ts';
import { unpackCollection } from '../../learning/exchange/anki/unpack.ts';
import { readBackup, writeBackup } from '../../learning/exchange/backup.ts';
import { scheduled } from '../../learning/review.ts';
import { edit } from '../../learning/vocabulary.ts';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { Anki } from '../entrypoints/vocabulary/anki.ts';
import { foreignDeck } from '../learning/exchange/anki/decks.ts';
import { review, word } from '../learning/samples.ts';
import { inEachBrowser, type Session } from './browsers.ts';
import { clickIn } from './reader.ts';

const DAY = Math.floor(Date.now() / 86_400_000) - 20;
const log = [review('noun:sluis', DAY, 4), review('noun:sluis', DAY + 3, 3)];
const context = {
  sentence: 'De <oude> sluis & de brug.',
  spans: [[10, 15]] as const,
  title: 'Over “water”',
  url: 'https://krant.example/?a=1&b=2',
  metAt: DAY * 86_400_000,
};
const words = [
  scheduled(
    edit(
      word('sluis', { article: 'de', level: 'B2', contexts: [context] }),
      { tags: ['water'], note: '<b>noot</b>' },
      9,
    ),
    log,
    9,
  ),
  word('brug', { article: 'de', contexts: [{ ...context, spans: [[21, 25]] }] }),
];
const settings = { newPerDay: 7, reviewsPerDay: 90, retention: 0.85, dayStartsAt: 3, kinds: ['meaning' as const] };
const backup = writeBackup({ words, reviews: log }, settings, Date.now());

/** Gives the panel a file, as if the reader had chosen it. */
function choose(tab: Tab, name: string, bytes: Uint8Array): Promise<void> {
  return tab.evaluate(
    (fileName, base64) => {
      const input = document.querySelector<HTMLInputElement>('.take-in input[type=file]');
      if (!input) throw new Error('the panel has no field for a file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], fileName));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

const textOf = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const shows = (tab: Tab, selector: string, text: string) =>
  until(`${selector} shows "${text}"`, async () => (await textOf(tab, selector)).includes(text));

/** Opens the panel on a new page of the words. */
async function panel(open: (path: string) => Promise<Tab>): Promise<Tab> {
  const tab = await open('vocabulary.html');
  await until('the panel is there', () => tab.evaluate(() => document.querySelector('.exchange') !== null));
  await tab.evaluate(() => {
    document.querySelector<HTMLDetailsElement>('.exchange')!.open = true;
  });
  return tab;
}

/** Saves a file and gives what is in it, instead of putting it among the downloads. */
async function saved(tab: Tab, format: string): Promise<Uint8Array> {
  await tab.evaluate((value) => {
    const held = window as unknown as { savedFile?: Blob };
    delete held.savedFile;
    URL.createObjectURL = (blob) => {
      held.savedFile = blob as Blob;
      return '#';
    };
    document.querySelector<HTMLInputElement>(`input[name=format][value=${value}]`)!.click();
  }, format);
  await clickIn(tab, '.save .primary', 'Save the file');
  const base64 = await until(`the ${format} file is made`, () =>
    tab.evaluate(async () => {
      const { savedFile } = window as unknown as { savedFile?: Blob };
      if (!savedFile) return undefined;
      const bytes = new Uint8Array(await savedFile.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }),
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

async function takeIn(tab: Tab): Promise<void> {
  await clickIn(tab, '.preview .primary', 'Take it in');
  await shows(tab, '.exchange > [role=status]', 'Taken in.');
}

const ANKI = 'http://127.0.0.1:8765';
const anki = new Anki();

describe('files of the words', () => {
  const scenario = (session: () => Session) => {
    const open = (path: string) => session().driver.openExtensionPage(path);

    it('takes in a backup with its reviews and settings, after saying what it would do', async () => {
      const tab = await panel(open);
      await choose(tab, 'backup.json', new TextEncoder().encode(backup));
      await shows(tab, '.preview', '2 added, 2 reviews added, review settings changed');
      await takeIn(tab);
      const stored = await tab.evaluate(() => chrome.storage.local.get('review'));
      expect(stored).toEqual({ review: settings });
      await choose(tab, 'backup.json', new TextEncoder().encode(backup));
      await shows(tab, '.preview', '2 already there');
      await tab.close();
    });

    it('saves an Anki deck, and takes it in again when the words are gone', async () => {
      const tab = await panel(open);
      const deck = await saved(tab, 'apkg');
      const [notes] = readCollection(await initSqlJs(), unpackCollection(deck));
      const { rows } = ownRows(notes!, 1);
      expect(rows.map(({ dutch }) => dutch).sort()).toEqual(['brug', 'sluis']);
      expect(rows.find(({ dutch }) => dutch === 'sluis')).toMatchObject({ contexts: [context], note: '<b>noot</b>' });
      await tab.evaluate(async () => {
        const keys = ['noun:sluis', 'noun:brug'];
        await chrome.runtime.sendMessage({ leeswijzer: 'remove-words', payload: { keys } });
      });
      await choose(tab, 'leeswijzer.apkg', deck);
      await shows(tab, '.preview', '2 added');
      await takeIn(tab);
      await shows(tab, 'main', 'De <oude> sluis & de brug.');
      await tab.close();
    });

    it('saves a backup that holds it all', async () => {
      const tab = await panel(open);
      const read = readBackup(new TextDecoder().decode(await saved(tab, 'json')));
      expect(read.refused).toEqual([]);
      expect(read.settings).toEqual(settings);
      expect(read.words.map(({ lemma }) => lemma)).toEqual(['brug', 'sluis']);
      expect(read.reviews.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
      await tab.close();
    });

    it('takes in a deck of another kind by the columns that the reader chooses', async () => {
      const tab = await panel(open);
      await choose(tab, 'deck.apkg', foreignDeck(await initSqlJs()));
      await shows(tab, '.preview', '3 notes');
      await shows(tab, '.columns legend', 'Basic (3)');
      await until('the words are found', async () => /3 added/u.test(await textOf(tab, '.preview')));
      await tab.evaluate(() => {
        const list = document.querySelector<HTMLSelectElement>('.roles select')!;
        list.value = '1';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until('the other column is read', async () => /3 left out/u.test(await textOf(tab, '.preview')));
      await tab.close();
    });

    it.each<[string, string, Uint8Array, string]>([
      ['a ZIP file that is cut off', 'x.apkg', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'damaged or cut off'],
      ['a picture', 'x.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), 'not text in UTF-8'],
      ['half a backup', 'x.json', new TextEncoder().encode(backup.slice(0, -9)), 'damaged or cut off'],
    ])('refuses %s with its reason, and changes nothing', async (_, name, bytes, reason) => {
      const tab = await panel(open);
      const before = await textOf(tab, 'main');
      await choose(tab, name, bytes);
      await shows(tab, '.problem', reason);
      expect(await tab.evaluate(() => document.querySelector('.preview') === null)).toBe(true);
      expect(await textOf(tab, 'main')).toContain('sluis');
      expect(before).toContain('sluis');
      await tab.close();
    });

    it('brings the words to a running Anki when the button is pressed, and not before', async () => {
      const tab = await panel(open);
      await tab.evaluate(() => document.querySelector<HTMLInputElement>('input[name=format][value=apkg]')!.click());
      expect(anki.requests).toEqual([]);
      // The browser wants a click of the reader's own before it lets the extension out.
      const at = await until('the button is there', () =>
        tab.evaluate(() => {
          const button = document.querySelector('.push .buttons-row button');
          button?.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
          return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
        }),
      );
      await tab.click(at);
      await shows(tab, '.exchange > [role=status]', 'In Anki: 2 added.');
      expect(anki.notes.map(({ fields }) => fields.Headword).sort()).toEqual(['brug', 'sluis']);
      await tab.close();
      anki.notes.splice(0);
      anki.requests.splice(0);
      anki.models.clear();
    });

    it('asks no other address for any of it', () => {
      const { driver, site } = session();
      const others = site.requests.filter(
        (url) => !driver.ownHosts.includes(new URL(url).hostname) && url !== `${ANKI}/`,
      );
      expect(others).toEqual([]);
    });
  };
  inEachBrowser('out and in', scenario, ({ origin }) =>
    origin === ANKI ? { reply: (body) => anki.reply(body) } : undefined,
  );
});
