import type { Gloss, TermCard } from '../../messaging/types.ts';
import type { ExampleState } from '../shared/examples.ts';
import type { SaveState } from '../shared/saved-words.ts';
import { Actions } from './Actions.tsx';
import { ExampleButton, ExampleText } from './Example.tsx';
import { OtherReadings } from './OtherReadings.tsx';
import { Reading } from './Reading.tsx';
import { useReadings } from './readings.ts';

export interface CardProps {
  /**
   * What stands at this place: the word, and before it the expression that it is part of. Never empty. Another array is
   * another place: the card then shows its first reading.
   */
  readonly terms: readonly TermCard[];
  readonly saveStateOf: (gloss: Gloss) => SaveState;
  /** To save a reading; the term is the one it is a reading of, and tells where it stands. */
  readonly onSave: (gloss: Gloss, term: TermCard) => void;
  /** To keep the sentence of this place with a word that was saved before. */
  readonly onAdd: (gloss: Gloss, term: TermCard) => void;
  readonly onRemove: (gloss: Gloss) => void;
  /** The sense that the reader has said is meant; undefined where they have not. */
  readonly senseOf: (gloss: Gloss) => string | undefined;
  readonly onSense: (gloss: Gloss, sense: string) => void;
  readonly exampleStateOf: (gloss: Gloss) => ExampleState;
  /** To show the example of a reading that has one, or to put it away. */
  readonly onExample: (gloss: Gloss) => void;
  /** The reader looks at another reading, which is now the one that a key would save. */
  readonly onChoose?: (gloss: Gloss, term: TermCard) => void;
  readonly onClose: () => void;
}

/** The card of one place in the text. Keys are the host's to catch: it calls the same callbacks. */
export function Card(props: CardProps) {
  const { terms, saveStateOf, onSave, onAdd, onRemove, senseOf, onSense } = props;
  const { exampleStateOf, onExample, onChoose, onClose } = props;
  const { readings, take } = useReadings(terms);
  const { gloss, term } = readings[0]!;
  const choose = (index: number) => {
    const chosen = take(index);
    onChoose?.(chosen.gloss, chosen.term);
  };
  // The page around is Dutch, and may be about to be translated.
  return (
    <article class="card" lang="en" translate={false} aria-label={`Leeswijzer: ${gloss.lemma}`}>
      <Reading gloss={gloss} term={term} meant={senseOf(gloss)} onSense={(sense) => onSense(gloss, sense)} />
      {gloss.example && <ExampleText state={exampleStateOf(gloss)} />}
      <Actions
        lemma={gloss.lemma}
        state={saveStateOf(gloss)}
        onSave={() => onSave(gloss, term)}
        onAdd={() => onAdd(gloss, term)}
        onRemove={() => onRemove(gloss)}
        onClose={onClose}
      >
        {gloss.example && (
          <ExampleButton lemma={gloss.lemma} state={exampleStateOf(gloss)} onToggle={() => onExample(gloss)} />
        )}
      </Actions>
      <OtherReadings readings={readings} place={terms} onChoose={choose} />
    </article>
  );
}
