import type { VocabularyApi, WordApi } from '../../components/vocabulary/api.ts';
import { contextId } from '../../learning/contexts.ts';
import { dayOf } from '../../learning/days.ts';
import type { Collection } from '../../learning/merge.ts';
import { ask } from '../../messaging/client.ts';
import type { WordKey } from '../../messaging/types.ts';
import { explainFailure } from '../../storage/failure.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';

function failed(error: unknown): never {
  throw new Error(explainFailure(error, 'this did not work and nothing was changed'), { cause: error });
}

/** What a word's page needs. @param dayStartsAt hour of the clock at which the reader's day starts */
export function openWordApi(vocabulary: Vocabulary, dayStartsAt: number): WordApi {
  const today = () => dayOf(Date.now(), dayStartsAt);
  return {
    today,
    now: () => Date.now(),
    async memory(key) {
      const read = Promise.all([vocabulary.reviewsOf([key]), vocabulary.words([key])]);
      const [reviews, [word]] = await read.catch(failed);
      const { memoryOf } = await import('../../learning/memory.ts');
      return memoryOf(reviews, word?.edits?.since?.value, today());
    },
    entry: (key) => ask('word-entry', { key: key as WordKey }),
    dropContext: (key, context) => ask('drop-context', { key: key as WordKey, id: contextId(context) }),
    restoreContext: (key, { spans, ...context }) =>
      ask('restore-context', { key: key as WordKey, context: { ...context, spans: spans.map(([a, b]) => [a, b]) } }),
    undoReview: (key, id) => ask('undo-recalls', { recalls: [{ key: key as WordKey, review: id }] }),
    save: ({ key, lemma, pos, article, gloss }) =>
      ask('save', { draft: { key, lemma, pos, gloss, sense: gloss, ...(article && { article }) } }),
  };
}

/** The merging of duplicates: read and written here in one transaction, of which the background then tells the pages. */
export function openMerging(vocabulary: Vocabulary): Pick<VocabularyApi, 'previewMerge' | 'merge'> {
  const tell = (keys: readonly string[]) =>
    // The words are merged; a page that is not told shows them when it is next loaded.
    ask('words-taken-in', { keys: keys.map((key) => key as WordKey) }).catch(() => undefined);
  const put = async (keys: readonly string[], change: (before: Collection) => Collection) => {
    const before = await vocabulary.rework(keys, change).catch(failed);
    await tell(keys);
    return before;
  };
  return {
    async previewMerge(keys, into) {
      const [words, reviews] = await Promise.all([vocabulary.words(keys), vocabulary.reviewsOf(keys)]).catch(failed);
      const { joinWords } = await import('../../learning/duplicates.ts');
      return joinWords(words, reviews, into, Date.now());
    },
    async merge(keys, into) {
      const { joinWords } = await import('../../learning/duplicates.ts');
      const before = await put(keys, ({ words, reviews }) => {
        const { word, removed, reviews: log } = joinWords(words, reviews, into, Date.now());
        return { words: [word, ...removed], reviews: log };
      });
      return () => put(keys, () => before);
    },
  };
}
