import type { Card } from '../../learning/card.ts';
import type { SavedWord } from '../../learning/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { Sentence } from '../vocabulary/Sentence.tsx';

interface QuestionProps {
  readonly word: SavedWord;
  readonly card: Card;
  readonly typed: string;
  readonly shown: boolean;
  readonly onType: (text: string) => void;
}

const ASKED = {
  meaning: 'What does it mean?',
  gap: 'What is missing?',
  dutch: 'What is it in Dutch?',
} as const;

/** The question of a card, with the field for its answer where one is typed. */
export function Question({ word, card, typed, shown, onType }: QuestionProps) {
  const { kind, context } = card;
  return (
    <>
      <p class="asked">{ASKED[kind]}</p>
      {kind === 'meaning' && <Headword word={word} />}
      {kind !== 'meaning' && (
        <p class="prompt">
          <Sense text={card.gloss} /> <small>{word.pos}</small>
        </p>
      )}
      {context && kind !== 'dutch' && (
        <blockquote lang="nl">
          <Sentence context={context} gap={kind === 'gap' && !shown} />
        </blockquote>
      )}
      {card.answer !== undefined && !shown && (
        <input
          type="text"
          lang="nl"
          class="typed"
          aria-label={kind === 'gap' ? 'The missing words' : 'The Dutch word'}
          placeholder={kind === 'gap' ? 'the missing words' : 'in Dutch'}
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
