import { useState } from 'preact/hooks';
import type { Relative, WordEntry } from '../../messaging/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { hashOf } from '../vocabulary/route.ts';

const RELATIONS: readonly (readonly [Relative['relation'], string])[] = [
  ['part', 'Made of'],
  ['derived', 'Of the same root'],
  ['verb', 'Verbs of the same base'],
  ['compound', 'Made with it'],
];

/** So many of each relation at first. */
const SHOWN = 6;

interface FamilyProps {
  readonly entry: WordEntry;
  /** Keys of the words that are saved. */
  readonly saved: ReadonlySet<string>;
  readonly onSave: (relative: Relative) => void;
}

/** The parts of a compound and the words of the same root, those that are saved with the way to their pages. */
export function Family({ entry: { parts, family }, saved, onSave }: FamilyProps) {
  const hasOwnParts = family.some(({ relation }) => relation === 'part');
  if (family.length === 0 && parts.length === 0) return null;
  return (
    <section aria-labelledby="family">
      <h2 id="family">Family</h2>
      {parts.length > 0 && !hasOwnParts && (
        <>
          <h3>Made of</h3>
          <ul class="family">
            {parts.map((part) => (
              <li key={part.lemma}>
                <b lang="nl">{part.lemma}</b> <span>{part.gloss ? <Sense text={part.gloss} /> : '…'}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {RELATIONS.map(([relation, label]) => {
        const own = family.filter((one) => one.relation === relation);
        if (own.length === 0) return null;
        // What the reader has saved comes first.
        const ordered = [...own].sort((a, b) => Number(saved.has(b.key)) - Number(saved.has(a.key)));
        return (
          <div key={relation}>
            <h3>{label}</h3>
            <Kinsfolk relatives={ordered} saved={saved} onSave={onSave} />
          </div>
        );
      })}
    </section>
  );
}

type KinsfolkProps = Pick<FamilyProps, 'saved' | 'onSave'> & { readonly relatives: readonly Relative[] };

/** The first of them; a base such as "nemen" has dozens. */
function Kinsfolk({ relatives, saved, onSave }: KinsfolkProps) {
  const [all, setAll] = useState(false);
  const foldable = relatives.length > SHOWN + 1;
  const shown = foldable && !all ? relatives.slice(0, SHOWN) : relatives;
  return (
    <ul class="family">
      {shown.map((one) => (
        <Kin key={one.key} relative={one} isSaved={saved.has(one.key)} onSave={() => onSave(one)} />
      ))}
      {foldable && (
        <li>
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `${relatives.length - SHOWN} more`}
          </button>
        </li>
      )}
    </ul>
  );
}

function Kin({ relative, isSaved, onSave }: { relative: Relative; isSaved: boolean; onSave: () => void }) {
  const { key, lemma, article, gloss } = relative;
  const name = (
    <>
      {article && <span class="article">{article} </span>}
      {lemma}
    </>
  );
  return (
    <li>
      <b lang="nl">{isSaved ? <a href={hashOf({ page: 'word', key })}>{name}</a> : name}</b>{' '}
      <span>{gloss ? <Sense text={gloss} /> : '…'}</span>{' '}
      {isSaved ? (
        <small class="status known">saved</small>
      ) : (
        <button type="button" aria-label={`Save ${lemma}`} onClick={onSave}>
          Save
        </button>
      )}
    </li>
  );
}
