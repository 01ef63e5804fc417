import type { Gloss, PartGloss, TermCard } from '../../messaging/types.ts';
import { classText, featureText } from '../shared/feature-text.ts';
import { Senses } from '../shared/Senses.tsx';

/** One reading in full: its head, what form it is, its senses, parts and principal forms. */
export function Reading({ gloss, term }: { gloss: Gloss; term: TermCard }) {
  const own = gloss === term;
  const feature = featureText(gloss.feature);
  return (
    <div class="reading">
      <Head gloss={gloss} />
      <p class="about">
        <span>{classText(gloss.pos, gloss.pos === 'name' ? gloss.detail : undefined)}</span>
        {feature && (
          <span>
            {feature} of <b lang="nl">{gloss.lemma}</b>
          </span>
        )}
      </p>
      {own && term.parts.length > 1 && <Parts parts={term.parts} />}
      {gloss.senses.length > 0 ? (
        <Senses senses={gloss.senses} />
      ) : (
        <p class="senses none">The glossary does not have this word.</p>
      )}
      <Detail gloss={gloss} />
      {own && term.reason && <p class="reason">Chosen {term.reason}</p>}
    </div>
  );
}

function Head({ gloss }: { gloss: Gloss }) {
  const { lemma, article, particle, reflexive, level } = gloss;
  return (
    <div class="head">
      <h2 lang="nl">
        {article && <span class={`article ${article.replace('/', '-')}`}>{article} </span>}
        {reflexive && <span class="article">zich </span>}
        {particle && lemma.startsWith(particle) ? (
          <>
            <span class="particle">{particle}</span>
            <span class="seam" aria-hidden="true" />
            {lemma.slice(particle.length)}
          </>
        ) : (
          lemma
        )}
      </h2>
      {level && (
        <span class="level" title={`CEFR level ${level}`}>
          {level}
        </span>
      )}
    </div>
  );
}

function Parts({ parts }: { parts: readonly PartGloss[] }) {
  return (
    <ul class="parts" aria-label="Parts of this word">
      {parts.map((part) => (
        <li key={part.lemma}>
          <b lang="nl">{part.lemma}</b>
          <span>{part.gloss || '…'}</span>
        </li>
      ))}
    </ul>
  );
}

/** Small print: an expression word for word, an abbreviation in full, principal forms. */
function Detail({ gloss }: { gloss: Gloss }) {
  const { pos, detail, forms } = gloss;
  return (
    <>
      {pos === 'expression' && detail && <p class="detail">word for word: {detail}</p>}
      {pos === 'abbreviation' && detail && (
        <p class="detail" lang="nl">
          {detail}
        </p>
      )}
      {forms && forms.length > 0 && (
        <p class="detail" lang="nl">
          {forms.join(' · ')}
        </p>
      )}
    </>
  );
}
