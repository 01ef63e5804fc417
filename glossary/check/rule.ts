import type { PartOfSpeech } from '../../reading/types.ts';
import type { SourceEntry } from '../parse.ts';

/** What a rule has to say of a line: what is wrong and what to do. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  /** Name of the rule, as the file of exceptions has it. */
  readonly rule: string;
  /** What the finding is about, as the file of exceptions has it: the lemma, or the part that is unknown. */
  readonly subject: string;
  readonly reason: string;
}

/** The whole glossary, for rules that compare entries. */
export interface Headwords {
  /** Entries with this lemma as in running text (a separable verb joined), in any class. */
  of(lemma: string): readonly SourceEntry[];
  /** The same of one class. */
  ofClass(pos: PartOfSpeech, lemma: string): readonly SourceEntry[];
  /** Whether some entry has this form, whatever its case. */
  isForm(word: string): boolean;
}

/**
 * One rule of Dutch or of the format. It looks at one entry and answers with a reason, or nothing where all is well.
 * What breaks a rule of Dutch and is right nevertheless stands in the file of exceptions, under the rule's name.
 */
export interface Rule {
  readonly name: string;
  /** Classes it looks at; all where absent. */
  readonly classes?: readonly PartOfSpeech[];
  check(entry: SourceEntry, headwords: Headwords): string | About | undefined;
}

/** A reason that is about something else than the lemma. */
export interface About {
  readonly subject: string;
  readonly reason: string;
}
