import type { Driver, Popup, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { cardText, placeOf } from '../../scripts/tools/reading.ts';

/** The text of all that is marked near the window, by the name of its highlight. */
export interface Marks {
  readonly word: readonly string[];
  readonly saved: readonly string[];
  readonly active: readonly string[];
}

export function marksOf(tab: Tab): Promise<Marks> {
  return tab.evaluate(() => {
    const textsOf = (style: string) =>
      [...((CSS.highlights.get(`leeswijzer-${style}`) as Iterable<AbstractRange> | undefined) ?? [])]
        .filter((range) => range.startContainer === range.endContainer)
        .map((range) => (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset));
    return { word: textsOf('word'), saved: textsOf('saved'), active: textsOf('active') };
  });
}

/** Selectors of the elements that hold a mark outside those that match `within`. */
export function markedOutside(tab: Tab, within: string): Promise<string[]> {
  return tab.evaluate((selector) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...(highlight as Iterable<AbstractRange>)]);
    const holders = ranges
      .map(({ startContainer }) => startContainer.parentElement)
      .filter((element) => element !== null);
    return holders.filter((element) => !element.closest(selector)).map((element) => element.outerHTML.slice(0, 80));
  }, within);
}

/** Rests the pointer on a word of a phrase of the page and gives the text of the card that opens. */
export async function openCard(tab: Tab, phrase: string, word: string): Promise<string> {
  await tab.hover(await placeOf(tab, phrase, phrase.indexOf(word) + Math.floor(word.length / 2)));
  return until(`a card opens on "${word}" in "${phrase}"`, () => cardText(tab));
}

/** Starts to listen in a page of the extension; gives what reads the names of all messages sent since. */
export async function listen(driver: Driver): Promise<() => Promise<string[]>> {
  const ear = await driver.openExtensionPage('vocabulary.html');
  await ear.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(message.leeswijzer);
      return false;
    });
  });
  return () => ear.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** What the popup shows, once it shows what is asked for. */
export function popupShows(popup: Popup, selector: string, text: string): Promise<string> {
  return until(`the popup shows "${text}" in ${selector}`, () => textIn(popup, selector, text));
}

const textIn = (popup: Popup, selector: string, text: string) =>
  popup.evaluate(
    (wanted, part) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .map((found) => found.textContent ?? '')
        .find((own) => own.includes(part)) ?? null,
    selector,
    text,
  );

/** Types into the popup's field. */
export function popupAsk(popup: Popup, text: string): Promise<void> {
  return popup.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('the popup has no field');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Clicks the first element that matches and whose accessible name or text has the given text. */
export function clickIn(page: Pick<Tab, 'evaluate'>, selector: string, text: string): Promise<void> {
  return page.evaluate(
    (wanted, part) => {
      const button = [...document.querySelectorAll<HTMLElement>(wanted)].find((found) =>
        (found.getAttribute('aria-label') ?? found.textContent ?? '').includes(part),
      );
      if (!button) throw new Error(`no ${wanted} with "${part}"`);
      button.click();
    },
    selector,
    text,
  );
}

/** Clicks the middle of the first element that matches with the real pointer, as some permissions ask for. */
export async function pointAt(tab: Tab, selector: string): Promise<void> {
  const place = await tab.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    found?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await tab.click(place);
}

/** Chooses an option of the first list that matches. */
export function choose(page: Pick<Tab, 'evaluate'>, selector: string, value: string): Promise<void> {
  return page.evaluate(
    (wanted, chosen) => {
      const list = document.querySelector<HTMLSelectElement>(wanted);
      if (!list) throw new Error(`no ${wanted}`);
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}
