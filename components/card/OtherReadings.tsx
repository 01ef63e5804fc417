import { useState } from 'preact/hooks';
import { classText } from '../shared/feature-text.ts';
import { Sense } from '../shared/Senses.tsx';
import type { ReadingChoice } from './readings.ts';

/** So many are shown at once; what comes after them is hardly ever meant. */
const SHOWN = 3;

interface OtherReadingsProps {
  /** The one in view first, which is not listed. */
  readonly readings: readonly ReadingChoice[];
  /** What the readings are of; the list is long only at the place where it was made long. */
  readonly place: object;
  /** By index into the readings. */
  readonly onChoose: (index: number) => void;
}

/** What else the word may be, a line each; taking one shows it in full. */
export function OtherReadings({ readings, place, onChoose }: OtherReadingsProps) {
  const [longAt, setLongAt] = useState<object>();
  const isLong = longAt === place;
  const others = readings.slice(1).map(({ gloss }, i) => ({ gloss, index: i + 1 }));
  if (others.length === 0) return null;
  // A button for one more reading would take the line that the reading needs.
  const foldable = others.length > SHOWN + 1;
  const shown = foldable && !isLong ? others.slice(0, SHOWN) : others;
  return (
    <div class="others">
      <ul aria-label="Other readings">
        {shown.map(({ gloss, index }) => (
          // Keyed by place: the button that was pressed keeps the focus, and leads back.
          <li key={index}>
            <button type="button" onClick={() => onChoose(index)}>
              <b lang="nl">
                {gloss.article && `${gloss.article} `}
                {gloss.lemma}
              </b>{' '}
              <small>{classText(gloss.pos)}</small>{' '}
              <span class="first">{gloss.senses[0] ? <Sense text={gloss.senses[0]} /> : 'not in the glossary'}</span>
            </button>
          </li>
        ))}
      </ul>
      {foldable && (
        <button type="button" class="more" aria-expanded={isLong} onClick={() => setLongAt(isLong ? undefined : place)}>
          {isLong ? 'Fewer' : `${others.length - SHOWN} more`}
        </button>
      )}
    </div>
  );
}
