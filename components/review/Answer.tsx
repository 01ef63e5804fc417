import type { Card } from '../../learning/card.ts';
import type { Verdict } from '../../learning/compare.ts';
import type { SavedWord } from '../../learning/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { Sentence } from '../vocabulary/Sentence.tsx';
import type { ReviewApi } from './api.ts';
import { ExampleOf } from './Example.tsx';
import { Headword } from './Question.tsx';

interface AnswerProps {
  readonly word: SavedWord;
  readonly card: Card;
  readonly typed: string;
  readonly verdict?: Verdict;
  readonly exampleOf: ReviewApi['exampleOf'];
}

const SAID = { right: 'Right.', close: 'Almost.', wrong: 'Not this.' } as const;

/** The answer of a card, and what is to be said of the one that was typed. */
export function Answer({ word, card, typed, verdict, exampleOf }: AnswerProps) {
  return (
    <section class="answer" aria-live="polite">
      {verdict && typed.trim() !== '' && (
        <p class={`verdict ${verdict.result}`}>
          {SAID[verdict.result]} {verdict.result === 'wrong' && <s lang="nl">{typed.trim()}</s>} {verdict.remark}
        </p>
      )}
      {card.kind === 'meaning' ? (
        <p class="prompt">{card.gloss ? <Sense text={card.gloss} /> : 'no meaning was kept of it'}</p>
      ) : (
        <Headword word={word} />
      )}
      {(card.kind === 'dutch' || card.kind === 'listen') && card.context && (
        <blockquote lang="nl">
          <Sentence context={card.context} />
        </blockquote>
      )}
      <ExampleOf wordKey={word.key} exampleOf={exampleOf} />
      {card.note && <p class="note">{card.note}</p>}
      {card.context?.title && <p class="source">{card.context.title}</p>}
    </section>
  );
}
