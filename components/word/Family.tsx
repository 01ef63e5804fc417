import { useState } from 'preact/hooks';
import type { Kin, Relative, WordEntry } from '../../messaging/types.ts';
import { Sense } from '../shared/Senses.tsx';
import { hashOf } from '../vocabulary/route.ts';

const RELATIONS: readonly (readonly [Relative['relation'], string])[] = [
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
  readonly onSave: (word: Kin) => void;
}

/** The parts of a compound and the words of the same root, those that are saved with the way to their pages. */
export function Family({ entry: { parts, family }, saved, onSave }: FamilyProps) {
  if (family.length === 0 && parts.length === 0) return null;
  return (
    <section aria-labelledby="family">
      <h2 id="family">Family</h2>
      {parts.length > 0 && (
        <>
          <h3>Made of</h3>
          <ul class="family">
            {parts.map(({ lemma, gloss, word }, i) => (
              // Keyed by place: a word may be in a compound twice.
              <Item key={i} lemma={lemma} gloss={gloss} word={word} saved={saved} onSave={onSave} />
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
        <Item key={one.key} lemma={one.lemma} gloss={one.gloss} word={one} saved={saved} onSave={onSave} />
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

interface ItemProps extends Pick<FamilyProps, 'saved' | 'onSave'> {
  readonly lemma: string;
  readonly gloss: string;
  /** What can be saved of it; nothing where the glossary does not have it. */
  readonly word: Kin | undefined;
}

function Item({ lemma, gloss, word, saved, onSave }: ItemProps) {
  const isSaved = word !== undefined && saved.has(word.key);
  const name = (
    <>
      {word?.article && <span class="article">{word.article} </span>}
      {lemma}
    </>
  );
  return (
    <li>
      <b lang="nl">{isSaved ? <a href={hashOf({ page: 'word', key: word.key })}>{name}</a> : name}</b>{' '}
      <span>{gloss ? <Sense text={gloss} /> : '…'}</span> {isSaved && <small class="status known">saved</small>}
      {word && !isSaved && (
        <button type="button" aria-label={`Save ${lemma}`} onClick={() => onSave(word)}>
          Save
        </button>
      )}
    </li>
  );
}
