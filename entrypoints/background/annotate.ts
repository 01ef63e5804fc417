import { entriesOf, explain } from '../../glossary/explain.ts';
import type { Reply, ToBackground } from '../../messaging/protocol.ts';
import type { Annotation, Occurrence, TermCard, WordKey } from '../../messaging/types.ts';
import type { Span, Term } from '../../reading/types.ts';
import type { Glossary } from './glossary.ts';

export type SavedAmong = (keys: readonly WordKey[]) => Promise<Pick<Annotation, 'saved' | 'watched'>>;

/** Analyses paragraphs: distinct terms once, with all that a card shows, and where each stands. */
export async function annotate(
  glossary: Glossary,
  paragraphs: readonly string[],
  savedAmong: SavedAmong,
): Promise<Annotation> {
  const sentences: (readonly Span[])[] = [];
  const table = new TermTable();
  const occurrences: Occurrence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    const analysis = glossary.engine.analyse(text);
    sentences.push(analysis.sentences);
    for (const term of analysis.terms) occurrences.push({ paragraph, spans: term.spans, term: table.add(term) });
  }
  const terms = await table.cards(glossary);
  return { terms, occurrences, sentences, ...(await savedAmong([...new Set(terms.map((term) => term.key))])) };
}

/** Looks a word, an inflected form or a short phrase up: each distinct term of it, what it means as a whole first. */
export async function lookup(
  glossary: Glossary,
  text: string,
  savedAmong: SavedAmong,
): Promise<Reply<ToBackground, 'lookup'>> {
  const { terms, saved } = await annotate(glossary, [text.trim()], savedAmong);
  const whole = terms.filter((term) => term.kind === 'expression' || term.kind === 'split-verb');
  return { terms: [...whole, ...terms.filter((term) => !whole.includes(term))], saved };
}

/** Terms by what is said of them: the same word in the same form and reading is one row, wherever it stands. */
class TermTable {
  private readonly rows: Term[] = [];
  private readonly numbers = new Map<string, number>();

  add(term: Term): number {
    const { kind, lemma, pos, feature, entry, reason } = term;
    // A reason belongs to its place, but is short: terms that differ in it alone are two rows.
    const { company } = term;
    const id = [
      kind,
      lemma,
      pos,
      feature,
      entry,
      reason,
      company,
      term.others?.map((o) => `${o.entry}.${o.feature}`),
    ].join('\t');
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.rows.length);
    return this.rows.push(term) - 1;
  }

  async cards({ lexicon, entries }: Glossary): Promise<TermCard[]> {
    const entryOf = await entries(new Set(this.rows.flatMap((term) => entriesOf(term, lexicon))));
    return this.rows.map((term): TermCard => explain(term, lexicon, entryOf));
  }
}
