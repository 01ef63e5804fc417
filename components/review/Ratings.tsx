import type { Rating, Schedule } from '../../learning/types.ts';
import { intervalText } from './interval.ts';

const NAMES = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' } as const;

interface RatingsProps {
  readonly outlook: ReadonlyMap<Rating, Schedule>;
  /** Taken by space or Enter. */
  readonly proposed: Rating;
  readonly now: number;
  readonly onRate: (rating: Rating) => void;
}

/** The four answers, each with when the word would come back. */
export function Ratings({ outlook, proposed, now, onRate }: RatingsProps) {
  return (
    <fieldset class="ratings" aria-label="How well did you know it?">
      {[...outlook].map(([rating, schedule]) => (
        <button
          type="button"
          key={rating}
          class={rating === proposed ? 'proposed' : undefined}
          onClick={() => onRate(rating)}
        >
          <b>{NAMES[rating]}</b>
          <small>{intervalText(schedule, now)}</small>
          <kbd>{rating}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
