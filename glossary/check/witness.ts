import type { Feature } from '../../reading/types.ts';
import { entryForms, verbSource } from '../entry-forms.ts';
import type { SourceEntry } from '../parse.ts';
import { rivals } from './rivals.ts';

/** A form that the word list does not have. */
export interface Disagreement {
  readonly entry: SourceEntry;
  readonly feature: Feature;
  readonly form: string;
  /** Other spellings of the same form that the word list has: it contradicts the entry. None: it is silent about the word. */
  readonly rivals: readonly string[];
}

/** A word list that spells by rules. */
export interface WordList {
  /** Whether it has the word, or makes it by its rules of compounding, which allow much that is no word. */
  allows(word: string): boolean;
  /** Whether it has the word itself, inflected or not. */
  has(word: string): boolean;
}

/** What the word list says of the glossary: how often it was asked for each feature, and where it disagrees. */
export interface Testimony {
  readonly asked: ReadonlyMap<Feature, number>;
  readonly disagreements: readonly Disagreement[];
  /** "feature|form" of all that the list does not allow, disagreement or not. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Asks a word list for every lemma and every generated form of every entry. What is written as several words is asked for
 * word by word, a separable verb that the list does not have also without its particle. A rival that is a form of another entry is no witness: it may be known as that.
 */
export function hearWitness(entries: readonly SourceEntry[], list: WordList): Testimony {
  const forms = entries.map((entry) => entryForms(entry));
  const allowed = remember((form) => form.split(' ').every((word) => list.allows(word)));
  const had = remember((form) => !form.includes(' ') && list.has(form));
  const taken = new Set(forms.flatMap((list) => list.map(([form]) => form)));
  const asked = new Map<Feature, number>();
  const disagreements: Disagreement[] = [];
  const unknown = new Set<string>();
  for (const [i, entry] of entries.entries()) {
    const own = new Set(forms[i]?.map(([form]) => form));
    for (const [form, feature] of forms[i] ?? []) {
      asked.set(feature, (asked.get(feature) ?? 0) + 1);
      if (allowed(form)) continue;
      unknown.add(`${feature}|${form}`);
      const found = rivals(entry, feature, own).filter((rival) => !taken.has(rival) && had(rival));
      if (found.length === 0 && allowed(withoutParticle(entry, form))) continue;
      disagreements.push({ entry, feature, form, rivals: found });
    }
  }
  return { asked, disagreements, unknown };
}

/** The form of a separable verb as it stands apart, which a list of words has where it does not have the joined one. */
function withoutParticle(entry: SourceEntry, form: string): string {
  const particle = entry.pos === 'verb' ? verbSource(entry).particle : '';
  return particle && form.startsWith(particle) ? form.slice(particle.length).replace(/^(-| te )/, '') : form;
}

function remember(ask: (form: string) => boolean): (form: string) => boolean {
  const answers = new Map<string, boolean>();
  return (form) => {
    const before = answers.get(form);
    if (before !== undefined) return before;
    const answer = ask(form);
    answers.set(form, answer);
    return answer;
  };
}

/**
 * Contradictions that are no exceptions, and exceptions ("feature|form") that nothing needs, with their line: the list
 * allows the form by now, or no entry has it. An exception stays needed when its rival becomes a form of another entry.
 */
export interface Verdict {
  readonly contradictions: readonly Disagreement[];
  readonly idle: readonly { readonly row: string; readonly line: number }[];
}

/** The exceptions of a file that has one a line; empty lines and # comments are passed over. */
export function exceptionRows(text: string): Set<string> {
  const rows = text.split('\n').map((row) => row.trim());
  return new Set(rows.filter((row) => row !== '' && !row.startsWith('#')));
}

/** Weighs the testimony against the list of what is right on purpose. */
export function weigh({ disagreements, unknown }: Testimony, exceptions: string): Verdict {
  const rows = exceptions.split('\n').map((row) => row.trim());
  const allowed = exceptionRows(exceptions);
  const contradicted = disagreements.filter(({ rivals: found }) => found.length > 0);
  return {
    contradictions: contradicted.filter(({ feature, form }) => !allowed.has(`${feature}|${form}`)),
    idle: rows.flatMap((row, i) => (allowed.has(row) && !unknown.has(row) ? [{ row, line: i + 1 }] : [])),
  };
}
