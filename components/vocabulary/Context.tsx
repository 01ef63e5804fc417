import type { MetContext } from '../../learning/types.ts';
import { ALL, siteOf } from './filter.ts';
import { hashOf } from './route.ts';
import { Sentence } from './Sentence.tsx';
import { dateText } from './text.ts';

interface ContextProps {
  readonly context: MetContext;
  /** On the word's page: the way to the other words of the same page, and to take the sentence off. */
  readonly onDrop?: () => void;
}

/** A sentence that a word was met in, with where and when that was. */
export function Context({ context, onDrop }: ContextProps) {
  const { title, url, metAt } = context;
  const name = title || siteOf(url) || url;
  return (
    <figure>
      <blockquote lang="nl">
        <Sentence context={context} />
      </blockquote>
      <figcaption class="source">
        {/^https?:\/\//.test(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          name
        )}{' '}
        · {dateText(metAt)}
        {onDrop && (
          <>
            {url !== '' && (
              <>
                {' · '}
                <a href={hashOf({ page: 'list', filter: { ...ALL, chosen: [{ facet: 'page', value: url }] } })}>
                  words of this page
                </a>
              </>
            )}{' '}
            <button
              type="button"
              class="remove"
              onClick={onDrop}
              aria-label={`Remove the sentence: ${context.sentence}`}
            >
              Remove
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
