/** Browsers load their voices after the page; one that has said none by then has none. Milliseconds. */
const PATIENCE_MS = 300;

/**
 * What speaks Dutch with a voice of this machine; undefined where there is none. Voices of a server are left out, for
 * they would send the reader's words there.
 */
export async function dutchVoice(): Promise<((text: string) => void) | undefined> {
  const voice = find() ?? (await later());
  if (!voice) return undefined;
  return (text) => {
    if (text === '') return;
    speechSynthesis.cancel();
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.lang = voice.lang;
    speechSynthesis.speak(speech);
  };
}

const find = () => speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^nl\b/i.test(lang));

async function later(): Promise<SpeechSynthesisVoice | undefined> {
  if (speechSynthesis.getVoices().length > 0) return undefined;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
  return find();
}
