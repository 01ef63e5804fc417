/** A page waits so long for its voices before it begins without; browsers load them after the page. Milliseconds. */
const PATIENCE_MS = 300;

/** Speaks a Dutch text. */
export type Speak = (text: string) => void;

/**
 * What speaks Dutch with a voice of this machine; undefined where there is none yet. Voices of a server are left out, for
 * they would send the reader's words there.
 * @param onLate called where a voice comes after that: a speech service that has to be started first takes seconds
 */
export async function dutchVoice(onLate: (speak: Speak) => void): Promise<Speak | undefined> {
  // Where there are voices and none is Dutch, waiting brings none.
  const found = find() ?? (speechSynthesis.getVoices().length > 0 ? undefined : await within(PATIENCE_MS));
  if (found) return found;
  const look = () => {
    const late = find();
    if (!late) return;
    speechSynthesis.removeEventListener('voiceschanged', look);
    onLate(late);
  };
  speechSynthesis.addEventListener('voiceschanged', look);
  return undefined;
}

function find(): Speak | undefined {
  const voice = speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^nl\b/i.test(lang));
  return (
    voice &&
    ((text) => {
      if (text === '') return;
      speechSynthesis.cancel();
      const speech = new SpeechSynthesisUtterance(text);
      speech.voice = voice;
      speech.lang = voice.lang;
      speechSynthesis.speak(speech);
    })
  );
}

async function within(milliseconds: number): Promise<Speak | undefined> {
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, milliseconds);
  });
  return find();
}
