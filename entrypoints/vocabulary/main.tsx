import { render } from 'preact';
import type { VocabularyApi } from '../../components/vocabulary/api.ts';
import { Vocabulary } from '../../components/vocabulary/Vocabulary.tsx';
import { ask } from '../../messaging/client.ts';
import { explainFailure } from '../../storage/failure.ts';
import { openVocabulary } from '../../storage/vocabulary.ts';

const vocabulary = openVocabulary();

/** Words are read here and written by the background alone, which tells the open pages of each change. */
const api: VocabularyApi = {
  watch: (onWords, onError) =>
    vocabulary.watch(onWords, (error) => onError(explainFailure(error, 'your words cannot be shown'))),
  remove: (key) => ask('remove', { key }),
  restore: (key) => ask('restore', { key }),
};

render(<Vocabulary api={api} />, document.body);
