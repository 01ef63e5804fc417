import type { Memory, ReviewPoint } from '../../learning/memory.ts';
import type { Rating, ReviewKind } from '../../learning/types.ts';
import { dayText, percent } from './text.ts';

const RATINGS: Readonly<Record<Rating, string>> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' };
const KINDS: Readonly<Record<ReviewKind, string>> = {
  meaning: 'Dutch to meaning',
  gap: 'gap in a sentence',
  dutch: 'English to Dutch',
  listen: 'listening',
  reading: 'recalled while reading',
};

/** Each review, the newest first. One that reading made can be taken back here, as nobody answered it. */
export function ReviewTable({ reviews, onUndo }: { reviews: Memory['reviews']; onUndo: (id: string) => void }) {
  return (
    <table class="reviews">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Asked</th>
          <th scope="col">Answer</th>
          <th scope="col">Chance before</th>
          <th scope="col">Lasts</th>
        </tr>
      </thead>
      <tbody>
        {reviews.toReversed().map((review) => (
          <tr key={review.id}>
            <th scope="row">{dayText(review.day)}</th>
            <td>{KINDS[review.kind]}</td>
            <td>
              <Answered review={review} onUndo={onUndo} />
            </td>
            <td>{review.recall === undefined ? 'new' : percent(review.recall)}</td>
            <td>{daysText(review.stability)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answered({ review, onUndo }: { review: ReviewPoint; onUndo: (id: string) => void }) {
  if (review.kind !== 'reading') return <>{RATINGS[review.rating]}</>;
  return (
    <button type="button" aria-label={`Undo the recall of ${dayText(review.day)}`} onClick={() => onUndo(review.id)}>
      Undo
    </button>
  );
}

const daysText = (days: number): string => {
  const whole = Math.round(days);
  return whole < 1 ? 'under a day' : whole === 1 ? '1 day' : `${whole.toLocaleString('en-GB')} days`;
};
