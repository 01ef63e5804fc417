import type { ComponentChildren } from 'preact';
import type { Card } from '../../learning/card.ts';
import type { SavedWord } from '../../learning/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { Sentence } from '../vocabulary/Sentence.tsx';

/** What is to be typed; a card that asks the meaning has no field. */
const FIELD = { meaning: '', gap: 'The missing words', dutch: 'The Dutch word', listen: 'The word you hear' } as const;

interface QuestionProps {
  readonly word: SavedWord;
  readonly card: Card;
  readonly typed: string;
  readonly shown: boolean;
  readonly onType: (text: string) => void;
  /** Stands where the word would: what plays it, on a card that is to be heard. */
  readonly children: ComponentChildren;
}

const ASKED = {
  meaning: 'What does it mean?',
  gap: 'What is missing?',
  dutch: 'What is it in Dutch?',
  listen: 'What do you hear?',
} as const;

/** The question of a card, with the field for its answer where one is typed. */
export function Question({ word, card, typed, shown, onType, children }: QuestionProps) {
  const { kind, context } = card;
  return (
    <>
      <p class="asked">
        {ASKED[kind]}
        {card.lookedUp && ' You looked this up while reading.'}
      </p>
      {children}
      {kind === 'meaning' && <Headword word={word} />}
      {(kind === 'gap' || kind === 'dutch' || shown) && kind !== 'meaning' && (
        <p class="prompt">
          <Sense text={card.gloss} /> <small>{word.pos}</small>
        </p>
      )}
      {context && (kind === 'meaning' || kind === 'gap') && (
        <blockquote lang="nl">
          <Sentence context={context} gap={kind === 'gap' && !shown} />
        </blockquote>
      )}
      {card.answer !== undefined && !shown && (
        <input
          type="text"
          lang="nl"
          class="typed"
          aria-label={FIELD[kind]}
          placeholder={FIELD[kind]}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          ref={(input) => input?.focus()}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </>
  );
}

/** The word as the dictionary has it, with its article. */
export function Headword({ word }: { word: SavedWord }) {
  return (
    <h2 lang="nl">
      {word.article && <span class="article">{word.article} </span>}
      {word.lemma}
    </h2>
  );
}
