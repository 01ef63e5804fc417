import { render } from 'preact';
import type { VocabularyApi } from '../../components/vocabulary/api.ts';
import { Vocabulary } from '../../components/vocabulary/Vocabulary.tsx';
import { dayOf } from '../../learning/days.ts';
import { rowOf, type WordRow } from '../../learning/rows.ts';
import type { SavedWord } from '../../learning/types.ts';
import { ask } from '../../messaging/client.ts';
import type { WordKey } from '../../messaging/types.ts';
import { explainFailure } from '../../storage/failure.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';
import { openExchange } from './exchange-api.ts';
import { Feed } from './feed.ts';
import { openSafety } from './safety.ts';
import { openMerging, openWordApi } from './word.ts';

const vocabulary = openVocabulary();
/** The words and the reader's day do not wait for each other. */
const feed = new Feed<SavedWord[]>((onWords, onError) => vocabulary.watch(onWords, onError));
const settings = readReviewSettings();
const keysOf = (keys: readonly string[]) => ({ keys: keys.map((key) => key as WordKey) });

async function main(): Promise<void> {
  const { dayStartsAt, kinds } = await settings;
  let rows = new WeakMap<SavedWord, WordRow>();
  let day = Number.NaN;
  /** A word that is as it was has the row that it had, as long as the day is the same. */
  const rowsOf = (words: readonly SavedWord[]) => {
    const today = dayOf(Date.now(), dayStartsAt);
    if (today !== day) rows = new WeakMap();
    day = today;
    return words.map((word) => {
      const row = rows.get(word) ?? rowOf(word, today);
      rows.set(word, row);
      return row;
    });
  };
  /** Words are read here and written by the background alone, which tells the open pages of each change. */
  const api: VocabularyApi = {
    watch: (onRows, onError) =>
      feed.follow(
        (words) => onRows(rowsOf(words)),
        (error) => onError(explainFailure(error, 'your words cannot be shown')),
      ),
    edit: (edits) => ask('edit-words', { edits: edits.map(({ key, values }) => ({ key: key as WordKey, values })) }),
    remove: (keys) => ask('remove-words', keysOf(keys)),
    exchange: openExchange(vocabulary, kinds),
    safety: openSafety(),
    restore: (keys) => ask('restore-words', keysOf(keys)),
    ...openMerging(vocabulary),
    word: openWordApi(vocabulary, dayStartsAt),
  };
  render(<Vocabulary api={api} />, document.body);
}

void main();
