import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dutchVoice } from '../../entrypoints/review/voice.ts';

type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>;
const voice = (name: string, lang: string, localService = true): Voice => ({ name, lang, localService });

/** The browser's voices, which may come after the page. */
class Voices extends EventTarget {
  voices: readonly Voice[] = [];
  readonly spoken: { text: string; voice: Voice; lang: string }[] = [];
  getVoices = () => this.voices;
  cancel = vi.fn();
  speak = (speech: { text: string; voice: Voice; lang: string }) => void this.spoken.push(speech);
  come(...voices: Voice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}
let browser: Voices;
const onLate = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  browser = new Voices();
  vi.stubGlobal('speechSynthesis', browser);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('a Dutch voice', () => {
  it('that is there speaks at once, instead of what it was saying', async () => {
    browser.voices = [voice('Anna', 'en-GB'), voice('Bert', 'nl-BE')];
    const speak = await dutchVoice(onLate);
    speak?.('aankondigen');
    expect(browser.cancel).toHaveBeenCalledOnce();
    expect(browser.spoken).toMatchObject([{ text: 'aankondigen', voice: { name: 'Bert' }, lang: 'nl-BE' }]);
    speak?.('');
    expect(browser.spoken).toHaveLength(1);
  });

  it('is waited for a moment', async () => {
    const waiting = dutchVoice(onLate);
    browser.come(voice('Bert', 'nl'));
    expect(await waiting).toBeTypeOf('function');
    expect(onLate).not.toHaveBeenCalled();
  });

  it('that comes later than that is told of, once', async () => {
    const waiting = dutchVoice(onLate);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await waiting).toBeUndefined();
    browser.come(voice('Anna', 'en-GB'));
    expect(onLate).not.toHaveBeenCalled();
    browser.come(voice('Anna', 'en-GB'), voice('Bert', 'nl-NL'));
    browser.come(voice('Bert', 'nl-NL'));
    expect(onLate).toHaveBeenCalledOnce();
    onLate.mock.calls[0]![0]('sluis');
    expect(browser.spoken).toMatchObject([{ text: 'sluis', lang: 'nl-NL' }]);
  });

  it.each([
    ['none', [voice('Anna', 'en-GB')]],
    ['one of a server, which would be sent the words', [voice('Cloud', 'nl-NL', false)]],
    ['one of a language that only begins alike', [voice('X', 'nld-fake')]],
  ])('is not there where the browser has %s, and the page does not wait', async (_, voices) => {
    browser.voices = voices;
    expect(await dutchVoice(onLate)).toBeUndefined();
  });
});
