import { render } from 'preact';
import type { ReviewApi } from '../../components/review/api.ts';
import { Review } from '../../components/review/Review.tsx';
import { dayOf } from '../../learning/days.ts';
import { Reviewer, type ReviewPort } from '../../learning/reviewer.ts';
import { ask } from '../../messaging/client.ts';
import type { WordKey } from '../../messaging/types.ts';
import { explainFailure } from '../../storage/failure.ts';
import { readReviewSettings, writeReviewSettings } from '../../storage/review-settings.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { dutchVoice, type Speak } from './voice.ts';

const vocabulary = openVocabulary();

/** Words are read here and written by the background alone. */
const port: ReviewPort = {
  add: (review) => ask('review', { review: { ...review, key: review.key as WordKey } }),
  undo: (key, id) => ask('undo-review', { key: key as WordKey, id }),
  edit: (key, values) => ask('edit-words', { edits: [{ key: key as WordKey, values }] }),
};
const clock = { now: () => Date.now(), newId: () => crypto.randomUUID() };

async function begin(speak: Speak | undefined, changed: () => void) {
  try {
    const settings = await readReviewSettings();
    const today = dayOf(Date.now(), settings.dayStartsAt);
    const [words, answered] = await Promise.all([vocabulary.all(), vocabulary.reviewsSince(today)]);
    // Their older reviews, too: what was done today can be undone though this page was loaded again.
    const reviews = await vocabulary.reviewsOf([...new Set(answered.map(({ key }) => key))]);
    const possible = speak ? settings.kinds : settings.kinds.filter((kind) => kind !== 'listen');
    const kinds = possible.length > 0 ? possible : (['meaning'] as const);
    const session = new Reviewer(words, reviews, { ...settings, kinds }, { port, clock, changed });
    return { session, settings, savedWords: words.length };
  } catch (error) {
    throw new Error(explainFailure(error, 'your words cannot be reviewed'), { cause: error });
  }
}

async function main(): Promise<void> {
  /** A voice that comes late is heard at once, and asked for from the next session on: no card changes under the reader. */
  const draw = (late: Speak) => render(<Review api={{ ...api, speak: late }} />, document.body);
  let speak = await dutchVoice((late) => {
    speak = late;
    draw(late);
  });
  const api: ReviewApi = {
    begin: (changed) => begin(speak, changed),
    saveSettings: (settings) =>
      writeReviewSettings(settings).catch((error: unknown) => {
        throw new Error(explainFailure(error, 'the settings were not kept'), { cause: error });
      }),
    // An example is an extra: without it the answer is complete.
    exampleOf: (key) =>
      ask('example', { key: key as WordKey }).then(
        ({ example }) => example,
        () => undefined,
      ),
    now: clock.now,
    ...(speak && { speak }),
  };
  render(<Review api={api} />, document.body);
}

void main();
