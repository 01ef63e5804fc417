import type { MetContext, SavedWord } from '../../learning/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { Sentence } from './Sentence.tsx';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A saved word with its meaning and the sentences it was met in. */
export function WordItem({ word, onRemove }: { word: SavedWord; onRemove: () => void }) {
  return (
    <li class="word">
      <div class="head">
        <h2 lang="nl">
          {word.article && <span class="article">{word.article} </span>}
          {word.lemma}
        </h2>
        <small>{word.pos}</small>
        {word.level && <small class="level">{word.level}</small>}
        <button type="button" class="remove" aria-label={`Remove ${word.lemma}`} onClick={onRemove}>
          Remove
        </button>
      </div>
      <p class="gloss">{word.gloss ? <Sense text={word.gloss} /> : 'not in the glossary'}</p>
      {word.contexts.toReversed().map((context) => (
        <Context key={`${context.url} ${context.sentence}`} context={context} />
      ))}
      {word.contexts.length === 0 && <p class="source">Saved from a look-up on {DATE.format(word.createdAt)}</p>}
    </li>
  );
}

function Context({ context }: { context: MetContext }) {
  const { title, url, metAt } = context;
  const name = title || hostOf(url);
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
        · {DATE.format(metAt)}
      </figcaption>
    </figure>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname || url : url);
