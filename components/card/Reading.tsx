import type { Gloss, TermCard } from '../../messaging/types.ts';
import { isFromParts } from '../shared/compounds.ts';
import { classText, featureText, formsLabel } from '../shared/feature-text.ts';
import { Sense, Senses } from '../shared/Senses.tsx';
import { headwordPieces } from './headword.ts';

interface ReadingProps extends SenseProps {
  readonly gloss: Gloss;
  readonly term: TermCard;
}
interface SenseProps {
  /** The sense that the reader has said is meant here. */
  readonly meant: string | undefined;
  readonly onSense: (sense: string) => void;
}

/** One reading in full: its head, what form it is, its senses, parts and principal forms. */
export function Reading({ gloss, term, meant, onSense }: ReadingProps) {
  const own = gloss === term;
  const parts = own && term.parts.length > 1 ? term.parts : [];
  const feature = featureText(gloss.feature);
  return (
    <div class="reading" aria-live="polite" aria-atomic="true">
      <Head gloss={gloss} parts={parts} />
      <p class="about">
        <span>{classText(gloss.pos, gloss.detail)}</span>
        {feature && (
          <span>
            {feature} of <b lang="nl">{gloss.lemma}</b>
          </span>
        )}
      </p>
      <Meaning gloss={gloss} parts={parts} meant={meant} onSense={onSense} />
      {parts.length > 0 && <Parts parts={parts} />}
      <Detail gloss={gloss} />
      {own && term.reason && <p class="reason">Chosen {term.reason}</p>}
    </div>
  );
}

type Parts = TermCard['parts'];

function Head({ gloss, parts }: { gloss: Gloss; parts: Parts }) {
  const { article, reflexive, level } = gloss;
  return (
    <div class="head">
      <h2 lang="nl">
        {article && <span class={`article ${article.replace('/', '-')}`}>{article} </span>}
        {reflexive && <span class="article">zich </span>}
        {headwordPieces(gloss, parts).map(({ text, isParticle }) => (
          <span key={text} class={isParticle ? 'piece particle' : 'piece'}>
            {text}
          </span>
        ))}
      </h2>
      {level && (
        <span class="level" title={`CEFR level ${level}`}>
          {level}
        </span>
      )}
    </div>
  );
}

function Meaning({ gloss, parts, meant, onSense }: { gloss: Gloss; parts: Parts } & SenseProps) {
  if (isFromParts(gloss, parts)) return <p class="aside">Not in the glossary. It is made of:</p>;
  if (gloss.senses.length > 0) return <Senses senses={gloss.senses} meant={meant} onChoose={onSense} />;
  return (
    <p class="senses none">
      {gloss.pos === 'name' ? 'A name that the glossary does not have.' : 'The glossary does not have this word.'}
    </p>
  );
}

/** A word as the sum of its parts, each with its own meaning. */
function Parts({ parts }: { parts: Parts }) {
  return (
    <ul class="parts" aria-label="Parts of this word">
      {parts.map((part) => (
        <li key={part.lemma}>
          <b lang="nl">{part.lemma}</b>
          <span>{part.gloss === '' ? '…' : <Sense text={part.gloss} />}</span>
        </li>
      ))}
    </ul>
  );
}

/** Small print: an expression word for word, an abbreviation in full, principal forms. */
function Detail({ gloss: { pos, detail, forms } }: { gloss: Gloss }) {
  return (
    <>
      {pos === 'expression' && detail && (
        <p class="detail">
          word for word: <q>{detail}</q>
        </p>
      )}
      {pos === 'abbreviation' && detail && (
        <p class="detail">
          short for <b lang="nl">{detail}</b>
        </p>
      )}
      {forms && forms.length > 0 && (
        <p class="detail">
          {formsLabel(pos)} <b lang="nl">{forms.join(' · ')}</b>
        </p>
      )}
    </>
  );
}
